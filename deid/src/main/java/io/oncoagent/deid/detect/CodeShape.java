package io.oncoagent.deid.detect;

import io.oncoagent.deid.text.Note;

/**
 * A run of glued letters, digits and joining marks: the shape of record numbers, serials and the like.
 *
 * @param to token after the run
 * @param digits how many digits
 * @param letters how many letters
 * @param joins how many joining marks
 */
record CodeShape(int from, int to, int digits, int letters, int joins) {
  /** No number of a person or a thing is written in more parts; the bound keeps every rule linear. */
  private static final int MOST_TOKENS = 24;

  private static final String JOINS = "-/._#–‑*\\";

  /** The run that starts at this token; a mark at its end is not part of it, except a number sign. */
  static CodeShape at(Note note, int from) {
    int to = from;
    int digits = 0;
    int letters = 0;
    int joins = 0;
    while (to < note.count() && to < from + MOST_TOKENS && (to == from || note.glued(to)) && (note.isWord(to) || note.isNumber(to) || note.isMark(to, JOINS))) {
      digits += note.digits(to);
      letters += note.isWord(to) ? note.length(to) : 0;
      joins += note.isWord(to) || note.isNumber(to) ? 0 : 1;
      to++;
    }
    while (to > from && note.isMark(to - 1, "-/._–‑*\\")) {
      to--;
      joins--;
    }
    return new CodeShape(from, to, digits, letters, joins);
  }

  boolean empty() {
    return to == from;
  }
}
