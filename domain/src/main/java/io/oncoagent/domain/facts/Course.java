package io.oncoagent.domain.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The course of the disease. {@code nextLine}: the line of systemic treatment for advanced disease that is being decided (1 = first),
 * null when the question is another; {@code supportiveOnly}: the patient wants or has been given best supportive care only.
 */
public record Course(
    Setting setting, Intent intent, @Nullable Integer nextLine, boolean resectedNoDisease, boolean metastatic, boolean unresectable,
    boolean supportiveOnly, List<Span> words) {
  public Course {
    words = List.copyOf(words);
  }
}
