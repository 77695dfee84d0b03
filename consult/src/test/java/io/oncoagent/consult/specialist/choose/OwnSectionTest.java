package io.oncoagent.consult.specialist.choose;

import static io.oncoagent.consult.specialist.TestingPassages.item;
import static io.oncoagent.consult.specialist.TestingPassages.line;
import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.consult.specialist.TestingFacts;
import io.oncoagent.consult.specialist.TestingPassages;
import io.oncoagent.consult.specialist.profile.ProfileReader;
import io.oncoagent.domain.evidence.SentenceRole;
import io.oncoagent.domain.facts.MarkerStatus;
import io.oncoagent.domain.intake.Language;
import io.oncoagent.lexicon.Lexicon;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnSectionTest {
  private static final Lexicon LEXICON = Lexicon.shipped();

  private static List<String> held(TestingFacts facts, TestingPassages guideline) {
    List<Reading> readings = new EvidenceReader(LEXICON).read(guideline.found().evidence(), new ProfileReader(LEXICON).read(facts.text(Language.EN), facts.facts()));
    OwnSection own = OwnSection.of(readings);
    return readings.stream().filter(r -> r.advises() && r.fit().allows() && own.holds(r)).map(Reading::words).toList();
  }

  @Test
  void a_section_for_exactly_this_disease_takes_the_place_of_the_wider_ones_list() {
    TestingPassages guideline =
        TestingPassages.of("Leukemia Treatment", "leukaemia")
            .add("Treatment of Newly Diagnosed Acute Myeloid Leukemia", item("Options include:", "Cytarabine plus idarubicin."))
            .add("Treatment of Newly Diagnosed Acute Promyelocytic Leukemia", item("Options include:", "Tretinoin plus arsenic trioxide."));
    assertThat(held(TestingFacts.of("apl", "acute promyelocytic leukemia"), guideline)).containsExactly("Tretinoin plus arsenic trioxide.");
    assertThat(held(TestingFacts.of("aml", "acute myeloid leukemia"), guideline)).containsExactly("Cytarabine plus idarubicin.");
  }

  @Test
  void at_a_relapse_the_section_on_relapse_takes_the_place_of_the_stages() {
    TestingPassages guideline =
        TestingPassages.of("Stomach Cancer Treatment", "gastric")
            .add("Treatment of Stage IV Gastric Cancer", item("Options include:", "Cisplatin plus capecitabine."))
            .add("Treatment of Recurrent Gastric Cancer", item("Options include:", "Paclitaxel plus ramucirumab."));
    assertThat(held(TestingFacts.of("gastric", "gastric cancer").relapsedAfter("oxaliplatin"), guideline)).containsExactly("Paclitaxel plus ramucirumab.");
  }

  @Test
  void the_general_part_stays_only_with_items_for_a_trait_of_the_patient() {
    TestingPassages guideline =
        TestingPassages.of("Stomach Cancer Treatment", "gastric")
            .add("Treatment Option Overview for Gastric Cancer", item("Options include:", "Radiation therapy."), item("Options include:", "Trastuzumab for patients with HER2-positive tumors."))
            .add("Treatment of Stage IV Gastric Cancer", line(SentenceRole.RECOMMENDS, "Cisplatin plus capecitabine is recommended."));
    TestingFacts facts = TestingFacts.of("gastric", "gastric cancer").stage("IV").metastatic().marker("HER2", null, MarkerStatus.POSITIVE);
    assertThat(held(facts, guideline)).containsExactly("Trastuzumab for patients with HER2-positive tumors.", "Cisplatin plus capecitabine is recommended.");
  }
}
