package io.oncoagent.consult.specialist.write;

import io.oncoagent.consult.specialist.profile.PlainWords;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether the question is how to establish the diagnosis. */
final class DiagnosisQuestion {
  private static final Pattern DIAGNOSIS = Pattern.compile("\\b(?:diagnos\\w+|biops\\w+|tissue|histolog\\w+|workup|work-up)\\b");

  private DiagnosisQuestion() {}

  static boolean asked(@Nullable String question) {
    return question != null && DIAGNOSIS.matcher(PlainWords.of(question)).find();
  }
}
