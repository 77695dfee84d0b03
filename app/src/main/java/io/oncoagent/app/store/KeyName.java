package io.oncoagent.app.store;

import java.util.regex.Pattern;

/**
 * Which key seals: one for each owner and day, so that a patient's whole memory, or a day's, ends with its key.
 *
 * @param owner a patient's id (32 hex digits), or {@code unassigned}
 * @param day {@code 2026-11-26}, or {@code patient} for what belongs to no consultation
 */
record KeyName(String owner, String day) {
  static final String UNASSIGNED = "unassigned";
  static final String PATIENT = "patient";
  private static final Pattern OWNER = Pattern.compile("[0-9a-f]{32}|" + UNASSIGNED);
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}|" + PATIENT);

  /** Names become paths: nothing else may stand in them. */
  KeyName {
    if (!OWNER.matcher(owner).matches() || !DAY.matcher(day).matches()) {
      throw new StoreException("a key is named by a patient id and a day");
    }
  }

  String associated() {
    return "owner-key/" + owner + "/" + day;
  }
}
