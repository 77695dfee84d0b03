package io.oncoagent.deid.detect;

import io.oncoagent.deid.Profile;
import io.oncoagent.deid.text.Note;
import io.oncoagent.deid.text.WordClass;
import io.oncoagent.domain.casefile.RedactionType;
import java.util.Set;

/**
 * A year alone after a word of time («in 2009», «since 1998», «desde 2015»), in texts that do not speak of medicine. In a clinical note the
 * year of an event stays, as Safe Harbor lets it (45 CFR 164.514(b)(2)(i)(C)): the course of an illness cannot be read without it.
 */
final class YearDetector implements Detector {
  private static final Set<String> CUES =
      Set.of("in", "during", "since", "until", "till", "by", "before", "after", "around", "circa", "from", "early", "late", "mid", "year", "en", "desde", "hasta", "ano", "durante", "depuis", "annee", "seit", "jahr", "anno", "im", "bis", "ab");
  private static final Set<String> EDITIONS =
      Set.of("who", "oms", "ajcc", "uicc", "figo", "eln", "icc", "edition", "criteria", "classification", "guideline", "guidelines", "version", "update", "recist", "cheson", "lugano", "nccn", "esmo", "asco", "cap", "staging", "system", "revision", "criterios", "clasificacion", "kriterien", "klassifikation", "criteres", "eula", "eular", "acr", "bosniak", "rome", "mcdonald", "isup", "paris", "imwg", "iwg");

  @Override
  public void detect(Reading reading) {
    Note note = reading.note();
    boolean strict = reading.profile() == Profile.STRICT;
    if (!strict && reading.protection().medical()) {
      return;
    }
    for (int i = 0; i < note.count(); i++) {
      if (note.digits(i) == 4 && !reading.findings().taken(i) && year(note, i) && (strict || told(note, i) || article(note, i)) && !edition(note, i)) {
        reading.findings().add(i, i + 1, RedactionType.DATE, 0.65);
      }
    }
  }

  private static boolean year(Note note, int i) {
    int value = note.value(i);
    boolean whole = !note.glued(i) && !(note.glued(i + 1) && (!note.isMark(i + 1, ".,;:)'’?!\"") || note.glued(i + 2) && note.isNumber(i + 2)));
    return value >= 1900 && value <= 2039 && whole && !(note.has(i + 1, WordClass.UNIT) && note.isWord(i + 1)) && !note.has(i + 1, WordClass.COUNT_NOUN);
  }

  private static boolean told(Note note, int i) {
    return CUES.contains(note.folded(i - 1)) && note.isWord(i - 1) && !note.startsLine(i);
  }

  /** «a 1987 Polish film», «her 2014 lumpectomy»: a year as an attribute of a singular thing. */
  private static boolean article(Note note, int i) {
    boolean before = note.is(i - 1, "a") && note.isLower(i - 1) || note.is(i - 1, "her") || note.is(i - 1, "his") || note.is(i - 1, "their");
    return before && note.isWord(i + 1) && !note.startsLine(i + 1);
  }

  private static boolean edition(Note note, int i) {
    for (int at = i - 4; at <= i + 2; at++) {
      if (EDITIONS.contains(note.folded(at))) {
        return true;
      }
    }
    return false;
  }
}
