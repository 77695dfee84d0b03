package io.oncoagent.domain.intake;

import java.util.Objects;

/**
 * Identifying text exactly as given: a note, a question, a reason for declining. It lives between a front door and
 * de-identification, and is never stored, logged, indexed or sent to a model.
 */
public record CaseText(String value) {
  public CaseText {
    Objects.requireNonNull(value, "value");
  }

  /** Never the text: a log line or an exception message must not carry a note. */
  @Override
  public String toString() {
    return "CaseText[" + value.length() + " characters]";
  }
}
