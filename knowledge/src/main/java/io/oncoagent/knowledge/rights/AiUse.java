package io.oncoagent.knowledge.rights;

import java.util.Locale;

/** Whether a pack may be used with a model. LICENSED: the operator states a licence that covers it. */
public enum AiUse {
  PERMITTED,
  LICENSED,
  FORBIDDEN,
  UNKNOWN;

  /** The contract's word. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Only these are ingested. */
  public boolean allowed() {
    return this == PERMITTED || this == LICENSED;
  }
}
