package io.oncoagent.consult.specialist.fit;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.consult.specialist.profile.Subgroups;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which sections of one guideline are for another site or kind than the note's. */
class SubgroupsTest {
  private static String apart(String note, String heading, String... lineage) {
    return Subgroups.apart(Subgroups.in(note, List.of(lineage)), Subgroups.in(heading, List.of(lineage)));
  }

  @Test
  void anotherSiteOfTheSameCancerIsApart() {
    assertThat(apart("biopsy of the left maxillary sinus", "stage iii or iv, nasal cavity", "sinonasal")).isEqualTo("nasal cavity");
    assertThat(apart("biopsy of the left maxillary sinus", "stage ii or iii, maxillary sinus", "sinonasal")).isEmpty();
    assertThat(apart("maxillary sinus tumor reaching the ethmoid", "stage iii or iv, ethmoid sinus", "sinonasal")).isEmpty();
    assertThat(apart("t3 n0 m0", "stage iii or iv, nasal cavity", "sinonasal")).isEmpty();
    assertThat(apart("recurrent in the nasal cavity", "recurrent, nasal cavity or vestibule", "sinonasal")).isEmpty();
  }

  @Test
  void theLongerNameIsTheOneThatIsMeant() {
    assertThat(Subgroups.in("a non-seminoma of the mediastinum", List.of("extragonadal-gct"))).isEqualTo(Set.of("gct-kind/nonseminoma"));
    assertThat(apart("mediastinal seminoma", "nonseminoma, first treatment", "extragonadal-gct")).isEqualTo("nonseminoma");
    assertThat(apart("supraglottic carcinoma", "glottis", "larynx")).isEqualTo("glottis");
  }

  @Test
  void theWordsOfOneCancerSayNothingOfAnother() {
    assertThat(Subgroups.in("tongue of the lung, classic course", List.of("lung"))).isEmpty();
  }

  @Test
  void aMemberThatTheNoteDeniesIsNotItsOwn() {
    assertThat(Subgroups.affirmed("tumor of the maxillary sinus, ethmoid not involved", List.of("sinonasal"))).isEqualTo(Set.of("sinonasal-site/maxillary"));
    assertThat(Subgroups.affirmed("yolk sac tumor, no seminoma component", List.of("testis"))).isEqualTo(Set.of("gct-kind/nonseminoma"));
    assertThat(Subgroups.affirmed("tumor no seminomatoso", List.of("testis"))).isEqualTo(Set.of("gct-kind/nonseminoma"));
    assertThat(Subgroups.affirmed("deceased-donor kidney 14 months ago, hiv neg", List.of("kaposi"))).isEqualTo(Set.of("kaposi-form/transplant"));
  }
}
