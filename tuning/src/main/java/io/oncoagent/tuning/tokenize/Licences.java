package io.oncoagent.tuning.tokenize;

import java.util.Locale;
import java.util.Set;

/** Licences under which a commercial run may train (SPDX identifiers, and the corpus's own words for cases made or owned by the hospital). */
public final class Licences {
  private static final Set<String> COMMERCIAL =
      Set.of("cc0-1.0", "cc-by-3.0", "cc-by-4.0", "apache-2.0", "mit", "public-domain", "us-government-work", "synthetic", "hospital", "own");

  private Licences() {}

  /** An unknown licence does not allow it. */
  public static boolean commercial(String licence) {
    return COMMERCIAL.contains(licence.toLowerCase(Locale.ROOT));
  }
}
