package io.oncoagent.deid;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.domain.intake.CaseText;
import io.oncoagent.domain.intake.KnownIdentifier;
import io.oncoagent.domain.intake.KnownIdentifier.Kind;
import io.oncoagent.domain.intake.Language;
import io.oncoagent.lexicon.Lexicon;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownIdentifiersTest {
  private static final PhiRedactor REDACTOR = PhiRedactors.standard(Lexicon.shipped());
  private static final List<KnownIdentifier> KNOWN =
      List.of(new KnownIdentifier(Kind.NAME, "Marisabel Thornquist"), new KnownIdentifier(Kind.MRN, "77-419-02"), new KnownIdentifier(Kind.BIRTH_DATE, "1961-06-14"),
          new KnownIdentifier(Kind.RELATIVE, "Ottoline"), new KnownIdentifier(Kind.ADDRESS, "9 Wexcombe Rise"), new KnownIdentifier(Kind.EMAIL, "m.t@inbox.example"));

  private static String redact(String note) {
    return REDACTOR.redact(new CaseText(note), null, Language.EN, KNOWN).text();
  }

  @Test
  void every_mention_goes_in_any_order_and_case() {
    assertThat(redact("thornquist marisabel has CLL; seen with ottoline. THORNQUIST agrees.")).doesNotContainIgnoringCase("thornquist").doesNotContainIgnoringCase("marisabel").doesNotContainIgnoringCase("ottoline").contains("CLL");
  }

  @Test
  void one_wrong_missing_added_or_swapped_letter_does_not_save_a_name() {
    for (String misspelt : List.of("Thornquest", "Thornqist", "Thornnquist", "Thonrquist", "Marisabell")) {
      assertThat(redact("The biopsy of " + misspelt + " showed lymphoma.")).as(misspelt).doesNotContain(misspelt).contains("lymphoma");
    }
  }

  @Test
  void numbers_go_however_their_groups_are_written() {
    for (String written : List.of("7741902", "77 419 02", "77/419/02", "77.419.02")) {
      assertThat(redact("Chart " + written + " reviewed, PSA 4.1.")).as(written).doesNotContain(written).contains("PSA 4.1");
    }
  }

  @Test
  void words_of_the_address_go_and_the_medicine_stays() {
    assertThat(redact("From Wexcombe by bus; rise in creatinine, 9 nodes.")).doesNotContain("Wexcombe").contains("rise in creatinine").contains("9 nodes");
  }
}
