package io.oncoagent.deid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.casefile.Redaction;
import io.oncoagent.domain.casefile.RedactionType;
import io.oncoagent.domain.intake.CaseText;
import io.oncoagent.domain.intake.KnownIdentifier;
import io.oncoagent.domain.intake.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandardPhiRedactorTest {
  private static final String NOTE =
      "Patient: Wilhelmina Castelbarco, DOB 3/4/1957, MRN 88120-44. Seen 01/10/2025 by Dr. Okonjo.\nColon adenocarcinoma pT3N1b, KRAS G12D. CT 21/11/2025: "
          + "2 liver lesions. Ms Castelbarco agrees. okonjo will call.";

  @Test
  void every_mention_of_a_person_gets_the_same_placeholder() {
    DeidentifiedCase out = TestingRedactor.read(NOTE, Language.EN);
    assertThat(out.text()).contains("Patient: [NAME-1],", "by Dr. [NAME-2].", "Ms [NAME-1] agrees. [NAME-2] will call");
    assertThat(out.text()).contains("Colon adenocarcinoma pT3N1b, KRAS G12D", "2 liver lesions");
  }

  @Test
  void dates_become_intervals_from_the_first_event_and_birth_dates_do_not() {
    String out = TestingRedactor.text(NOTE, Language.EN);
    assertThat(out).contains("DOB [DATE-1],", "Seen [DATE-2] by", "CT [DATE-3: +51 d]:");
  }

  @Test
  void offsets_fit_both_texts() {
    DeidentifiedCase out = TestingRedactor.read(NOTE, Language.EN);
    assertThat(out.redactions()).isNotEmpty();
    for (Redaction redaction : out.redactions()) {
      assertThat(out.text().substring(redaction.start(), redaction.end())).isEqualTo(redaction.placeholder());
    }
    Redaction first = out.redactions().getFirst();
    assertThat(NOTE.substring(first.sourceStart(), first.sourceEnd())).isEqualTo("Wilhelmina Castelbarco");
    assertThat(first.type()).isEqualTo(RedactionType.NAME);
  }

  @Test
  void the_question_shares_the_placeholders_of_the_note() {
    DeidentifiedCase out =
        TestingRedactor.SHIPPED.redact(
            new CaseText(NOTE), new CaseText("What should Mrs Castelbarco receive?"), Language.EN, List.of());
    assertThat(out.question()).isEqualTo("What should Mrs [NAME-1] receive?");
  }

  @Test
  void ages_of_ninety_and_more_go_and_younger_ages_stay() {
    assertThat(TestingRedactor.text("A 93-year-old woman with breast cancer. Her brother is 72 years old.", Language.EN))
        .isEqualTo("A [AGE 90+] woman with breast cancer. Her brother is 72 years old.");
  }

  @Test
  void known_identifiers_are_removed_misspelt_and_turned() {
    DeidentifiedCase out =
        TestingRedactor.read(
            "castelbarko wilhelmina was here; number 88 120 44 on the form; lives by the Pluvio.",
            Language.EN,
            new KnownIdentifier(KnownIdentifier.Kind.NAME, "Wilhelmina Castelbarco"),
            new KnownIdentifier(KnownIdentifier.Kind.MRN, "88120-44"),
            new KnownIdentifier(KnownIdentifier.Kind.ADDRESS, "12 Pluvio Street"));
    assertThat(out.text()).doesNotContain("castelbarko", "wilhelmina", "88 120 44", "Pluvio");
  }

  @Test
  void a_language_that_is_not_read_is_refused() {
    String polish =
        "Pacjentka lat pięćdziesiąt sześć zgłosiła się z powodu bólu brzucha i utraty masy ciała od trzech miesięcy. W badaniu tomograficznym stwierdzono guz trzustki "
            + "oraz zmiany w wątrobie, wykonano biopsję gruboigłową, która wykazała gruczolakoraka. Rozpoczęto leczenie.";
    assertThatThrownBy(() -> TestingRedactor.text(polish.repeat(2))).isInstanceOf(UnsupportedLanguageException.class);
  }
}
