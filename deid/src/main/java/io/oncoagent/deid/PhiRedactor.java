package io.oncoagent.deid;

import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.intake.CaseText;
import io.oncoagent.domain.intake.KnownIdentifier;
import io.oncoagent.domain.intake.Language;
import java.util.List;
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
}
