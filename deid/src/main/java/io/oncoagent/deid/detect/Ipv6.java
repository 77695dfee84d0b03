package io.oncoagent.deid.detect;

import io.oncoagent.deid.text.Note;

/** IP addresses of version 6 (RFC 4291): groups of up to four hexadecimal digits between colons. */
final class Ipv6 {
  private static final int LEAST_COLONS = 4;
  private static final int MOST_TOKENS = 40;

  private Ipv6() {}

  /** The token after the address that starts here, or {@code from}. */
  static int end(Note note, int from) {
    boolean begins = (note.isNumber(from) || note.isWord(from)) && !(note.glued(from) && (note.isWord(from - 1) || note.isNumber(from - 1) || note.is(from - 1, ':')));
    if (!begins || !hexadecimal(note, from)) {
      return from;
    }
    int at = from;
    int colons = 0;
    int group = 0;
    int last = from;
    while (at < from + MOST_TOKENS && (at == from || note.glued(at))) {
      if (note.is(at, ':')) {
        colons++;
        group = 0;
      } else if (hexadecimal(note, at) && group + note.length(at) <= 4) {
        group += note.length(at);
        last = at + 1;
      } else {
        break;
      }
      at++;
    }
    boolean short2 = colons >= 2 && note.text().substring(note.start(from), note.end(last - 1)).contains("::");
    return colons >= LEAST_COLONS || short2 && colons >= 3 ? last : from;
  }

  private static boolean hexadecimal(Note note, int at) {
    if (!note.isWord(at) && !note.isNumber(at) || note.length(at) > 4) {
      return false;
    }
    return note.folded(at).chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
  }
}
