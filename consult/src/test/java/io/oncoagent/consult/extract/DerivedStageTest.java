package io.oncoagent.consult.extract;

import static io.oncoagent.consult.extract.Notes.facts;
import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.domain.facts.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Groups that ask for more than TNM are derived only where that is known, and marked. */
class DerivedStageTest {
  @ParameterizedTest
  @CsvSource({"T1c N0 M0,3+3,5.1,I", "T2a N0 M0,3+4,7.2,IIB", "T2a N0 M0,4+3,7.2,IIC", "T2b N0 M0,4+4,24,IIIA", "T3a N0 M0,4+3,12,IIIB", "T2c N0 M0,4+5,9,IIIC"})
  void prostateGroupsFollowFromPsaAndGradeGroup(String tnm, String gleason, String psa, String group) {
    Stage stage = facts("Prostate adenocarcinoma, Gleason " + gleason + ", PSA " + psa + ", " + tnm + ". 66M").stage();
    assertThat(stage.group()).isEqualTo(group);
    assertThat(stage.derived()).isTrue();
  }

  @Test
  void withoutPsaNoProstateGroupIsGuessed() {
    assertThat(facts("Prostate adenocarcinoma, Gleason 3+4, T2a N0 M0. 66M").stage().group()).isNull();
  }

  @Test
  void oneSmallNoduleWithSoundLiverIsVeryEarlyOrEarly() {
    assertThat(facts("HCC, solitary 1.8 cm nodule LR-5. Child-Pugh A5. ECOG 0. 58F").stage().other()).isEqualTo("BCLC 0");
    Stage early = facts("HCC 2.5 cm single lesion, LR-5, Child-Pugh A, ECOG 0. 64M").stage();
    assertThat(early.other()).isEqualTo("BCLC A");
    assertThat(early.derived()).isTrue();
  }

  @Test
  void severalNodulesBlandThrombusOrWorseFunctionAreLeftToTheClinician() {
    assertThat(facts("HCC two lesions, single largest 2.5 cm, Child-Pugh A, ECOG 0").stage().other()).isNull();
    assertThat(facts("HCC single lesion 2.5 cm with portal vein thrombosis, Child-Pugh A, ECOG 0").stage().other()).isNull();
    assertThat(facts("HCC single lesion 2.5 cm, Child-Pugh B, ECOG 0").stage().other()).isNull();
  }
}
