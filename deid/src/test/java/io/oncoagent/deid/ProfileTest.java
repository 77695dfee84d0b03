package io.oncoagent.deid;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.deid.scoring.LabelledNote;
import io.oncoagent.deid.scoring.MarkedNotes;
import io.oncoagent.deid.scoring.Score;
import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.casefile.Redaction;
import io.oncoagent.domain.intake.CaseText;
import io.oncoagent.domain.intake.Language;
import io.oncoagent.lexicon.Lexicon;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProfileTest {
  private static final PhiRedactor STANDARD = PhiRedactors.standard(Lexicon.shipped());
  private static final PhiRedactor STRICT = STANDARD.with(Profile.STRICT);

  private static String read(PhiRedactor redactor, String note) {
    return redactor.redact(new CaseText(note), null, null, List.of()).text();
  }

  @Test
  void the_year_of_a_clinical_event_stays_by_default_and_goes_when_strict() {
    String note = "Right hemicolectomy in 2016 for adenocarcinoma, relapse in 2019.";
    assertThat(read(STANDARD, note)).contains("2016").contains("2019");
    assertThat(read(STRICT, note)).doesNotContain("2016").doesNotContain("2019").contains("adenocarcinoma");
  }

  @Test
  void strict_loses_no_identifier_that_the_default_finds() {
    Score standard = new Score();
    Score strict = new Score();
    for (LabelledNote note : MarkedNotes.read("hand-notes.txt")) {
      standard.add(note, text -> read(STANDARD, text));
      strict.add(note, text -> read(STRICT, text));
    }
    assertThat(strict.recall()).isGreaterThanOrEqualTo(standard.recall());
  }

  @Test
  void every_span_carries_a_probability() {
    DeidentifiedCase out = STANDARD.redact(new CaseText("Mrs Okafor, MRN 448120-9, seen 3/4/2024, has CLL."), null, Language.EN, List.of());
    assertThat(out.redactions()).hasSizeGreaterThanOrEqualTo(3).extracting(Redaction::probability).allSatisfy(p -> assertThat(p).isBetween(0.5, 1.0));
  }
}
