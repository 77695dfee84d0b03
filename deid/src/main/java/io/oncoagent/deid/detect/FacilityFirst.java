package io.oncoagent.deid.detect;

import io.oncoagent.deid.text.Note;
import io.oncoagent.deid.text.WordClass;
import java.util.Set;

/** Facilities whose telling noun comes first: «Hospital Sierra Menor», «CHU Saint-Exupère», «maternelle du Port», «Praxis am Tor». */
final class FacilityFirst {
  private static final int LONGEST = 10;
  private static final Set<String> LINKS =
      Set.of("de", "del", "la", "las", "los", "el", "du", "des", "le", "les", "d", "l", "aux", "au", "a", "sur", "en", "y", "i", "et", "und", "fur", "am", "an", "der", "im", "in", "zu", "zur", "zum", "vom", "of", "sous", "st", "dem", "den", "saint", "san");
  private static final Set<String> NEVER_LOWER = Set.of("centro", "centre", "cap", "ch", "maison", "zentrum", "labor", "cabinet", "chr", "hmo", "stiftung", "laboratorio", "institut", "instituto");
  private static final Set<String> ADJECTIVES =
      Set.of("medical", "medicale", "dentaire", "medico", "medica", "radiologie", "universitario", "universitaria", "regional", "regionale", "general", "clinico", "provincial", "comarcal", "universitaire", "municipal", "nacional", "national", "central", "oncologico", "privado", "militar", "militaire", "publico", "civil", "salud", "infantil", "materno", "departemental", "intercommunal", "evangelisches", "katholisches", "stadtisches");

  private FacilityFirst() {}

  static int end(Reading reading, int from) {
    Note note = reading.note();
    if (!note.has(from, WordClass.FACILITY_FIRST) || note.isHyphen(from - 1) && note.glued(from)) {
      return from;
    }
    boolean lower = note.isLower(from);
    if (lower && NEVER_LOWER.contains(note.folded(from)) || note.is(from, "ch") && !note.isUpper(from)) {
      return from;
    }
    int at = from + 1;
    int end = from;
    int own = 0;
    while (at - from < LONGEST && !note.startsLine(at) && !reading.findings().taken(at)) {
      if (name(note, at)) {
        own += distinct(reading, at) ? 1 : 0;
        end = at + 1;
      } else if (!link(note, at)) {
        break;
      }
      at++;
    }
    if (end > from && note.is(end, '.') && note.isCapital(end - 1) && note.is(end - 1, "st")) {
      return from;
    }
    return own > 0 && !(lower && englishPhrase(note, from)) ? end : from;
  }

  /** «hospital» and the like in lower case before a capital is English prose as often as Spanish. */
  private static boolean englishPhrase(Note note, int from) {
    return note.is(from, "hospital") && !LINKS.contains(note.folded(from + 1)) && !note.has(from + 1, WordClass.PLACE) && note.has(from + 1, WordClass.ENGLISH);
  }

  private static boolean name(Note note, int at) {
    boolean title = note.has(at, WordClass.TITLE) && (note.is(at + 1, '.') || note.isCapital(at + 1) && note.length(at) <= 4);
    return note.isCapital(at) && !note.is(at + 1, ':') && !title && !(note.isMark(at + 1, "#"));
  }

  private static boolean link(Note note, int at) {
    if (note.isHyphen(at)) {
      return note.glued(at) && note.glued(at + 1);
    }
    if (note.isApostrophe(at) || note.isMark(at, "\"«»“”")) {
      return note.isCapital(at + 1) || note.glued(at);
    }
    boolean particle = note.isLower(at) && (LINKS.contains(note.folded(at)) || ADJECTIVES.contains(note.folded(at)) || note.has(at, WordClass.FACILITY_GENERIC) && !note.has(at, WordClass.ENGLISH));
    return particle || note.is(at, '.') && note.is(at - 1, "st") || note.isHyphen(at - 1) && note.isLower(at) && note.isHyphen(at + 1);
  }

  private static boolean distinct(Reading reading, int at) {
    Note note = reading.note();
    boolean generic = note.has(at, WordClass.FACILITY_GENERIC) || note.has(at, WordClass.GENERAL) && !note.has(at, WordClass.PLACE) || note.has(at, WordClass.FACILITY_FIRST) || note.has(at, WordClass.CLINICAL_WORD);
    return !generic && !reading.protection().any(at) && note.length(at) > 1 && Months.number(note.folded(at)) == 0;
  }
}
