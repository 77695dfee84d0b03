package io.oncoagent.deid.detect;

import io.oncoagent.deid.text.Note;

/**
 * Groups of digits as a telephone number is written.
 *
 * @param to token after the number
 * @param groups lengths of the groups, one digit each («334» for 555-010-1234's shape)
 * @param plus it begins with + or 00
 */
record PhoneShape(int from, int to, String groups, String number, boolean plus, boolean spacesOnly) {
  private static final int MOST_DIGITS = 15;

  static PhoneShape at(Note note, int from) {
    int at = from;
    boolean plus = note.is(at, '+');
    if (plus) {
      at++;
    }
    StringBuilder groups = new StringBuilder();
    StringBuilder number = new StringBuilder();
    boolean spacesOnly = true;
    int to = from;
    boolean open = false;
    while (at < note.count()) {
      if (note.is(at, '(') && !open && note.isNumber(at + 1) && (groups.length() == 0 || groups.length() == 1)) {
        open = true;
        at++;
        continue;
      }
      if (!note.isNumber(at) || number.length() + note.digits(at) > MOST_DIGITS || letterFollows(note, at)) {
        break;
      }
      groups.append(Math.min(9, note.digits(at)));
      number.append(note.folded(at));
      at++;
      if (open && note.is(at, ')')) {
        open = false;
        at++;
      }
      to = at;
      if (complete(groups, number, plus) || note.startsLine(at)) {
        break;
      }
      if (note.isMark(at, "-./–‑·") && note.isNumber(at + 1) && (note.glued(at) || note.isDash(at) || note.is(at, '/') && (plus || number.charAt(0) == '0')) && !note.startsLine(at + 1)) {
        spacesOnly = false;
        at++;
      }
    }
    return new PhoneShape(from, to, groups.toString(), number.toString(), plus || number.indexOf("00") == 0, spacesOnly);
  }

  private static boolean letterFollows(Note note, int at) {
    boolean extension = note.is(at + 1, "x") && note.isNumber(at + 2) && note.glued(at + 2);
    return note.glued(at + 1) && note.isWord(at + 1) && !extension;
  }

  private static boolean complete(StringBuilder groups, StringBuilder number, boolean plus) {
    String g = groups.toString();
    boolean national = !plus && (g.equals("334") || g.equals("333") && number.charAt(0) != '0' || g.equals("1334"));
    return national || !plus && number.charAt(0) == '0' && number.length() >= 11 || number.length() >= 13;
  }

  int digits() {
    return number.length();
  }
}
