package io.oncoagent.deid.detect;

import io.oncoagent.deid.text.Note;
import io.oncoagent.deid.text.WordClass;
import io.oncoagent.domain.intake.Language;
import java.util.HashSet;
import java.util.Set;

/** What the words of a possible name say by themselves, as log odds. The weights were set by hand on notes of our own. */
final class NameWords {
  private static final String[] CLINICAL_ENDINGS = {
    "mab", "nib", "tinib", "ciclib", "parib", "itis", "oma", "omas", "ome", "omes", "emia", "aemia", "ectomy", "ectomia", "ectomie", "osis", "ose", "platin", "platino", "platine", "taxel", "rubicin", "rubicina", "stim", "grastim",
    "logy", "logie", "logia", "graphy", "grafia", "graphie", "scopy", "scopia", "scopie", "pathy", "patia", "plasty", "tomy", "tomia", "stomy", "penia", "penie", "uria", "lysis", "genic", "globin", "globulin", "cyte", "cytes",
    "toid", "oid", "zumab", "ximab", "lizumab", "sertib", "degib", "lidomide", "fungin", "azole", "cillin", "floxacin", "mycin", "prazole", "sartan", "statin", "olol", "dipine", "setron", "tidine", "parin", "xaban",
    "karzinom", "sarkom", "therapie", "zellen", "knoten", "befund", "tumor", "keit", "heit", "ung", "ungen", "schaft", "tion", "tionen", "cion", "ciones", "miento", "dad"
  };

  /** Words of two letters that are none of the names «Lê», «Vũ», «Bă». */
  private static final Set<String> SHORT = Set.of("Né", "Là", "Où", "Dû", "Él", "Tú", "Sí", "Mí", "Ça", "Lá", "Fé", "Dé", "Té", "Pó", "Nº", "Mª", "Dª", "Sé");

  private static final Set<String> PREFIXES = Set.of("Mc", "Mac", "De", "Di", "Du", "La", "Le", "Lo", "Van", "Von", "Fitz", "Da", "Del", "Des", "El", "Al", "Ben", "San", "Saint", "Ver", "Der", "Ten", "Bin", "Abu", "Ni", "Mhic", "Ó");
  private static final double RUNNING = 2.9;

  private static final long NEVER = WordClass.GENERAL.bit() | WordClass.PERSON_VERB.bit() | WordClass.RELATION.bit();
  private static final long CLINICAL = WordClass.CLINICAL_WORD.bit() | WordClass.CLINICAL_HEAD.bit() | WordClass.FACILITY_GENERIC.bit();

  private NameWords() {}

  /** Words outside the vocabulary that the note also writes in lower case. */
  static Set<String> lowerCase(Note note) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < note.count(); i++) {
      if (note.isLower(i) && !wordy(note, i)) {
        seen.add(note.folded(i));
      }
    }
    return seen;
  }

  /** «Lê», «Vũ»: two letters, the second accented, and no word of French, Spanish or German. */
  static boolean shortName(Note note, int i) {
    return note.length(i) == 2 && note.isCapital(i) && note.raw(i).charAt(1) > 0x7f && !SHORT.contains(note.raw(i));
  }

  static boolean listed(Note note, int i) {
    return note.has(i, WordClass.GIVEN) || note.has(i, WordClass.SURNAME);
  }

  /** A word of the general or the clinical vocabulary. */
  static boolean wordy(Note note, int i) {
    if (note.length(i) == 2 && note.isCapital(i) && note.raw(i).charAt(1) > 0x7f && !SHORT.contains(note.raw(i))) {
      return false;
    }
    return note.has(i, WordClass.ENGLISH) || note.has(i, WordClass.GENERAL) || note.has(i, WordClass.RELATION) || note.has(i, WordClass.CLINICAL_WORD) || note.has(i, WordClass.CLINICAL_HEAD) || note.has(i, WordClass.UNIT) && note.length(i) > 1
        || note.has(i, WordClass.FACILITY_GENERIC) && note.length(i) > 3;
  }

  private static final java.util.BitSet LAST = new java.util.BitSet();

  static {
    for (String ending : CLINICAL_ENDINGS) {
      LAST.set(ending.charAt(ending.length() - 1));
    }
  }

  static boolean clinicalEnding(String word) {
    if (word.length() < 6 || !LAST.get(word.charAt(word.length() - 1))) {
      return false;
    }
    for (String ending : CLINICAL_ENDINGS) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  static double weight(Reading reading, int i, boolean allUpper, boolean named, Set<String> lowerCase) {
    Note note = reading.note();
    if (reading.protection().strong(i)) {
      return named ? -1.5 : -4;
    }
    if (note.isMark(i + 1, "+") && note.glued(i + 1) || note.length(i) == 2 && note.isUpper(i)) {
      return -1.5;
    }
    boolean given = note.has(i, WordClass.GIVEN) && note.length(i) > 2;
    boolean surname = note.has(i, WordClass.SURNAME);
    double protectedBy = reading.protection().weak(i) ? -1.5 : note.has(i, WordClass.EPONYM) ? (named ? -0.3 : -1) : 0;
    boolean plain = reading.plain();
    if (plain && (given || surname) && !note.isUpper(i) && PlainText.proper(note, i)) {
      return RUNNING;
    }
    boolean short2 = shortName(note, i);
    if (!short2 && wordy(note, i)) {
      return protectedBy + (given || surname ? 0.2 : (note.classes(i) & NEVER) != 0 ? -3 : named && (note.classes(i) & CLINICAL) == 0 ? -0.8 : -2.3);
    }
    double seen = lowerCase.contains(note.folded(i)) ? -1 : 0;
    if (given || surname) {
      return protectedBy + seen + (given && surname ? 3 : given ? 2.6 : 2);
    }
    double unknown = unknown(reading, i, allUpper);
    return protectedBy + seen + (named ? Math.max(-0.8, unknown) : unknown);
  }

  /** «IgG», «HbA», «mRNA»: capitals inside a short word. */
  private static boolean mixed(Note note, int i) {
    String raw = note.raw(i);
    return raw.length() <= 4 && raw.length() > 1 && Character.isUpperCase(raw.charAt(raw.length() - 1)) && !note.isUpper(i);
  }

  /** «GeparTrio», «LigaSure»: a capital inside, and no Scottish, Irish or Romance prefix before it. */
  private static boolean innerCapital(String raw) {
    for (int at = 2; at < raw.length() - 1; at++) {
      if (Character.isUpperCase(raw.charAt(at)) && Character.isLowerCase(raw.charAt(at - 1))) {
        return !PREFIXES.contains(raw.substring(0, at));
      }
    }
    return false;
  }

  /** «RCTs», «SSRIs»: capitals with a plural s. */
  private static boolean plural(Note note, int i) {
    String raw = note.raw(i);
    return raw.length() > 2 && raw.endsWith("s") && Character.isUpperCase(raw.charAt(raw.length() - 2));
  }

  /** «IIIa», «IVb». */
  private static boolean roman(String raw) {
    return raw.chars().limit(raw.length() - 1L).allMatch(c -> "IVX".indexOf(c) >= 0);
  }

  /** A capital word that no vocabulary holds, within a sentence in lower case: in English, Spanish and French a proper name. */
  private static boolean running(Note note, int i) {
    boolean before = note.isLower(i - 1) && !note.startsLine(i) && !note.glued(i);
    boolean after = !(note.isHyphen(i + 1) && note.glued(i + 1)) && !note.isNumber(i + 1) && !note.has(i + 1, WordClass.CLINICAL_HEAD) && !(note.glued(i + 1) && note.isMark(i + 1, "/®™+"));
    return before && after && !roman(note.raw(i)) && !note.isUpper(i) && note.length(i) > 3 && !note.has(i, WordClass.EPONYM) && !(note.glued(i) && note.isMark(i - 1, "-/+"));
  }

  private static double unknown(Reading reading, int i, boolean allUpper) {
    Note note = reading.note();
    String word = note.folded(i);
    if (clinicalEnding(word) || note.has(i, WordClass.UNIT)) {
      return -3;
    }
    if (note.isUpper(i) && note.length(i) <= 5 && (!allUpper || note.length(i) <= 4)) {
      return -1;
    }
    if (mixed(note, i) || plural(note, i)) {
      return -2;
    }
    if (note.length(i) == 2 && note.raw(i).charAt(1) > 0x7f && !SHORT.contains(note.raw(i))) {
      return 1.2;
    }
    if (note.length(i) <= 2) {
      return note.isInitial(i) ? 0 : -0.5;
    }
    if (reading.language() == Language.DE) {
      return note.length(i) > 11 ? -1 : 0.4;
    }
    if (innerCapital(note.raw(i))) {
      return -1;
    }
    if (running(note, i) || reading.plain() && PlainText.proper(note, i) && !note.isUpper(i) && note.length(i) > 2) {
      return RUNNING;
    }
    return note.has(i, WordClass.PLACE) ? 0.6 : 1.2;
  }
}
