package io.oncoagent.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What must hold of the data that ships. */
class ShippedLexiconTest {
  private final Lexicon lexicon = Lexicon.shipped();

  @Test
  void theLexiconIsAsLargeAsItIsPromised() {
    assertThat(lexicon.cancers()).hasSizeGreaterThanOrEqualTo(180);
    assertThat(lexicon.biomarkers()).hasSizeGreaterThanOrEqualTo(150);
    assertThat(lexicon.drugs()).hasSizeGreaterThanOrEqualTo(350);
    assertThat(lexicon.regimens()).hasSizeGreaterThanOrEqualTo(150);
  }

  @Test
  void everyParentIsARowOfItsOwn() {
    assertThat(lexicon.cancers().stream().filter(c -> c.parent() != null).filter(c -> lexicon.cancer(c.parent()).isEmpty()))
        .isEmpty();
  }

  @Test
  void everyAnticancerDrugHasAClassAndATarget() {
    assertThat(lexicon.drugs().stream().filter(d -> !d.supportive() && (d.drugClass() == null || d.targets().isEmpty())).map(DrugEntry::name)).isEmpty();
  }

  @Test
  void everyEmergencyOfTheIssueHasItsRow() {
    assertThat(lexicon.redFlags().stream().map(RedFlagEntry::code)).contains(
        "cord-compression", "neutropenic-sepsis", "biliary-sepsis", "obstructive-urosepsis", "svc-syndrome", "tamponade", "airway-obstruction", "tumour-lysis", "hypercalcaemia", "raised-intracranial-pressure", "leukostasis",
        "hyperviscosity", "hlh", "apl-coagulopathy", "differentiation-syndrome", "perforation", "bowel-obstruction", "haemorrhage", "pathological-fracture", "pulmonary-embolism", "cytokine-release", "icans", "checkpoint-myocarditis");
    assertThat(lexicon.redFlags()).allSatisfy(flag -> assertThat(flag.because()).as(flag.code()).isNotBlank());
  }

  @Test
  void everyComponentOfARegimenIsADrugOrATreatment() {
    List<String> unknown = new ArrayList<>();
    for (RegimenEntry regimen : lexicon.regimens()) {
      for (String part : regimen.components()) {
        if (lexicon.drug(part).isEmpty() && lexicon.treatment(part).isEmpty()) {
          unknown.add(regimen.name() + ": " + part);
        }
      }
    }
    assertThat(unknown).isEmpty();
  }

  @Test
  void noSurfaceFormNamesTwoCancersUnlessItIsMarkedAmbiguous() {
    Map<String, String> owners = new HashMap<>();
    List<String> clashes = new ArrayList<>();
    for (CancerEntry cancer : lexicon.cancers()) {
      List<String> forms = new ArrayList<>(cancer.synonyms());
      forms.addAll(cancer.synonymsEs());
      forms.add(cancer.name());
      for (String form : forms) {
        if (!form.startsWith("~")) {
          String other = owners.putIfAbsent(form, cancer.code());
          if (other != null && !other.equals(cancer.code())) {
            clashes.add(form + ": " + other + ", " + cancer.code());
          }
        }
      }
    }
    assertThat(clashes).isEmpty();
  }

  @Test
  void thePublishedRareListIsMarked() {
    assertThat(List.of("hcc", "glioblastoma", "mesothelioma"))
        .allSatisfy(code -> assertThat(lexicon.cancer(code)).hasValueSatisfying(c -> assertThat(c.publishedRare()).isTrue()));
  }

  @Test
  void smallCellAndNonSmallCellAreDifferentCancers() {
    String text = "small cell lung cancer, and non-small cell lung cancer";
    assertThat(lexicon.mentions(text).stream().filter(m -> m.category() == Category.CANCER).map(Mention::key))
        .containsExactly("sclc", "nsclc");
  }
}
