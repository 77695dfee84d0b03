package io.oncoagent.deid.detect;

import io.oncoagent.deid.text.Note;
import io.oncoagent.deid.text.Vocabulary;
import io.oncoagent.deid.text.WordClass;
import io.oncoagent.domain.casefile.RedactionType;
import io.oncoagent.domain.intake.KnownIdentifier;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the record system knows of the patient: every word of a name, in any order and misspelt by one letter; every number, however its
 * groups are written.
 */
final class KnownIdentifierDetector implements Detector {
  /** Below this length one changed letter makes another everyday word. */
  private static final int LEAST_FOR_MISSPELLING = 5;

  private static final int LEAST_NUMBER = 4;

  private final List<KnownIdentifier> known;
  private final Vocabulary vocabulary;

  KnownIdentifierDetector(List<KnownIdentifier> known, Vocabulary vocabulary) {
    this.known = known;
    this.vocabulary = vocabulary;
  }

  @Override
  public void detect(Reading reading) {
    for (KnownIdentifier identifier : known) {
      switch (identifier.kind()) {
        case NAME, RELATIVE -> words(reading, identifier.value(), RedactionType.NAME);
        case ADDRESS -> words(reading, identifier.value(), RedactionType.ADDRESS);
        case MRN -> number(reading, identifier.value(), RedactionType.MRN);
        case PHONE -> number(reading, identifier.value(), RedactionType.PHONE);
        case BIRTH_DATE -> number(reading, identifier.value(), RedactionType.DATE);
        case EMAIL -> literal(reading, identifier.value(), RedactionType.EMAIL);
        case OTHER -> literal(reading, identifier.value(), RedactionType.OTHER);
      }
    }
  }

  private void words(Reading reading, String value, RedactionType type) {
    Note note = reading.note();
    Note parts = new Note(value, vocabulary);
    Set<String> exact = new HashSet<>();
    Set<String> near = new HashSet<>();
    for (int i = 0; i < parts.count(); i++) {
      boolean house = type == RedactionType.ADDRESS && parts.isNumber(i) && parts.digits(i) >= LEAST_NUMBER;
      boolean word = parts.isWord(i) && parts.length(i) > 1 && !(parts.has(i, WordClass.PARTICLE) && parts.length(i) < 4) && !(type == RedactionType.ADDRESS && NameWords.wordy(parts, i));
      if (word || house) {
        exact.add(parts.folded(i));
        if (word && parts.length(i) >= LEAST_FOR_MISSPELLING) {
          near.add(parts.folded(i));
        }
      }
    }
    for (int i = 0; i < note.count(); i++) {
      if (!reading.findings().taken(i) && (exact.contains(note.folded(i)) && meant(reading, i) || note.isWord(i) && misspelt(reading, i, near))) {
        reading.findings().add(i, i + 1, type, 0.99);
      }
    }
  }

  /** The patient Burkitt's lymphoma of Burkitt: a disease by grammar stays. A word of the vocabulary wants a capital. */
  private static boolean meant(Reading reading, int i) {
    Note note = reading.note();
    boolean clinical = reading.protection().clinicalByGrammar(i, i + 1) || reading.protection().strong(i);
    return !clinical && (note.isNumber(i) || note.isCapital(i) || !NameWords.wordy(note, i) && note.length(i) > 2);
  }

  private static boolean misspelt(Reading reading, int i, Set<String> near) {
    Note note = reading.note();
    if (note.length(i) < LEAST_FOR_MISSPELLING - 1 || NameWords.wordy(note, i) || reading.protection().any(i) || reading.protection().clinicalByGrammar(i, i + 1)) {
      return false;
    }
    return near.stream().anyMatch(part -> OneLetter.apart(part, note.folded(i)));
  }

  /** Digits and letters of a number, whatever separates them. */
  private static void number(Reading reading, String value, RedactionType type) {
    String wanted = packed(value);
    if (wanted.length() < LEAST_NUMBER) {
      return;
    }
    String text = reading.note().text();
    for (int from = 0; from < text.length(); from++) {
      boolean begins = Character.isLetterOrDigit(text.charAt(from)) && (from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1)));
      int to = begins ? matched(text, from, wanted) : from;
      if (to > from) {
        add(reading, from, to, type);
        from = to;
      }
    }
  }

  private static String packed(String value) {
    StringBuilder out = new StringBuilder();
    value.chars().filter(Character::isLetterOrDigit).forEach(c -> out.append((char) Character.toLowerCase(c)));
    return out.toString();
  }

  private static int matched(String text, int from, String wanted) {
    int at = from;
    int skipped = 0;
    for (int k = 0; k < wanted.length(); at++) {
      if (at >= text.length() || skipped > 3) {
        return from;
      }
      char c = Character.toLowerCase(text.charAt(at));
      if (c == wanted.charAt(k)) {
        k++;
        skipped = 0;
      } else if (Character.isLetterOrDigit(c)) {
        return from;
      } else {
        skipped++;
      }
    }
    return at;
  }

  private static void literal(Reading reading, String value, RedactionType type) {
    String text = reading.note().text().toLowerCase(java.util.Locale.ROOT);
    String wanted = value.toLowerCase(java.util.Locale.ROOT);
    if (text.length() != reading.note().text().length()) {
      return;
    }
    for (int from = text.indexOf(wanted); from >= 0; from = text.indexOf(wanted, from + wanted.length())) {
      add(reading, from, from + wanted.length(), type);
    }
  }

  private static void add(Reading reading, int from, int to, RedactionType type) {
    int first = reading.note().tokenAt(from);
    int last = Math.max(first + 1, reading.note().tokenAt(to));
    if (!reading.findings().anyTaken(first, last)) {
      reading.findings().add(first, last, new Finding(from, to, type, 0.99));
    }
  }
}
