package io.oncoagent.deid;

import io.oncoagent.deid.detect.PhiDetectors;
import io.oncoagent.deid.residual.PatternResidualCheck;
import io.oncoagent.lexicon.Lexicon;

/** Where redactors come from. */
public final class PhiRedactors {
  private PhiRedactors() {}

  /** The redactor that ships, with its residual check. Loading costs some tens of milliseconds; share one. */
  public static PhiRedactor standard(Lexicon lexicon) {
    return new StandardPhiRedactor(new PhiDetectors(lexicon), new LanguageRecognizer(), residualCheck(), Profile.STANDARD);
  }

  /** The door for texts that must name nobody and are not rewritten. */
  public static ResidualCheck door(Lexicon lexicon) {
    return new IdentifierDoor(new PhiDetectors(lexicon), residualCheck());
  }

  /** The residual check alone, for whatever derives from a note. */
  public static ResidualCheck residualCheck() {
    return new PatternResidualCheck();
  }
}
