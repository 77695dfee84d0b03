package io.oncoagent.deid.detect;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The labels of a note, in order, and by the token where their value begins. */
final class Labels {
  private final List<Label> all;
  private final Map<Integer, Label> byValue = new HashMap<>();
  private final Map<Integer, Label> byEnd = new HashMap<>();
  private final Map<Integer, Label> byStart = new HashMap<>();

  Labels(List<Label> all) {
    this.all = all;
    for (Label label : all) {
      byValue.put(label.value(), label);
      byEnd.put(label.to(), label);
      byStart.put(label.from(), label);
    }
  }

  List<Label> all() {
    return all;
  }

  /** The label whose value begins at this token, or null. */
  @Nullable Label before(int token) {
    return byValue.get(token);
  }

  /** The label whose words start at this token, or null. */
  @Nullable Label startingAt(int token) {
    return byStart.get(token);
  }

  /** The label whose words end before this token, or null. */
  @Nullable Label endingAt(int token) {
    return byEnd.get(token);
  }

  /** A label that is not weak, or is separated, announces this kind at the token. */
  boolean announces(int token, LabelKind kind) {
    Label label = byValue.get(token);
    return label != null && label.is(kind) && (label.separated() || !label.weak());
  }
}
