package io.oncoagent.deid;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.domain.casefile.Redaction;
import io.oncoagent.domain.intake.Language;
import io.oncoagent.lexicon.Lexicon;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LongTextTest {
  private static final PhiRedactor REDACTOR = PhiRedactors.standard(Lexicon.shipped());
  private static final String FILLER = "The scan showed no change in the liver lesion, and chemotherapy goes on as planned.\n";

  @Test
  void a_person_keeps_one_placeholder_over_all_pieces() throws IOException {
    String text = "Patient: Ada Thornquist, MRN 448120-9.\n" + FILLER.repeat(3_000) + "thornquist was told the result.\n";
    StringWriter out = new StringWriter();
    List<Redaction> seen = new ArrayList<>();
    REDACTOR.redactLong(new StringReader(text), out, Language.EN, List.of(), seen::add);
    assertThat(text.length()).isGreaterThan(2 * LongText.PIECE);
    assertThat(out.toString()).doesNotContainIgnoringCase("thornquist").contains("[NAME-1]").doesNotContain("[NAME-2]");
    assertThat(out.toString()).hasLineCount(3_002);
    Redaction last = seen.getLast();
    assertThat(text.substring(last.sourceStart(), last.sourceEnd())).isEqualTo("thornquist");
    assertThat(out.toString().substring(last.start(), last.end())).isEqualTo(last.placeholder());
  }

  @Test
  void a_text_without_any_break_is_read_too() throws IOException {
    StringWriter out = new StringWriter();
    REDACTOR.redactLong(new StringReader("x".repeat(250_000)), out, Language.EN, List.of(), r -> { });
    assertThat(out.toString()).hasSize(250_000);
  }
}
