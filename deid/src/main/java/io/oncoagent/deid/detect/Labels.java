package io.oncoagent.deid.detect;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The labels of a note, in order, and by the tokens where they start, end, and where their value begins. */
final class Labels {
  private final List<Label> all;
  private final @Nullable Label[] byValue;
  private final @Nullable Label[] byEnd;
  private final @Nullable Label[] byStart;

  Labels(List<Label> all, int tokens) {
    this.all = all;
    this.byValue = new Label[tokens + 1];
    this.byEnd = new Label[tokens + 1];
    this.byStart = new Label[tokens + 1];
    for (Label label : all) {
      byValue[Math.min(tokens, label.value())] = label;
      byEnd[Math.min(tokens, label.to())] = label;
      byStart[label.from()] = label;
    }
  }

  List<Label> all() {
    return all;
  }

  /** The label whose value begins at this token, or null. */
  @Nullable Label before(int token) {
    return at(byValue, token);
  }

  /** The label whose words start at this token, or null. */
  @Nullable Label startingAt(int token) {
    return at(byStart, token);
  }

  /** The label whose words end before this token, or null. */
  @Nullable Label endingAt(int token) {
    return at(byEnd, token);
  }

  private static @Nullable Label at(@Nullable Label[] labels, int token) {
    return token >= 0 && token < labels.length ? labels[token] : null;
  }

  /** A label that is not weak, or is separated, announces this kind at the token. */
  boolean announces(int token, LabelKind kind) {
    Label label = before(token);
    return label != null && label.is(kind) && (label.separated() || !label.weak());
  }
}
