package io.oncoagent.deid.detect;

import io.oncoagent.deid.text.Note;
import io.oncoagent.deid.text.WordClass;
import io.oncoagent.domain.casefile.RedactionType;
import java.util.Set;

/**
 * Last of all, what is left beside an address: house numbers, flats, codes, in the many orders of the world («Nr. 40 Bl. 32 Sc. 98»,
 * «743 Augustagade 780»). Flats go always; the rest only in texts that speak of no medicine, where a number beside a street is no finding.
 */
final class AddressGlue implements Detector {
  private static final Set<String> FLATS = Set.of("apt", "suite", "ste");
  private static final Set<String> PIECES = Set.of("nr", "no", "bl", "sc", "ap", "et", "dto", "depto", "piso", "n", "lot", "block", "blk", "phase", "unit", "flat", "floor", "este", "sur", "norte", "oeste", "tower", "via", "studio", "level", "th", "st", "nd", "rd", "tr", "los", "altos", "nad", "xa", "utca", "ut", "ter", "of", "and");
  private static final int MOST = 14;

  @Override
  public void detect(Reading reading) {
    Note note = reading.note();
    for (int i = 0; i < note.count(); i++) {
      int number = note.is(i + 1, '.') || note.is(i + 1, '#') ? i + 2 : i + 1;
      if (FLATS.contains(note.folded(i)) && note.isCapital(i) && !note.isUpper(i) && note.isNumber(number) && !reading.findings().anyTaken(i, number + 1)) {
        reading.findings().add(i, note.glued(number + 1) && note.isInitial(number + 1) ? number + 2 : number + 1, RedactionType.ADDRESS, 0.9);
      }
    }
    if (reading.plain()) {
      for (int i = 0; i < note.count(); i++) {
        if (reading.findings().type(i) == RedactionType.ADDRESS) {
          left(reading, i);
          right(reading, i);
        }
      }
    }
  }

  private static void left(Reading reading, int i) {
    Note note = reading.note();
    int at = i;
    int from = i;
    while (at > 0 && i - at < MOST && !reading.findings().taken(at - 1) && piece(note, at - 1) && !note.is(at - 1, ',')) {
      at--;
      from = note.isNumber(at) || note.isCapital(at) ? at : from;
    }
    if (from < i) {
      reading.findings().add(from, i, RedactionType.ADDRESS, 0.6);
    }
  }

  private static void right(Reading reading, int i) {
    Note note = reading.note();
    int at = i + 1;
    int to = i + 1;
    while (at < note.count() && at - i < MOST && !reading.findings().taken(at) && piece(note, at)) {
      at++;
      to = note.isNumber(at - 1) || note.isCapital(at - 1) ? at : to;
    }
    boolean between = at < note.count() && reading.findings().type(at) == RedactionType.ADDRESS && at > to && !note.is(at - 1, "and") && !note.is(at - 1, "of") && note.isLower(at - 1);
    int end = between ? at : to;
    if (end > i + 1) {
      reading.findings().add(i + 1, end, RedactionType.ADDRESS, 0.6);
    }
  }

  private static boolean piece(Note note, int at) {
    boolean number = note.isNumber(at) && note.digits(at) <= 7 && !note.has(at + 1, WordClass.UNIT);
    boolean code = note.isCapital(at) && note.length(at) <= 2 && (note.isUpper(at) || note.isInitial(at) && (note.glued(at) || note.glued(at + 1))) && !note.is(at, "i");
    boolean letters = note.isWord(at) && note.length(at) <= 2 && note.glued(at);
    return number || code || letters || PIECES.contains(note.folded(at)) || note.isMark(at, "/-#.,°º");
  }
}
