package io.oncoagent.deid.detect;

import java.util.Set;

/**
 * A label found in a note.
 *
 * @param from first token of the label
 * @param to token after the label
 * @param value token where the value begins
 * @param separated a colon, a number sign or «no.» stands between label and value
 * @param weak the words are often no label: without a separator it does not count for numbers
 */
record Label(int from, int to, int value, boolean separated, boolean weak, Set<LabelKind> kinds) {
  boolean is(LabelKind kind) {
    return kinds.contains(kind);
  }
}
