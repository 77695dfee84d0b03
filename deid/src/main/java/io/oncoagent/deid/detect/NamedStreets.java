package io.oncoagent.deid.detect;

import io.oncoagent.deid.text.Note;
import io.oncoagent.deid.text.WordClass;
import java.util.Set;

/** Streets without a house number after a word of place: «on Matthews Parks St.», «the corner of Elm Road and Danny Mill», «USS Stokes, FPO AE 15102». */
final class NamedStreets {
  private static final Set<String> CUES = Set.of("on", "at", "of", "off", "near", "to", "down", "along", "from", "in", "and");
  private static final Set<String> PLAIN = Set.of("street", "road", "avenue", "ave", "lane", "drive", "boulevard", "blvd", "rd", "st", "crescent", "court", "terrace");
  private static final Set<String> MILITARY = Set.of("apo", "fpo", "dpo");
  private static final int LONGEST = 5;

  private NamedStreets() {}

  /** The token after the street that starts here, or {@code from}. */
  static int end(Reading reading, int from) {
    Note note = reading.note();
    int military = military(note, from);
    if (military > from) {
      return military;
    }
    int first = note.isNumber(from) && note.digits(from) <= 6 ? from + 1 : from;
    boolean cue = CUES.contains(note.folded(from - 1)) && note.isLower(from - 1) && !note.startsLine(from);
    if (!cue || !note.isCapital(first) || note.has(first, WordClass.GENERAL) && !NameWords.listed(note, first) || note.startsLine(first)) {
      return from;
    }
    boolean joined = note.is(from - 1, "and");
    if (joined && reading.findings().type(from - 2) != io.oncoagent.domain.casefile.RedactionType.ADDRESS) {
      return from;
    }
    int end = suffixed(reading, from, first);
    boolean plain = end == from && reading.plain() && first == from && !note.is(from - 1, "from") && !note.is(from - 1, "of") && !note.is(from - 1, "and");
    return plain && !NameWords.wordy(note, from) && Streets.houseNumber(note, from + 1) && note.digits(from + 1) < 4 && note.length(from) > 4 && !note.glued(from + 1) ? from + 2 : end;
  }

  private static int suffixed(Reading reading, int from, int first) {
    Note note = reading.note();
    int end = from;
    boolean named = false;
    for (int at = first; at < first + LONGEST && at < note.count() && !note.startsLine(at) && !reading.findings().taken(at) && !reading.protection().any(at); at++) {
      boolean plain = PLAIN.contains(note.folded(at)) && (note.length(at) > 3 || note.isCapital(at));
      boolean capital = note.isCapital(at) && !note.isUpper(at);
      if (at > first && named && (plain || capital && (note.has(at, WordClass.STREET_SUFFIX) || note.has(at, WordClass.STREET_SUFFIX_RARE)))) {
        end = at + 1;
      } else if (!capital && !(note.isApostrophe(at) && note.glued(at)) && !(note.is(at, "s") && note.isApostrophe(at - 1))) {
        break;
      }
      named |= capital && !note.has(at, WordClass.CLINICAL_WORD) && !note.has(at, WordClass.CLINICAL_HEAD) && (NameWords.listed(note, at) || !NameWords.wordy(note, at) || note.has(at, WordClass.ENGLISH) && note.length(at) > 2);
    }
    return end;
  }

  /** «PSC 4330, Box 9925 APO AA 79845»: post of the US forces (USPS Publication 28, section 225). */
  static int military(Note note, int from) {
    boolean opens = note.isUpper(from) && (note.is(from, "psc") || note.is(from, "unit") || note.is(from, "cmr") || note.is(from, "uss") || note.is(from, "usns") || note.is(from, "usnv") || note.is(from, "usnumss") || note.is(from, "usnv") || note.is(from, "uscgc")) || note.is(from, "unit") && note.isCapital(from) && note.digits(from + 1) >= 3 || MILITARY.contains(note.folded(from)) && note.isUpper(from);
    if (!opens) {
      return from;
    }
    for (int at = from; at < from + 9; at++) {
      if (MILITARY.contains(note.folded(at)) && note.isUpper(at) && note.isUpper(at + 1) && note.digits(at + 2) == 5) {
        return at + 3;
      }
    }
    return from;
  }
}
