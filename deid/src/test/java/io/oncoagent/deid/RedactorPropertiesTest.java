package io.oncoagent.deid;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.deid.scoring.LabelledNote;
import io.oncoagent.deid.synthetic.SyntheticNotes;
import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.casefile.Redaction;
import io.oncoagent.domain.intake.Language;
import java.lang.management.ManagementFactory;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactorPropertiesTest {
  private static final int SHORT = 20_000;
  private static final int TIMES_LONGER = 8;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {11, 12, 13})
  void offsets_and_the_text_between_them_are_consistent(long seed) {
    for (LabelledNote note : new SyntheticNotes().write(seed, 66)) {
      DeidentifiedCase out = TestingRedactor.read(note.note(), null);
      int copied = 0;
      int source = 0;
      for (Redaction redaction : out.redactions()) {
        assertThat(out.text().substring(copied, redaction.start())).isEqualTo(note.note().substring(source, redaction.sourceStart()));
        assertThat(out.text().substring(redaction.start(), redaction.end())).isEqualTo(redaction.placeholder());
        copied = redaction.end();
        source = redaction.sourceEnd();
      }
      assertThat(out.text().substring(copied)).isEqualTo(note.note().substring(source));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {21, 22, 23, 24})
  void any_characters_are_read_without_an_error_other_than_a_refusal(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int round = 0; round < 150; round++) {
      String text = anything(random, 1 + random.nextInt(400));
      for (Language language : Language.values()) {
        try {
          TestingRedactor.text(text, language);
        } catch (ResidualIdentifierException refusal) {
          assertThat(refusal.start()).isLessThan(refusal.end());
        }
      }
    }
  }

  private static String anything(SplittableRandom random, int length) {
    String[] pieces = {"Dr. ", "MRN ", "12/03/2024", "Jan ", "(", ")", "-", "|", "^", "\n", "@", "a.b", "Smith", ", ", "PID|", "5 mg", "C/ ", "Str. 4", "º", "\uD83D", "é", "tel ", "+34 ", "«"};
    StringBuilder out = new StringBuilder();
    while (out.length() < length) {
      out.append(random.nextBoolean() ? pieces[random.nextInt(pieces.length)] : new String(Character.toChars(random.nextInt(0x20, 0x3000))));
    }
    return out.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Patient John Smith, MRN 448120-9, seen 3/4/2024 by Dr. Okafor. ", "mrn.", "Monday ", "the ", "((((", "a@", "1-", "C/ ", "Dr. ", "Smith, ", "de la ", "A-", "12.", "Jan ", "St. ", "x", "Hospital ", "PID|", "+1 ", "lives at ",
        "555-010", "O'", "of ", "Clinic and "
      })
  void time_grows_with_the_length_and_not_with_its_square(String piece) {
    String once = piece.repeat(SHORT / piece.length());
    TestingRedactor.text(warm(once), Language.EN);
    long small = Math.max(3_000_000, cpu(once));
    long large = cpu(once.repeat(TIMES_LONGER));
    // A quadratic rule would take 64 times as long; the rest is allowance for a busy machine.
    assertThat((double) large / small).isLessThan(TIMES_LONGER * 4.0);
  }

  private static String warm(String text) {
    return text.substring(0, text.length() / 2);
  }

  private static long cpu(String text) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 2; i++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      try {
        TestingRedactor.text(text, Language.EN);
      } catch (ResidualIdentifierException refusal) {
        assertThat(refusal.end()).isPositive();
      }
      best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
    }
    return best;
  }

  @Test
  void the_same_seed_writes_the_same_notes() {
    assertThat(new SyntheticNotes().write(5, 44)).isEqualTo(new SyntheticNotes().write(5, 44));
  }
}
