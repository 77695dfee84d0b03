package io.oncoagent.deid.detect;

import io.oncoagent.deid.text.Note;
import io.oncoagent.deid.text.WordClass;
import io.oncoagent.domain.casefile.RedactionType;
import java.util.Set;

/**
 * Long figures in groups that no other rule knew («H 055 018 77», «75.055.018», «LRTH 055/18772», «0 85 55 / 01 2 3»): nothing that the clinic measures is
 * written so. Lists of values, amounts with a unit and positions in the genome stay.
 */
final class GroupedNumberDetector implements Detector {
  private static final int LEAST_DIGITS = 7;
  private static final int MOST_GROUPS = 8;
  private static final Set<String> CLINICAL = Set.of("chr", "chromosome", "c", "g", "p", "m", "rs", "nm", "np", "nc", "nct", "exon", "codon", "pmid", "doi", "icd", "hu", "bp", "ta", "rr", "auc", "loinc", "code");

  @Override
  public void detect(Reading reading) {
    Note note = reading.note();
    for (int i = 0; i < note.count(); i++) {
      if (!note.isNumber(i) || reading.findings().taken(i) || note.glued(i) && !note.isMark(i - 1, "(:#;") && !prefixed(note, i)) {
        continue;
      }
      i = Math.max(i, read(reading, i) - 1);
    }
  }

  private static boolean prefixed(Note note, int i) {
    return note.isCapital(i - 1) && note.length(i - 1) <= 2 && !note.glued(i - 1) && note.digits(i) >= 3;
  }

  private static int read(Reading reading, int from) {
    Note note = reading.note();
    int to = from;
    int digits = 0;
    int groups = 0;
    int most = 0;
    boolean padded = false;
    boolean dots = true;
    int at = from;
    while (groups < MOST_GROUPS && note.isNumber(at) && !reading.findings().taken(at) && !(at > from && note.startsLine(at)) && !(note.glued(at + 1) && note.isWord(at + 1) && note.length(at + 1) > 1)) {
      digits += note.digits(at);
      most = Math.max(most, note.digits(at));
      padded |= note.digits(at) > 1 && note.folded(at).startsWith("0");
      groups++;
      to = ++at;
      if (note.isMark(at, "-/.–") && note.isNumber(at + 1) && (note.glued(at) && note.glued(at + 1) || note.is(at, '/'))) {
        dots &= note.is(at, '.');
        at++;
      } else {
        dots &= !note.isNumber(at);
      }
    }
    boolean shaped = dots && groups > 1 ? digits >= LEAST_DIGITS + 1 : groups > 1 && (padded || most >= 4 && digits >= LEAST_DIGITS + 2);
    if (digits < LEAST_DIGITS || !shaped || measured(reading, from, to)) {
      return from;
    }
    int start = lead(reading, from);
    reading.findings().add(start, to, RedactionType.ID, 0.7);
    return to;
  }

  /** Up to four capitals before the figures belong to them. */
  private static int lead(Reading reading, int from) {
    Note note = reading.note();
    boolean letters = (note.isUpper(from - 1) || note.isInitial(from - 1)) && note.length(from - 1) <= 4 && !note.startsLine(from) && !reading.findings().taken(from - 1) && !reading.protection().any(from - 1);
    return letters ? from - 1 : from;
  }

  private static boolean measured(Reading reading, int from, int to) {
    Note note = reading.note();
    boolean unit = note.isMark(to, "%°×µ+") || note.isWord(to) && !note.startsLine(to) && (note.has(to, WordClass.UNIT) || note.has(to, WordClass.COUNT_NOUN)) || note.isMark(to, "/") && note.has(to + 1, WordClass.UNIT);
    boolean decimal = note.isMark(to, ",.") && note.glued(to) && note.isNumber(to + 1) && note.glued(to + 1);
    int before = note.isMark(from - 1, ".:_") ? from - 2 : from - 1;
    return unit || decimal || note.isMark(from - 1, "<>=≤≥~+") || CLINICAL.contains(note.folded(before)) || reading.protection().strong(from);
  }
}
