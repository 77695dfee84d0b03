package io.oncoagent.consult.specialist.fit;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.consult.specialist.TestingFacts;
import io.oncoagent.consult.specialist.profile.CaseProfile;
import io.oncoagent.consult.specialist.profile.Operability;
import io.oncoagent.consult.specialist.profile.ProfileReader;
import io.oncoagent.domain.intake.Language;
import io.oncoagent.lexicon.Lexicon;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperabilityTest {
  private final Lexicon lexicon = Lexicon.shipped();
  private final PopulationMatcher matcher = new PopulationMatcher(lexicon);

  private static TestingFacts pancreas(String note) {
    return TestingFacts.of("pancreas", "pancreatic cancer").notes(note);
  }

  private CaseProfile profile(TestingFacts facts) {
    return new ProfileReader(lexicon).read(facts.text(Language.EN), facts.facts());
  }

  private boolean allowed(TestingFacts facts, String heading) {
    GuidelineText.Source source = new GuidelineText.Source("Pancreatic Cancer Treatment", List.of(), Set.of());
    return matcher.match(new GuidelineText(source, List.of(heading), null, "Chemotherapy."), profile(facts)).allows();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      RESECTABLE | The surgeons call the tumour resectable.
      RESECTABLE | No metastases, potentially resectable mass in the head.
      RESECTABLE | Tumor resecable según el comité.
      BORDERLINE | Borderline resectable: 150 degrees around the vein.
      UNKNOWN | It is not resectable.
      UNKNOWN | Is the tumour resectable?
      UNKNOWN | Surgery if resectable after chemotherapy.
      UNKNOWN | The mass was resected.
      UNKNOWN | Non-resectable on imaging.
      RESECTABLE | Borderline resectable at diagnosis. After six cycles now resectable.
      BORDERLINE | In 2023 the tumour was resectable. Today borderline resectable.
      UNKNOWN | In 2023 a resectable tumour, which he did not want treated.
      """)
  void reads_what_the_note_says_of_resection_and_nothing_from_doubt_or_denial(Operability expected, String note) {
    assertThat(profile(pancreas(note)).operability()).isEqualTo(expected);
  }

  @Test
  void an_older_dated_entry_does_not_tell_of_the_present() {
    assertThat(profile(pancreas("Two scans.\n2022-03-01 CT: resectable tumour.\n2024-05-02 CT: tumour grows around the artery.")).operability()).isEqualTo(Operability.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      false | Unresectable Pancreatic Cancer
      false | Tumors that cannot be resected
      false | Patients who are not candidates for resection
      true  | Resectable Pancreatic Cancer
      true  | Resectable or Unresectable Pancreatic Cancer
      true  | Pancreatic Cancer
      """)
  void keeps_what_is_meant_for_the_unresectable_from_a_resectable_tumour(boolean allowed, String heading) {
    assertThat(allowed(pancreas("Resectable tumour of the head"), heading)).isEqualTo(allowed);
  }

  @Test
  void lets_a_borderline_tumour_read_its_own_heading_and_not_that_of_the_unresectable() {
    TestingFacts borderline = pancreas("Borderline resectable tumour");
    assertThat(allowed(borderline, "Borderline Resectable Pancreatic Cancer")).isTrue();
    assertThat(allowed(borderline, "Unresectable or borderline resectable tumors")).isTrue();
    assertThat(allowed(borderline, "Unresectable Pancreatic Cancer")).isFalse();
  }

  @Test
  void keeps_the_heading_of_the_unresectable_or_metastatic_for_metastases_that_can_be_resected() {
    assertThat(allowed(pancreas("Liver metastases, resectable").stage("IV").metastatic(), "Unresectable or Metastatic Pancreatic Cancer")).isTrue();
  }

  @Test
  void says_nothing_where_the_note_is_silent() {
    assertThat(allowed(pancreas("A mass of 3 cm"), "Unresectable Pancreatic Cancer")).isTrue();
  }
}
