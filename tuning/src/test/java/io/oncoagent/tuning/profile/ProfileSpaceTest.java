package io.oncoagent.tuning.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.domain.facts.MarkerStatus;
import io.oncoagent.lexicon.Lexicon;
import io.oncoagent.tuning.profile.Profile.Marker;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** No patient that cannot exist is drawn, and none twice. The rules here are written again, by hand, and not read from the tables. */
class ProfileSpaceTest {
  private static final int DRAWN = 100_000;
  private static final Set<String> WOMEN = Set.of("breast", "ovary-hgsoc", "cervix", "endometrium");
  private static final Set<String> MEN = Set.of("breast-male", "prostate", "seminoma");
  private static final Set<String> CHILDREN = Set.of("all-b", "wilms");
  private static final Set<String> NO_STAGE = Set.of("aml", "cml", "all-b");
  private static final Map<String, String> STAGES = Map.of("cll", "Rai (0|I|II|III|IV)", "myeloma", "ISS (I|II|III)", "hcc", "BCLC [0ABC]", "sclc", "limited|extensive",
      "dlbcl", "I|II|III|IV", "hl-classic", "I|II|III|IV", "fl", "I|II|III|IV", "seminoma", "I[AB]|II[ABC]", "wilms", "I|II|III|IV");
  private static final Map<String, Set<String>> MARKERS = Map.ofEntries(
      Map.entry("nsclc", Set.of("EGFR", "ALK", "ROS1", "KRAS", "BRAF", "RET", "MET", "PD-L1")), Map.entry("breast", Set.of("ER", "PR", "HER2", "BRCA1", "BRCA2")),
      Map.entry("breast-male", Set.of("ER", "PR", "HER2", "BRCA1", "BRCA2")), Map.entry("colon", Set.of("MSI", "KRAS", "NRAS", "BRAF")),
      Map.entry("rectum", Set.of("MSI", "KRAS", "BRAF")), Map.entry("stomach", Set.of("HER2", "MSI")), Map.entry("pdac", Set.of("BRCA1", "BRCA2")),
      Map.entry("bladder", Set.of("FGFR3")), Map.entry("prostate", Set.of("BRCA1", "BRCA2")), Map.entry("ovary-hgsoc", Set.of("BRCA1", "BRCA2")),
      Map.entry("cervix", Set.of("PD-L1")), Map.entry("endometrium", Set.of("MMR")), Map.entry("melanoma", Set.of("BRAF")), Map.entry("cll", Set.of("del(17p)")),
      Map.entry("aml", Set.of("FLT3", "NPM1")), Map.entry("cml", Set.of("BCR::ABL1")), Map.entry("all-b", Set.of("BCR::ABL1")));

  private final ProfileSpace space = new ProfileSpace(1);

  @Test
  void aHundredThousandDrawnPatientsCanAllExist() {
    for (long i = 0; i < DRAWN; i++) {
      Profile p = space.at(i);
      assertThat(p.age()).as("%s", p).isBetween(1, 89);
      assertThat(WOMEN.contains(p.cancer()) && p.sex().equals("male")).as("%s", p).isFalse();
      assertThat(MEN.contains(p.cancer()) && p.sex().equals("female")).as("%s", p).isFalse();
      assertThat(CHILDREN.contains(p.cancer())).as("%s", p).isEqualTo(p.age() < 18 || p.cancer().equals("all-b") || p.cancer().equals("wilms"));
      assertThat(p.age() < 15).as("%s", p).isEqualTo(CHILDREN.contains(p.cancer()));
      assertThat(p.cancer().equals("prostate") && p.age() < 40).as("%s", p).isFalse();
      assertThat(p.ecog() == null).as("%s", p).isEqualTo(CHILDREN.contains(p.cancer()));
      stageFits(p);
      treatmentFits(p);
      assertThat(MARKERS.getOrDefault(p.cancer(), Set.of())).as("%s", p).containsAll(p.markers().stream().map(Marker::name).toList());
    }
  }

  private static void stageFits(Profile p) {
    if (NO_STAGE.contains(p.cancer())) {
      assertThat(p.stage()).as("%s", p).isNull();
    } else {
      assertThat(p.stage()).as("%s", p).matches(STAGES.getOrDefault(p.cancer(), "(I|II|III|IV)[ABC]?\\d?"));
    }
  }

  private static void treatmentFits(Profile p) {
    boolean solid = !Set.of("dlbcl", "hl-classic", "fl", "cll", "myeloma", "aml", "cml", "all-b", "wilms").contains(p.cancer());
    boolean far = p.stage() != null && (p.stage().startsWith("IVB") || p.stage().equals("IV") || p.stage().equals("IVC") || p.stage().equals("extensive") || p.stage().equals("BCLC C"));
    assertThat(solid && far && p.intent().equals("cure")).as("%s", p).isFalse();
    assertThat(p.line() >= 2).as("a later line follows treatment: %s", p).isEqualTo(p.line() >= 2 && !p.prior().isEmpty());
    assertThat(p.ecog() != null && p.ecog() == 3 && p.intent().equals("cure")).as("%s", p).isFalse();
    List<String> positive = p.markers().stream().filter(m -> m.status() == MarkerStatus.POSITIVE && !m.name().equals("PD-L1")).map(Marker::name).toList();
    if (p.cancer().equals("nsclc")) {
      assertThat(positive).as("drivers exclude each other: %s", p).hasSizeLessThan(2);
    }
  }

  @Test
  void noPatientIsDrawnTwiceAndEveryIndexHasOne() {
    Set<Profile> seen = new HashSet<>();
    for (long i = 0; i < DRAWN; i++) {
      Profile p = space.at(i);
      seen.add(new Profile(0, p.cancer(), p.name(), p.sex(), p.age(), p.site(), p.histology(), p.system(), p.stage(), p.markers(), p.comorbidity(), p.ecog(), p.prior(), p.line(),
          p.intent(), p.language()));
    }
    assertThat(seen).hasSize(DRAWN);
    assertThat(space.size()).as("enough for the published 266,854 cases").isGreaterThan(266_854);
    assertThat(space.at(space.size() - 1)).isNotNull();
  }

  @Test
  void theSameSeedGivesTheSamePatientsAndAnotherSeedOthers() {
    assertThat(new ProfileSpace(1).at(777)).isEqualTo(space.at(777));
    assertThat(new ProfileSpace(2).at(777)).isNotEqualTo(space.at(777));
  }

  @Test
  void aSeededOrderIsAPermutationForEverySize() {
    for (long size : List.of(1L, 2L, 3L, 7L, 64L, 1000L)) {
      Set<Long> seen = new HashSet<>();
      SeededOrder order = new SeededOrder(size, 5);
      for (long i = 0; i < size; i++) {
        seen.add(order.at(i));
      }
      assertThat(seen).hasSize((int) size).allMatch(v -> v >= 0 && v < size);
    }
  }

  @Test
  void everyCancerAndEveryMarkerOfTheTablesIsTheLexicons() {
    Map<String, Integer> drawn = new TreeMap<>();
    for (long i = 0; i < 5_000; i++) {
      Profile p = space.at(i);
      drawn.merge(p.cancer(), 1, Integer::sum);
      assertThat(Lexicon.shipped().cancer(p.cancer())).as(p.cancer()).isPresent();
      p.markers().forEach(m -> assertThat(Lexicon.shipped().biomarker(m.name())).as(m.name()).isPresent());
      if (p.comorbidity() != null) {
        assertThat(Lexicon.shipped().condition(p.comorbidity().code())).as(p.comorbidity().code()).isPresent();
      }
    }
    assertThat(drawn).as("every cancer has its turn").hasSize(27).allSatisfy((cancer, n) -> assertThat(n).isGreaterThan(40));
  }
}
