package io.oncoagent.consult.specialist.fit;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.consult.specialist.TestingFacts;
import io.oncoagent.consult.specialist.profile.ProfileReader;
import io.oncoagent.domain.intake.Language;
import io.oncoagent.lexicon.Lexicon;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the patient has, has had and can bear decides what is offered. */
class PatientRulesTest {
  private static final Lexicon LEXICON = Lexicon.shipped();
  private final PopulationMatcher matcher = new PopulationMatcher(LEXICON);

  private String excludedBy(TestingFacts facts, String title, String heading, String words) {
    var source = new GuidelineText.Source(title, List.of(), Set.of());
    var profile = new ProfileReader(LEXICON).read(facts.text(Language.EN), facts.facts());
    return matcher.match(new GuidelineText(source, List.of(heading), null, words), profile).exclusion().map(FitResult::rule).orElse("nothing");
  }

  private String excludedBy(TestingFacts facts, String words) {
    return excludedBy(facts, "Cancer Treatment", "Treatment Options", words);
  }

  private static TestingFacts stomach() {
    return TestingFacts.of("stomach", "gastric cancer").stage("IV").metastatic();
  }

  private static TestingFacts lung() {
    return TestingFacts.of("nsclc", "non-small cell lung cancer").stage("IV").metastatic().progressive();
  }

  @Test
  void a_class_of_drugs_falls_as_its_members_do_for_the_bedridden() {
    TestingFacts bedridden = stomach().ecog(4);
    assertThat(excludedBy(bedridden, "Chemotherapy with or without a targeted agent.")).isEqualTo("goals");
    assertThat(excludedBy(bedridden, "Immune checkpoint inhibitors.")).isEqualTo("goals");
    assertThat(excludedBy(bedridden, "Cancer Treatment", "Systemic therapy", "Single agents.")).isEqualTo("goals");
    assertThat(excludedBy(bedridden, "Palliative radiation therapy for bleeding.")).isEqualTo("nothing");
    assertThat(excludedBy(stomach().ecog(1), "Chemotherapy with or without a targeted agent.")).isEqualTo("nothing");
  }

  @Test
  void who_wants_comfort_only_is_not_offered_drugs_called_palliative() {
    assertThat(excludedBy(stomach().comfortOnly(), "Palliative chemotherapy.")).isEqualTo("goals");
    assertThat(excludedBy(stomach().comfortOnly(), "Palliative care at home.")).isEqualTo("nothing");
  }

  @Test
  void a_child_in_the_womb_excludes_what_was_written_of_others() {
    TestingFacts pregnant = TestingFacts.of("breast", "breast cancer").stage("II").pregnant();
    assertThat(excludedBy(pregnant, "Aromatase inhibitor.")).isEqualTo("person");
    assertThat(excludedBy(pregnant, "Postoperative systemic therapy.")).isEqualTo("person");
    assertThat(excludedBy(pregnant, "Breast Cancer Treatment During Pregnancy", "Treatment", "Tamoxifen can be given.")).isEqualTo("label");
    assertThat(excludedBy(pregnant, "Surgery.")).isEqualTo("nothing");
  }

  @Test
  void a_label_that_forbids_a_drug_in_the_patients_state_is_kept_and_a_choice_stays_open() {
    TestingFacts kidneys = TestingFacts.of("bladder", "bladder cancer").stage("IV").metastatic().value("creatinine clearance", "22");
    assertThat(excludedBy(kidneys, "Gemcitabine and cisplatin.")).isEqualTo("label");
    assertThat(excludedBy(kidneys, "Gemcitabine with cisplatin or carboplatin.")).isEqualTo("nothing");
    TestingFacts heart = TestingFacts.of("thyroid-medullary", "medullary thyroid cancer").stage("IV").metastatic().value("QTc", "512");
    assertThat(excludedBy(heart, "Thyroid Cancer Treatment", "Vandetanib", "It slows progression.")).isEqualTo("label");
  }

  @Test
  void the_receptor_egfr_is_no_filtration_rate() {
    TestingFacts wild = TestingFacts.of("bladder", "bladder cancer").stage("IV").metastatic().notes("EGFR/ALK/ROS1 negative, EGFR exon 19 deletion not found.");
    assertThat(excludedBy(wild, "Gemcitabine and cisplatin.")).isEqualTo("nothing");
  }

  @Test
  void what_has_failed_is_not_offered_within_a_larger_regimen() {
    TestingFacts failed = TestingFacts.of("colon", "colon cancer").stage("IV").metastatic().progressive().given("CAPOX", null, "progression");
    assertThat(excludedBy(failed, "Capecitabine, oxaliplatin, and irinotecan.")).isEqualTo("prior-treatment");
    assertThat(excludedBy(failed, "Fluorouracil alone.")).isEqualTo("prior-treatment");
    assertThat(excludedBy(failed, "FOLFIRI.")).isEqualTo("nothing");
    TestingFacts adjuvant = TestingFacts.of("colon", "colon cancer").stage("IV").metastatic().progressive().given("CAPOX", "adjuvant", "completed");
    assertThat(excludedBy(adjuvant, "Capecitabine, oxaliplatin, and irinotecan.")).isEqualTo("nothing");
  }

  @Test
  void a_drug_of_the_kind_that_failed_falls_and_one_named_as_earlier_treatment_does_not_save_it() {
    TestingFacts failed = lung().given("durvalumab", null, "progression");
    assertThat(excludedBy(failed, "Nivolumab.")).isEqualTo("prior-treatment");
    assertThat(excludedBy(failed, "Immune checkpoint inhibitors.")).isEqualTo("prior-treatment");
    assertThat(excludedBy(failed, "Nivolumab for patients previously treated with docetaxel.")).isEqualTo("prior-treatment");
    assertThat(excludedBy(failed, "Nivolumab or docetaxel.")).isEqualTo("nothing");
  }

  @Test
  void a_drug_that_was_not_borne_is_not_given_again_in_a_combination() {
    TestingFacts toxic = TestingFacts.of("colon", "colon cancer").stage("III").given("oxaliplatin", "adjuvant", "toxicity");
    assertThat(excludedBy(toxic, "Capecitabine plus oxaliplatin.")).isEqualTo("prior-treatment");
    assertThat(excludedBy(toxic, "Capecitabine.")).isEqualTo("nothing");
  }

  @Test
  void failing_heart_or_lungs_in_old_age_bring_waiting_first_and_take_major_operations_away() {
    TestingFacts old = TestingFacts.of("kidney", "kidney cancer").stage("I").age(82).condition("heart-failure", "cardiac", true);
    assertThat(excludedBy(old, "Radical cystectomy.")).isEqualTo("fitness");
    assertThat(excludedBy(old, "Surgery for patients in good health.")).isEqualTo("fitness");
    assertThat(excludedBy(old, "Observation for patients of advanced age or with concomitant illness.")).isEqualTo("nothing");
    TestingFacts fit = TestingFacts.of("kidney", "kidney cancer").stage("I").age(50).ecog(0);
    assertThat(excludedBy(fit, "Observation for patients of advanced age or with concomitant illness.")).isEqualTo("fitness");
    assertThat(excludedBy(fit, "Radical cystectomy.")).isEqualTo("nothing");
  }

  @Test
  void a_regimen_for_the_strong_is_not_for_the_weak() {
    TestingFacts weak = TestingFacts.of("pancreas", "pancreatic cancer").stage("IV").metastatic().ecog(2);
    assertThat(excludedBy(weak, "FOLFIRINOX.")).isEqualTo("fitness");
    assertThat(excludedBy(TestingFacts.of("pancreas", "pancreatic cancer").stage("IV").metastatic().ecog(1), "FOLFIRINOX.")).isEqualTo("nothing");
  }

  @Test
  void an_organ_that_is_gone_is_not_operated_on_again() {
    TestingFacts done = TestingFacts.of("breast", "breast cancer").stage("II").operated("mastectomy");
    assertThat(excludedBy(done, "Lumpectomy.")).isEqualTo("operation-done");
    assertThat(excludedBy(done, "Mastectomy with or without radiation therapy.")).isEqualTo("operation-done");
    assertThat(excludedBy(done, "Postmastectomy radiation therapy.")).isEqualTo("nothing");
  }
}
