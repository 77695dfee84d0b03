package io.oncoagent.deid;

import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.intake.Language;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A case of nobody, for measurements and tests of what comes after de-identification. It is made of a template and a mark, so that nothing that was ever
 * said of a person can come in this way.
 */
public final class SyntheticCase {
  private static final Pattern MARK = Pattern.compile("[a-z]{4,16}");

  private SyntheticCase() {}

  /** @param mark 4 to 16 lower-case letters that tell this case from every other */
  public static DeidentifiedCase marked(String mark) {
    if (!MARK.matcher(mark).matches()) {
      throw new IllegalArgumentException("mark: 4 to 16 lower-case letters");
    }
    return new DeidentifiedCase(
        Language.EN, "Adult with stage IV adenocarcinoma of the lung, proven by biopsy, ECOG 1. Sample code " + mark + ". Which first-line treatment?", List.of(),
        null);
  }
}
