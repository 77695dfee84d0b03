package io.oncoagent.deid;

import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.intake.CaseText;
import io.oncoagent.domain.intake.KnownIdentifier;
import io.oncoagent.domain.intake.Language;
import io.oncoagent.lexicon.Lexicon;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shipped redactor, shared by the tests. */
public final class TestingRedactor {
  public static final PhiRedactor SHIPPED = PhiRedactors.standard(Lexicon.shipped());

  private TestingRedactor() {}

  public static String text(String note) {
    return read(note, null).text();
  }

  public static String text(String note, Language language) {
    return read(note, language).text();
  }

  public static DeidentifiedCase read(String note, @Nullable Language language, KnownIdentifier... known) {
    return SHIPPED.redact(new CaseText(note), null, language, List.of(known));
  }
}
