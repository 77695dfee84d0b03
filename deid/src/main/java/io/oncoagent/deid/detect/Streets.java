package io.oncoagent.deid.detect;

import io.oncoagent.deid.text.Note;
import io.oncoagent.deid.text.WordClass;
import java.util.Set;

/** Streets as English, Spanish, French and German write them. */
final class Streets {
  private static final int LONGEST_NAME = 5;
  private static final Set<String> DOTTED = Set.of("st", "n", "s", "e", "w", "mt", "ft", "dr", "ne", "nw", "se", "sw");
  private static final Set<String> SHORT_WORDS = Set.of("c", "p", "pl", "av", "bd", "ch", "rang", "via", "place", "villa", "cours", "square", "residence", "urb", "barrio", "esplanade", "promenade", "hameau", "lotissement", "polígono", "poligono", "imp", "route", "chemin", "plaza", "pza", "allee", "pso", "passage", "ronda", "camino", "carrer", "venelle", "montee");
  private static final Set<String> LOWER_SUFFIXES = Set.of("street", "road", "avenue", "lane", "boulevard", "ave", "blvd", "rd", "crescent", "drive");
  private static final Set<String> GERMAN_BODY = Set.of("harnweg", "atemweg", "atemwege", "gallenweg", "harnwege", "infektionsweg", "zugangsweg", "umweg", "tumorkreis", "lymphweg", "gallenwege", "schmerzweg", "rechtsweg");
  private static final Set<String> GERMAN_LEAD = Set.of("am", "an", "im", "auf", "unter", "zum", "zur", "beim", "hinter", "alte", "neue", "grosse", "kleine");

  private Streets() {}

  /** The token after the street that starts here, or {@code from}. */
  static int end(Note note, int from) {
    if (note.isNumber(from) || note.is(from, "po") || note.is(from, "p") || note.is(from, "pobox") || note.is(from, "postfach") || note.is(from, "apartado")) {
      int box = box(note, from);
      if (box > from) {
        return box;
      }
    }
    int to = note.isNumber(from) ? numberFirst(note, from) : from;
    if (to == from && note.isWord(from)) {
      to = note.has(from, WordClass.STREET_WORD) ? wordFirst(note, from) : german(note, from);
    }
    return to;
  }

  private static int box(Note note, int from) {
    int at = from;
    if (note.is(at, "p") && note.is(at + 1, '.') && note.is(at + 2, "o") && note.is(at + 3, '.')) {
      at += 4;
    } else if (note.is(at, "po") || note.is(at, "postfach") || note.is(at, "apartado") || note.is(at, "pobox")) {
      at += 1;
    } else {
      return from;
    }
    boolean named = note.is(at, "box") || note.is(from, "postfach") || note.is(from, "pobox") || note.is(from, "apartado");
    while (note.is(at, "box") || note.is(at, "de") || note.is(at, "correos") || note.isMark(at, "#.")) {
      at++;
    }
    return named && note.isNumber(at) ? at + 1 : from;
  }

  private static boolean house(Note note, int from) {
    return note.digits(from) <= 6 && !(note.glued(from) && (note.isWord(from - 1) || note.isNumber(from - 1) || note.isMark(from - 1, "./,+<>=-^*:"))) ;
  }

  private static int numberFirst(Note note, int from) {
    if (!house(note, from)) {
      return from;
    }
    int at = from + 1;
    if (note.is(at, '/') && note.glued(at) && note.glued(at + 1) && note.isNumber(at + 1) && note.isCapital(at + 2) && !note.glued(at + 2)) {
      at += 2;
    }
    if (note.isHyphen(at) && note.glued(at) && note.glued(at + 1) && (note.isNumber(at + 1) || note.isInitial(at + 1) && !note.glued(at + 2))) {
      at += 2;
    }
    if (note.isWord(at) && note.length(at) == 1 && !note.is(at, "x") && (note.glued(at) || note.isCapital(at) && note.isCapital(at + 1)) || note.is(at, "bis") || note.is(at, "ter")) {
      at++;
    }
    int english = english(note, at);
    if (english > at) {
      return english;
    }
    int town = americanTown(note, at);
    if (town > at) {
      return town;
    }
    if (note.is(at, ',')) {
      at++;
    }
    return note.has(at, WordClass.STREET_WORD) && !note.startsLine(at) ? frenchName(note, at, from) : from;
  }

  /** «300 Main, Havre MT»: no word for the street, but a town and its state. */
  private static int americanTown(Note note, int from) {
    int at = from;
    while (at < from + 3 && note.isCapital(at) && !note.has(at, WordClass.GENERAL)) {
      at++;
    }
    if (at == from || !note.is(at, ',')) {
      return from;
    }
    int town = at + 1;
    int end = town;
    while (end < town + 3 && note.isCapital(end) && !note.isUpper(end)) {
      end++;
    }
    int state = note.is(end, ',') ? end + 1 : end;
    return end > town && Postcodes.state(note, state) && !note.startsLine(state) ? state + 1 : from;
  }

  private static int english(Note note, int from) {
    int at = from;
    int words = 0;
    while (words <= LONGEST_NAME && !note.startsLine(at) && (note.isCapital(at) || note.isNumber(at) && note.glued(at + 1) || ordinal(note, at))) {
      boolean suffix = note.has(at, WordClass.STREET_SUFFIX) && words > 0;
      if (suffix && !(note.has(at + 1, WordClass.STREET_SUFFIX) && note.isCapital(at + 1) && !note.startsLine(at + 1))) {
        return directions(note, at + 1);
      }
      if (words > 0 && rare(note, from, at) && !(rare(note, from, at + 1) && note.isCapital(at + 1) && !note.startsLine(at + 1))) {
        return at + 1;
      }
      if (note.has(at, WordClass.UNIT) && note.isLower(at) || note.has(at, WordClass.CLINICAL_HEAD)) {
        return from;
      }
      words++;
      at++;
      while (note.glued(at) && (note.isApostrophe(at) || note.isHyphen(at) || note.is(at, '.') && DOTTED.contains(note.folded(at - 1)) || note.is(at, "s") && note.isApostrophe(at - 1))) {
        at++;
      }
    }
    return lower(note, from);
  }

  /** «7640 Karen Knolls»: a rarer word for a street, after a name that is no word of the clinic and three figures or more. */
  private static boolean rare(Note note, int from, int at) {
    boolean long3 = note.digits(from - 1) >= 3;
    boolean named = NameWords.listed(note, at - 1) || !NameWords.wordy(note, at - 1);
    boolean plain = !note.has(at - 1, WordClass.CLINICAL_WORD) && !note.has(at - 1, WordClass.CLINICAL_HEAD) && !note.has(at - 1, WordClass.UNIT);
    return note.isCapital(at) && note.has(at, WordClass.STREET_SUFFIX_RARE) && plain && (named || long3 && note.isCapital(at - 1));
  }

  private static boolean ordinal(Note note, int at) {
    return note.glued(at) && Set.of("st", "nd", "rd", "th").contains(note.folded(at));
  }

  private static int lower(Note note, int from) {
    for (int at = from + 1; at <= from + 3; at++) {
      boolean plain = note.isLower(from) && note.isWord(at - 1) && !note.startsLine(at);
      if (!plain || note.has(at - 1, WordClass.GENERAL) || note.has(at - 1, WordClass.UNIT)) {
        return from;
      }
      if (LOWER_SUFFIXES.contains(note.folded(at))) {
        return at + 1;
      }
    }
    return from;
  }

  private static int directions(Note note, int at) {
    int to = note.is(at, '.') && note.glued(at) && (note.is(at + 1, ',') || note.isNumber(at + 1) || note.is(at + 1, '#')) ? at + 1 : at;
    return (note.isUpper(to) || note.isInitial(to)) && Set.of("n", "s", "e", "w", "ne", "nw", "se", "sw").contains(note.folded(to)) ? to + 1 : to;
  }

  /** «2 quai des Brumes», «77, rang Saint-Ange», «12 rue de la Paix». */
  private static int frenchName(Note note, int word, int from) {
    int at = word + 1;
    if (note.is(at, '.')) {
      at++;
    }
    int end = name(note, at);
    return end > at ? end : from;
  }

  /** Capital words joined by particles, hyphens and apostrophes. */
  private static int name(Note note, int from) {
    int at = from;
    int end = from;
    while (at - from < 9 && !note.startsLine(at)) {
      if (note.isCapital(at) && !(note.has(at, WordClass.TITLE) && note.is(at + 1, '.'))) {
        end = at + 1;
      } else if (!(note.isLower(at) && (note.has(at, WordClass.PARTICLE) || note.is(at, "d") || note.is(at, "aux") || note.is(at, "a")) || note.isHyphen(at) && note.glued(at) || note.isApostrophe(at))) {
        break;
      }
      at++;
    }
    return end;
  }

  /** «C/ Alcalá 118», «calle del Agua, 9», «Avda. del Pinar s/n», «ch. des Ormeaux 3». */
  private static int wordFirst(Note note, int from) {
    int at = from + 1;
    boolean slash = note.is(at, '/') && note.glued(at);
    boolean shortWord = SHORT_WORDS.contains(note.folded(from));
    boolean dotted = note.is(from, "c") && note.isCapital(from) && note.is(at, '.') && note.glued(at) && note.isMark(from - 1, ":,");
    if (note.is(from, "c") && !slash && !dotted) {
      return from;
    }
    while (note.isMark(at, "/.") && note.glued(at) || note.isMark(at, "ªº")) {
      at++;
    }
    int end = name(note, at);
    if (end == at || note.glued(from) && note.isMark(from - 1, "-'’")) {
      return from;
    }
    int number = note.isMark(end, ",#") ? end + 1 : end;
    while (note.is(number, "n") && note.isMark(number + 1, "º°.") || note.isMark(number, "º°.") && note.is(number - 1, "n") || note.is(number, "num") || note.is(number, "no") || note.is(number, "numero")) {
      number++;
    }
    if (houseNumber(note, number)) {
      return number + 1;
    }
    if (note.is(number, "s") && note.is(number + 1, '/') && note.is(number + 2, "n")) {
      return number + 3;
    }
    boolean certain = slash && note.length(at) > 2 || !shortWord && note.length(from) > 3 && (note.isCapital(from) && !note.startsSentence(from) || note.is(from, "calle") || note.is(from, "rue") || note.is(from, "avenida"));
    return certain && !note.has(at, WordClass.EPONYM) ? end : from;
  }

  static boolean houseNumber(Note note, int at) {
    return note.isNumber(at) && note.digits(at) <= 4 && !note.startsLine(at) && !note.has(at + 1, WordClass.UNIT) && !(note.isMark(at + 1, "%,.") && note.glued(at + 1) && note.isNumber(at + 2) && note.glued(at + 2));
  }

  /** «Deichgasse 2», «Am Alten Markt 7», «Karl-Marx-Str. 12a». */
  private static int german(Note note, int from) {
    if (note.isCapital(from) && germanWord(note, from) && !GERMAN_BODY.contains(note.folded(from))) {
      int at = note.is(from + 1, '.') && note.glued(from + 1) ? from + 2 : from + 1;
      return houseNumber(note, at) ? at + 1 : from;
    }
    boolean lead = note.isCapital(from) && GERMAN_LEAD.contains(note.folded(from)) || note.isCapital(from) && note.isHyphen(from + 1) && note.glued(from + 1);
    if (!lead) {
      return from;
    }
    int end = name(note, from);
    int at = note.is(end, '.') && note.glued(end) ? end + 1 : end;
    boolean street = end > from + 1 && germanWord(note, end - 1);
    boolean town = houseNumber(note, at) && note.is(at + 1, ',') && note.digits(at + 2) == 5;
    return end > from + 1 && houseNumber(note, at) && (street || town) ? at + 1 : from;
  }

  private static boolean germanWord(Note note, int i) {
    String word = note.folded(i);
    if (note.has(i, WordClass.GERMAN_STREET)) {
      return note.isHyphen(i - 1) || note.isCapital(i - 1) && !note.startsLine(i);
    }
    for (String tail : new String[] {"strasse", "str", "gasse", "weg", "allee", "platz", "ring", "damm", "ufer", "steig", "chaussee", "markt", "stieg", "wall", "graben", "straat", "laan", "gade", "vej", "veien", "vegen", "gata", "gatan", "vagen", "katu", "kuja", "plein", "gracht", "singel"}) {
      if (word.endsWith(tail) && word.length() > tail.length() + 2) {
        return true;
      }
    }
    return false;
  }
}
