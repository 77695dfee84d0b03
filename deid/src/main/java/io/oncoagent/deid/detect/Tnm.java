package io.oncoagent.deid.detect;

import io.oncoagent.deid.text.Note;
import java.util.Set;

/** Recognises TNM categories («pT3N1b», «cT4aN2bM1a», «ypT0»): AJCC Cancer Staging Manual, 8th edition, general rules. */
final class Tnm {
  private static final Set<String> LETTERS = Set.of("t", "n", "m", "pt", "ct", "pn", "cn", "pm", "cm", "ypt", "yct", "ypn", "rpt", "r", "l", "v", "g", "tis", "ptis");

  private Tnm() {}

  static boolean at(Note note, int from, int to) {
    return LETTERS.contains(note.folded(from)) && (to == from + 1 || note.isNumber(from + 1) && note.digits(from + 1) <= 1);
  }
}
