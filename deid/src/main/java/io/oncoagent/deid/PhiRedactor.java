package io.oncoagent.deid;

import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.casefile.Redaction;
import io.oncoagent.domain.intake.CaseText;
import io.oncoagent.domain.intake.KnownIdentifier;
import io.oncoagent.domain.intake.Language;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The one door from identifying text to the rest of the system. Safe for use by several threads; linear in the text's length. */
public interface PhiRedactor {

  /**
   * Removes what identifies the patient or other people.
   *
   * @param language language of the note, or null to have it recognised
   * @param question a question asked beside the note, or null
   * @param known identifiers that the record system knows of this patient
   * @throws ResidualIdentifierException when the residual check still finds an identifier in the result: nothing goes on
   */
  DeidentifiedCase redact(
      CaseText note, @Nullable CaseText question, @Nullable Language language, List<KnownIdentifier> known);

  /**
   * Removes identifiers from a text of any length, piece by piece, in constant memory.
   *
   * @param seen gets each redaction, with offsets in the whole text
   * @throws ResidualIdentifierException when the residual check still finds an identifier: what was written before must be thrown away
   */
  void redactLong(Reader in, Writer out, @Nullable Language language, List<KnownIdentifier> known, Consumer<Redaction> seen) throws IOException;

  /** The same redactor at another operating point. */
  PhiRedactor with(Profile profile);
}
