package io.oncoagent.knowledge.select;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.domain.facts.AgeGroup;
import io.oncoagent.domain.facts.Assertion;
import io.oncoagent.domain.facts.Cancer;
import io.oncoagent.domain.facts.Certainty;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.facts.Course;
import io.oncoagent.domain.facts.Grounds;
import io.oncoagent.domain.facts.Intent;
import io.oncoagent.domain.facts.Patient;
import io.oncoagent.domain.facts.Rarity;
import io.oncoagent.domain.facts.Setting;
import io.oncoagent.domain.facts.Stage;
import io.oncoagent.domain.facts.Tissue;
import io.oncoagent.domain.facts.TissueFinding;
import io.oncoagent.knowledge.index.Manifest;
import io.oncoagent.lexicon.Lexicon;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For a pregnant patient the guideline on her cancer in pregnancy comes first, whatever name of the cancer the note uses; for nobody else. */
class PregnancyFirstTest {
  private static final Lexicon LEXICON = Lexicon.shipped();
  private static final Grounds STATED = new Grounds(List.of(), Assertion.PRESENT, Certainty.HIGH);

  private static InstalledDocument document(String title) {
    Manifest.Profile profile = new DocumentProfiler(LEXICON).profile(title, Set.of());
    Manifest.Document document = new Manifest.Document(title + ".md", "0", 1, title, "2026", profile, 0, 1);
    return new InstalledDocument(new Manifest.Pack("p", "P", "2026", "own", "permitted", null, null, false, List.of(document), null), document);
  }

  private static String first(String code, boolean pregnant, String... titles) {
    Cancer cancer = new Cancer(code, code, null, null, Rarity.COMMON, false, null, null, null, Stage.NOT_STATED, STATED);
    Patient patient = new Patient(33, AgeGroup.ADULT, "female", pregnant, null, null, false, List.of());
    Course course = new Course(Setting.NEWLY_DIAGNOSED, Intent.UNKNOWN, null, false, false, false, false, List.of());
    ClinicalFacts facts =
        new ClinicalFacts(
            List.of(cancer), cancer, List.of(), null, patient, new TissueFinding(Tissue.CONFIRMED, STATED), course, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null);
    return new GuidelineSelector(LEXICON).select(facts, List.of(titles).stream().map(PregnancyFirstTest::document).toList()).getFirst().document().document().title();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "breast-idc|Breast Cancer Treatment|Breast Cancer Treatment During Pregnancy", "dlbcl|Aggressive B-Cell Lymphoma Treatment|Non-Hodgkin Lymphoma Treatment During Pregnancy",
      "cervix-squamous|Cervical Cancer Treatment|Cervical Cancer Treatment During Pregnancy"})
  void comesFirstForThePregnantOnly(String code, String usual, String inPregnancy) {
    assertThat(first(code, true, usual, inPregnancy)).isEqualTo(inPregnancy);
    assertThat(first(code, false, usual, inPregnancy)).isEqualTo(usual);
  }
}
