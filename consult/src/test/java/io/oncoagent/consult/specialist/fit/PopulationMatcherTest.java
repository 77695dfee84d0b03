package io.oncoagent.consult.specialist.fit;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.consult.specialist.TestingFacts;
import io.oncoagent.consult.specialist.profile.CaseProfile;
import io.oncoagent.consult.specialist.profile.ProfileReader;
import io.oncoagent.domain.facts.MarkerStatus;
import io.oncoagent.domain.intake.Language;
import io.oncoagent.lexicon.Lexicon;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PopulationMatcherTest {
  private final Lexicon lexicon = Lexicon.shipped();
  private final PopulationMatcher matcher = new PopulationMatcher(lexicon);

  private CaseProfile profile(TestingFacts facts) {
    return new ProfileReader(lexicon).read(facts.text(Language.EN), facts.facts());
  }

  private Fit match(TestingFacts facts, String words, String... headings) {
    GuidelineText.Source source = new GuidelineText.Source("Colon Cancer Treatment", List.of(), Set.of("EGFR", "BRAF"));
    return matcher.match(new GuidelineText(source, List.of(headings), null, words), profile(facts));
  }

  private String excludedBy(TestingFacts facts, String words, String... headings) {
    return match(facts, words, headings).exclusion().map(FitResult::rule).orElse("nothing");
  }

  private static TestingFacts colon() {
    return TestingFacts.of("colon", "colon cancer");
  }

  @Test
  void excludes_another_stage_and_keeps_the_own_one() {
    assertThat(excludedBy(colon().stage("III"), "Surgery.", "Treatment of Stage I Colon Cancer")).isEqualTo("stage");
    assertThat(excludedBy(colon().stage("IIIB"), "Chemotherapy.", "Treatment of Stage III Colon Cancer")).isEqualTo("nothing");
  }

  @Test
  void excludes_relapse_for_the_newly_diagnosed_and_first_line_for_the_relapsed() {
    assertThat(excludedBy(colon().stage("II"), "Chemotherapy.", "Treatment of Recurrent Colon Cancer")).isEqualTo("line");
    assertThat(excludedBy(colon().relapsedAfter("oxaliplatin"), "Chemotherapy.", "First-line chemotherapy")).isEqualTo("line");
  }

  @Test
  void excludes_early_stages_for_a_relapse_whose_first_stage_is_not_known() {
    assertThat(excludedBy(colon().relapsedAfter("oxaliplatin"), "Surgery.", "Treatment Options for Stage I and Stage II Colon Cancer")).isEqualTo("stage");
    assertThat(excludedBy(colon().relapsedAfter("oxaliplatin"), "Surgery.", "Treatment of Stage I, Stage II and Recurrent Colon Cancer")).isEqualTo("nothing");
  }

  @Test
  void keeps_a_heading_that_names_the_stage_beside_recurrence() {
    assertThat(excludedBy(colon().stage("IV").metastatic(), "Immunotherapy.", "Treatment of Stage IV and Recurrent Colon Cancer")).isEqualTo("nothing");
    assertThat(excludedBy(colon().stage("IV").metastatic(), "Docetaxel.", "Treatment of Progressive Stage IV, Relapsed, and Recurrent Disease (Second-Line Therapy)"))
        .isEqualTo("line");
  }

  @Test
  void does_not_read_metastasis_where_the_words_deny_it() {
    assertThat(excludedBy(colon().stage("II"), "Radiation therapy.", "Treatment of no residual disease, no disseminated disease")).isEqualTo("nothing");
    assertThat(excludedBy(colon().stage("II"), "Radiation therapy.", "Treatment of disseminated disease")).isEqualTo("extent");
  }

  @Test
  void does_not_offer_again_what_was_given_before_the_relapse() {
    assertThat(excludedBy(colon().relapsedAfter("irinotecan"), "Irinotecan may be used for recurrent disease.", "Treatment of Recurrent Colon Cancer")).isEqualTo("prior-treatment");
  }

  @Test
  void excludes_children_for_an_adult_and_the_old_for_the_young() {
    assertThat(excludedBy(colon().age(60), "Children receive less.", "Chemotherapy")).isEqualTo("age");
    assertThat(excludedBy(colon().age(50), "Patients 70 years and older may receive one drug.", "Chemotherapy")).isEqualTo("age");
  }

  @Test
  void excludes_what_a_heading_gives_to_the_other_sex_only() {
    assertThat(excludedBy(colon().sex("female"), "Cystoprostatectomy.", "Men, bulbomembranous urethra")).isEqualTo("person");
    assertThat(excludedBy(colon().sex("male"), "Surgery.", "Women, distal urethra")).isEqualTo("person");
    assertThat(excludedBy(colon().sex("male"), "Cystoprostatectomy.", "Men, bulbomembranous urethra")).isEqualTo("nothing");
    assertThat(excludedBy(colon().sex("female"), "Surgery.", "Men and women, any site")).isEqualTo("nothing");
    assertThat(excludedBy(colon(), "Surgery.", "Men, any site")).isEqualTo("nothing");
  }

  @Test
  void says_what_must_be_known_where_a_marker_is_missing_and_why_where_it_is_contradicted() {
    TestingFacts untested = colon().stage("IV").metastatic();
    assertThat(match(untested, "Encorafenib for patients with BRAF V600E variants.", "Targeted therapy").of(FitOutcome.UNDETERMINED)).isNotEmpty();
    TestingFacts wild = colon().stage("IV").metastatic().marker("BRAF", null, MarkerStatus.NEGATIVE);
    FitResult why = match(wild, "Encorafenib for patients with BRAF V600E variants.", "Targeted therapy").exclusion().orElseThrow();
    assertThat(why.rule()).contains("marker");
    assertThat(why.message()).isNotNull();
  }

  @Test
  void keeps_anticancer_drugs_from_the_bedridden_and_intensive_treatment_from_the_unfit() {
    assertThat(excludedBy(colon().stage("IV").metastatic().ecog(4), "Capecitabine can be used.", "Chemotherapy")).isEqualTo("goals");
    assertThat(excludedBy(colon().stage("IV").metastatic().ecog(3), "High-dose chemotherapy can be used.", "Chemotherapy")).isEqualTo("fitness");
  }

  private String excluded(String code, String name, String title, List<String> topics, String heading, String words) {
    GuidelineText.Source source = new GuidelineText.Source(title, topics, Set.of());
    return matcher.match(new GuidelineText(source, List.of("Treatment", heading), null, words), profile(TestingFacts.of(code, name))).exclusion().map(FitResult::rule).orElse("nothing");
  }

  @Test
  void keeps_to_the_histology_of_a_heading_that_leaves_out_the_organ() {
    List<String> thyroid = List.of("thyroid");
    assertThat(excluded("thyroid-papillary", "papillary thyroid carcinoma", "Thyroid cancer", thyroid, "Medullary, locally advanced or metastatic", "Vandetanib")).isEqualTo("cancer");
    assertThat(excluded("thyroid-papillary", "papillary thyroid carcinoma", "Thyroid cancer", thyroid, "Papillary, locally advanced or metastatic", "Lenvatinib")).isEqualTo("nothing");
  }

  @Test
  void keeps_squamous_and_adenocarcinoma_apart() {
    List<String> topics = List.of("oesophagus");
    String squamous = "squamous cell carcinoma of the esophagus";
    assertThat(excluded("oesophagus-squamous", squamous, "Oesophageal cancer", topics, "Stage III, resectable", "Lower esophagus adenocarcinoma: perioperative ECF")).isEqualTo("cancer");
    assertThat(excluded("oesophagus-squamous", squamous, "Oesophageal cancer", topics, "Stage III, resectable", "Squamous: preoperative cisplatin")).isEqualTo("nothing");
    assertThat(excluded("oesophagus-squamous", squamous, "Oesophageal cancer", topics, "Stage III, resectable", "Squamous cell carcinoma or adenocarcinoma: chemoradiation")).isEqualTo("nothing");
  }

  @Test
  void takes_promyelocytic_leukaemia_for_a_disease_of_its_own() {
    List<String> topics = List.of("aml", "apl");
    assertThat(excluded("aml", "acute myeloid leukemia", "Acute myeloid leukaemia", topics, "Acute promyelocytic leukemia, newly diagnosed", "ATRA plus arsenic trioxide")).isEqualTo("cancer");
    assertThat(excluded("apl", "acute promyelocytic leukemia", "Acute myeloid leukaemia", topics, "Acute promyelocytic leukemia, newly diagnosed", "ATRA plus arsenic trioxide")).isEqualTo("nothing");
  }

  @Test
  void tells_what_a_heading_gives_from_what_it_follows() {
    TestingFacts relapsed = colon().relapsedAfter("imatinib");
    assertThat(excludedBy(relapsed, "Sunitinib", "Relapse and later lines", "Metastatic, imatinib resistant")).isEqualTo("nothing");
    assertThat(excludedBy(relapsed, "", "Relapse and later lines", "Metastatic, imatinib resistant")).isEqualTo("nothing");
    assertThat(excludedBy(relapsed, "", "Imatinib")).isEqualTo("prior-treatment");
    assertThat(excludedBy(relapsed, "Avapritinib", "Metastatic or recurrent, first line")).isEqualTo("line");
  }
}
