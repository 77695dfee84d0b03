package io.oncoagent.deid.detect;

import io.oncoagent.deid.text.Note;
import io.oncoagent.deid.text.WordClass;
import io.oncoagent.domain.casefile.RedactionType;
import io.oncoagent.domain.intake.Language;
import java.util.Set;

/** What stands before and after a possible name, as log odds that a person is meant. */
final class NameContext {
  private static final Set<String> AGENTS = Set.of("by", "with", "per", "por", "par", "von", "mit", "chez", "con", "avec", "bei", "durch");
  private static final Set<String> JOINS = Set.of("and", "or", "y", "e", "et", "und", "o", "ou", "oder");
  private static final Set<String> BIRTH = Set.of("dob", "born", "nacido", "nacida", "ne", "nee", "geb", "geboren", "aged", "age", "d", "mrn", "chart");

  private NameContext() {}

  /** A title right before, past its full stop; «M.» counts in French, where no eponym follows. */
  static boolean titled(Note note, int from, Language language) {
    int at = from - 1;
    if (note.is(at, "m") && note.isCapital(at) || note.is(at, '.') && note.is(at - 1, "m") && note.isCapital(at - 1)) {
      return language == Language.FR && !note.has(from, WordClass.EPONYM);
    }
    while (note.isMark(at, ".ª") || note.is(at, "med") || note.is(at, "univ") || note.is(at, "rer") || note.is(at, "nat") || note.is(at, "dent")) {
      at--;
    }
    return note.has(at, WordClass.TITLE) && !commonNoun(note, at) && (note.startsLine(from) ? note.is(from - 1, '.') || note.length(at) <= 4 : true);
  }

  /** Titles that are also everyday nouns («nurse», «surgeon») weigh less. */
  static boolean commonNoun(Note note, int at) {
    return note.has(at, WordClass.ENGLISH) && note.length(at) > 3 && !note.is(at, "lady") && !note.is(at, "lord") && !note.is(at, "madame") && !note.is(at, "miss") && !note.is(at, "doctor") && !note.is(at, "professor") && !note.is(at, "reverend") && !note.is(at, "dame")
        || note.is(at, "d") || note.is(at, "pr") && !note.isCapital(at) || note.is(at, "lt") && !note.isCapital(at) || note.is(at, "lic") && !note.isCapital(at);
  }

  static boolean related(Note note, int from) {
    int at = from - 1;
    while (note.isMark(at, "(,:'\"“") || note.is(at, "named") || note.is(at, "called") || note.is(at, "is") || note.is(at, "llamado") || note.is(at, "llamada") || note.isDash(at)) {
      at--;
      if (from - at > 4) {
        return false;
      }
    }
    return note.has(at, WordClass.RELATION) && !note.startsLine(from);
  }

  static double before(Reading reading, int from) {
    Note note = reading.note();
    if (titled(note, from, reading.language())) {
      return 6;
    }
    double score = 0;
    Label label = reading.labels().before(from);
    if (label == null && note.is(from - 1, ',')) {
      label = reading.labels().before(from - 1);
    }
    if (label != null && (label.is(LabelKind.PERSON) || label.is(LabelKind.CLOSING))) {
      score = Math.max(score, label.separated() ? 4.5 : label.is(LabelKind.CLOSING) ? 3.5 : label.weak() ? 1.5 : 3);
    }
    if (related(note, from)) {
      score = Math.max(score, 3.5);
    }
    if (note.has(from - 1, WordClass.TITLE)) {
      score = Math.max(score, 2.5);
    }
    return Math.max(score, linked(reading, from));
  }

  private static double linked(Reading reading, int from) {
    Note note = reading.note();
    if (JOINS.contains(note.folded(from - 1)) || note.isMark(from - 1, "&,/")) {
      return reading.findings().name(from - 2) ? note.is(from - 1, ',') ? 1.2 : 2 : 0;
    }
    return AGENTS.contains(note.folded(from - 1)) ? 1.1 : 0;
  }

  static double after(Reading reading, int to) {
    Note note = reading.note();
    int at = note.isMark(to, ",(-–") ? to + 1 : to;
    if (note.startsLine(at) && at > to || note.startsLine(to)) {
      return 0;
    }
    if (note.isUpper(at) && note.has(at, WordClass.CREDENTIAL) && !(note.is(at, "ct") || note.is(at, "pt") && at == to)) {
      return 3.5;
    }
    if (BIRTH.contains(note.folded(at)) && (at > to || note.length(at) > 2) || age(note, at) && at > to) {
      return 3.5;
    }
    if (at > to && reading.findings().taken(at)) {
      return identified(reading, at) ? 2.2 : 0;
    }
    if (JOINS.contains(note.folded(to)) && note.has(to + 1, WordClass.TITLE) && !commonNoun(note, to + 1)) {
      return 2.5;
    }
    boolean numbered = at > to && reading.labels().before(at + 1) != null && note.isUpper(at);
    return numbered ? 1.5 : note.has(to, WordClass.PERSON_VERB) ? 1.2 : 0;
  }

  private static boolean age(Note note, int at) {
    return note.isNumber(at) && note.digits(at) <= 2 && (AgeDetector.unit(note, at + 1) || note.isMark(at + 1, ",)")) && note.value(at) > 0;
  }

  private static boolean identified(Reading reading, int at) {
    RedactionType type = reading.findings().type(at);
    return type != null && type != RedactionType.FACILITY && type != RedactionType.NAME && type != RedactionType.ADDRESS;
  }
}
