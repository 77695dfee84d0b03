package io.oncoagent.consult.specialist.fit;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.lexicon.Lexicon;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkerDemandReaderTest {
  private final MarkerDemandReader reader = new MarkerDemandReader(Lexicon.shipped());

  private List<String> names(String text, boolean positive) {
    return reader.read(text).stream().filter(d -> d.positive() == positive).map(MarkerDemand::name).toList();
  }

  @Test
  void reads_a_required_variant() {
    assertThat(reader.read("for patients with BRAF V600E variants")).anyMatch(d -> d.name().equals("BRAF") && d.positive() && "V600E".equals(d.alteration()));
  }

  @Test
  void reads_absence_in_a_list_after_without() {
    assertThat(names("patients without EGFR or ALK variants", false)).contains("EGFR", "ALK");
    assertThat(names("patients without EGFR or ALK variants", true)).isEmpty();
  }

  @Test
  void does_not_take_with_or_without_chemotherapy_for_absence_of_the_marker() {
    assertThat(names("EGFR inhibitors with or without chemotherapy (for patients with EGFR variants)", true)).contains("EGFR");
    assertThat(names("EGFR inhibitors with or without chemotherapy (for patients with EGFR variants)", false)).isEmpty();
  }

  @Test
  void reads_receptor_words_of_both_signs() {
    assertThat(names("Metastatic HER2-Negative Hormone Receptor–Positive Breast Cancer", true)).contains("ER").doesNotContain("HER2");
    assertThat(names("Metastatic HER2-Negative Hormone Receptor–Positive Breast Cancer", false)).contains("HER2");
  }

  @Test
  void demands_nothing_of_a_marker_that_is_only_spoken_of() {
    assertThat(reader.read("HER2 testing is described elsewhere.")).isEmpty();
  }

  @Test
  void reads_the_wild_type_of_a_list_for_each_and_a_floor_for_no_denial() {
    assertThat(names("KIT and PDGFRA wild type: imatinib is not typically given", false)).contains("KIT", "PDGFRA");
    assertThat(names("Metastatic, HR positive and HER2 negative", true)).contains("ER").doesNotContain("HER2");
    assertThat(names("Stage IV, no EGFR or ALK alteration, PD-L1 50% or more, first line", false)).contains("EGFR", "ALK").doesNotContain("PD-L1");
    assertThat(names("Stage IV, no EGFR or ALK alteration, PD-L1 50% or more, first line", true)).contains("PD-L1");
  }

  @Test
  void a_class_of_drugs_asks_for_an_alteration_only_where_their_labels_do() {
    assertThat(names("mTOR inhibitors such as everolimus", true)).isEmpty();
    assertThat(names("Treatment with an mTOR inhibitor or a CDK4 inhibitor", true)).isEmpty();
    assertThat(names("PD-L1 inhibitor maintenance", true)).isEmpty();
    assertThat(names("EGFR tyrosine kinase inhibitors", true)).containsExactly("EGFR");
    assertThat(names("HER2-directed therapy", true)).containsExactly("HER2");
    assertThat(names("BRAF inhibitors with MEK inhibitors", true)).contains("BRAF");
    assertThat(names("MTOR mutation", true)).containsExactly("MTOR");
  }

  @Test
  void the_share_of_a_trials_patients_demands_nothing() {
    assertThat(reader.read("Of all patients, 20% with ALK-positive and 50% with ALK-negative disease took part.")).isEmpty();
    assertThat(reader.read("A total of 40 patients had EGFR variants.")).isEmpty();
    assertThat(names("for tumors with at least 1% PD-L1 expression and ALK-positive disease", true)).contains("ALK");
  }
}
