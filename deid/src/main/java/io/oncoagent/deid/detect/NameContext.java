package io.oncoagent.deid.detect;

import io.oncoagent.deid.text.Note;
import io.oncoagent.deid.text.WordClass;
import io.oncoagent.domain.casefile.RedactionType;
import io.oncoagent.domain.intake.Language;
import java.util.Set;

/** What stands before and after a possible name, as log odds that a person is meant. */
final class NameContext {
  private static final Set<String> AGENTS = Set.of("by", "with", "per", "por", "par", "von", "mit", "chez", "con", "avec", "bei", "durch");
  private static final Set<String> ADDRESSED = Set.of("ask", "asked", "tell", "told", "let", "page", "paged", "contacted", "emailed", "phoned", "saw", "thank", "informed", "notified", "notify", "inform", "met", "referring", "refer", "consulted");
  private static final Set<String> ASKING = Set.of("can", "could", "would", "should", "will", "please", "did");
  private static final Set<String> GREETINGS = Set.of("hi", "hello", "hey", "dear", "hola", "bonjour", "hallo", "liebe", "lieber", "querido", "querida", "cher", "chere", "estimado", "estimada");
  private static final Set<String> JOINS = Set.of("and", "or", "y", "e", "et", "und", "o", "ou", "oder");
  private static final Set<String> TRUE_TITLES =
      Set.of("dr", "drs", "dra", "dras", "dres", "doctor", "doctora", "doctores", "docteur", "docteure", "dre", "prof", "profs", "profesor", "profesora", "professor", "professeur", "professeure", "mr", "mrs", "ms", "miss", "mx",
          "mister", "sir", "dame", "lady", "lord", "rev", "reverend", "sr", "sra", "srta", "sres", "senor", "senora", "senorita", "don", "dona", "mme", "mlle", "mmes", "monsieur", "madame", "mademoiselle", "herr", "herrn", "frau",
          "hr", "pd", "privatdozent", "capt", "cdr", "sgt", "col", "maj", "lt", "mag", "dipl", "lic", "mstr", "oa", "ra", "fr", "pr", "cand", "maitre", "sister", "nurse");
  private static final Set<String> TASKS = Set.of("review", "see", "call", "present", "follow", "arrange", "discuss", "perform", "chase", "book", "sign", "contact", "operate", "speak", "confirm", "refer", "write", "inform", "attend", "check");
  private static final Set<String> PAST = Set.of("med", "univ", "rer", "nat", "dent", "kollegin", "kollege", "kollegen", "confrere", "consoeur", "habil");
  private static final Set<String> BIRTH = Set.of("dob", "born", "nacido", "nacida", "ne", "nee", "geb", "geboren", "aged", "age", "d", "mrn", "chart");

  /** What only people do. */
  private static final Set<String> HUMAN =
      Set.of("rang", "phoned", "called", "asked", "asks", "emailed", "texted", "says", "said", "told", "tells", "lives", "lived", "works", "worked", "agrees", "agreed", "wants", "wanted", "wishes", "worries", "retired", "drove", "drives", "brought", "accompanied", "smokes", "drinks", "denies", "reports",
          "states", "feels", "llamo", "vive", "trabaja", "pregunta", "appelle", "demande", "travaille", "wohnt", "arbeitet", "berichtet", "fragt");
  private static final Set<String> POSSESSIVE = Set.of("his", "her", "their", "the", "my", "su", "son", "sa", "seine", "ihre", "sein", "ihr");
  private static final Set<String> CALLING = Set.of("phoned", "rang", "called", "asked", "spoke", "concerned", "worried", "enquired", "inquired", "message", "call", "letter", "talked", "heard");
  private static final Set<String> SENDING = Set.of("remito", "derivo", "envio", "avisar", "avisado", "aviso", "llamar", "presento", "derivamos", "remitimos", "informado");
  private static final Set<String> ROLES = Set.of("doc", "doctor", "nurse", "name", "wife", "husband", "son", "daughter", "partner", "surname", "keyworker", "advocate");
  private static final Set<String> SEEN = Set.of("reviewed", "saw", "examined", "assessed", "met", "visited", "interviewed", "referring", "remito");
  private static final Set<String> REACHED = Set.of("paged", "ask", "asked", "told", "tell", "texted", "emailed", "phoned", "bleeped", "thanked", "informed", "notified", "contacted");

  private NameContext() {}

  /** A title right before, past its full stop; «M.» counts in French, where no eponym follows. */
  static boolean titled(Note note, int from, Language language) {
    int at = from - 1;
    boolean trainee = note.isNumber(at) && note.digits(at) == 1 && note.glued(at) && note.is(at - 1, "r") && note.isCapital(at - 1) && note.isCapital(from) && language == Language.ES;
    boolean staffNurse = note.is(at, "n") && note.is(at - 1, '/') && note.is(at - 2, "s") && note.isCapital(at) && note.isCapital(from);
    if (trainee || staffNurse) {
      return true;
    }
    if (note.is(at, "m") && note.isCapital(at) || note.is(at, '.') && note.is(at - 1, "m") && note.isCapital(at - 1)) {
      return language == Language.FR && !note.has(from, WordClass.EPONYM);
    }
    while (note.isMark(at, ".ª") || PAST.contains(note.folded(at)) && note.isWord(at - 1) | note.is(at - 1, '.')) {
      at--;
    }
    if (note.raw(at).equalsIgnoreCase("dña")) {
      return true;
    }
    return note.has(at, WordClass.TITLE) && !commonNoun(note, at) && !unitLike(note, at) && (!note.startsLine(from) || note.length(at) <= 4 && note.isCapital(at) && !note.isUpper(at));
  }

  /** «410 ms. No …», «YO21 3PR», «MS» the disease: letters of a title that are none. */
  private static boolean unitLike(Note note, int at) {
    boolean afterNumber = note.isNumber(at - 1) && note.length(at) <= 2;
    boolean acronym = note.isUpper(at) && note.length(at) == 2 && !note.is(at, "dr") && !note.is(at, "mr") && !note.is(at, "pd") && !note.is(at, "ra");
    boolean abbreviated = note.is(at, "ms") && note.is(at + 1, '.') && note.isCapital(at + 2) && !note.isNumber(at - 1);
    boolean lower = note.isLower(at) && !abbreviated && (note.is(at, "ms") || note.is(at, "pd") || note.is(at, "pr") || note.is(at, "oa") || note.is(at, "hr") || note.is(at, "ra"));
    return afterNumber || acronym || lower;
  }

  /** Titles that are also everyday nouns («surgeon», «médico») weigh less. */
  static boolean commonNoun(Note note, int at) {
    boolean lower = note.isLower(at) && Set.of("pr", "lt", "lic", "sister", "nurse", "col", "dame", "don", "maj").contains(note.folded(at));
    return lower || !TRUE_TITLES.contains(note.folded(at));
  }

  static boolean related(Note note, int from) {
    int at = from - 1;
    while (note.isMark(at, "(,:'\"“") || note.is(at, "named") || note.is(at, "called") || note.is(at, "is") || note.is(at, "llamado") || note.is(at, "llamada") || note.isDash(at)) {
      at--;
      if (from - at > 4) {
        return false;
      }
    }
    boolean score = note.is(at, "child") && note.isCapital(at) && note.isInitial(at + 1);
    if (score || note.isHyphen(at + 1) && note.glued(at + 1)) {
      return false;
    }
    boolean role = note.has(at, WordClass.TITLE) && note.is(at + 1, '(');
    return (note.has(at, WordClass.RELATION) || role) && !note.startsLine(from);
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
    if (GREETINGS.contains(note.folded(from - 1)) && note.startsSentence(from - 1)) {
      score = 4.5;
    }
    if (label != null && label.is(LabelKind.PERSON)) {
      score = Math.max(score, label.separated() ? 4.5 : label.weak() ? 1.5 : label.to() - label.from() > 1 ? 3.8 : 3);
    }
    if (closed(reading, from)) {
      score = Math.max(score, 3.5);
    }
    if (note.is(from - 1, '(') && reading.findings().name(from - 2) && note.is(from + 1, ')')) {
      score = Math.max(score, 3);
    }
    if (related(note, from)) {
      score = Math.max(score, 3.5);
    }
    if (note.has(from - 1, WordClass.TITLE)) {
      score = Math.max(score, 2.5);
    }
    if (ASKING.contains(note.folded(from - 1)) && note.startsSentence(from - 1) && TASKS.contains(note.folded(from + 1))) {
      score = Math.max(score, 3);
    }
    return Math.max(score, linked(reading, from));
  }

  /** The first words after a letter's closing: «Thx, Bart», «Best wishes» and a name in the next line. */
  static boolean closed(Reading reading, int from) {
    Note note = reading.note();
    boolean mark = note.isMark(from - 1, ",!.");
    Label label = reading.labels().endingAt(mark ? from - 1 : from);
    return label != null && label.is(LabelKind.CLOSING) && (mark || note.startsLine(from)) && note.startsSentence(label.from());
  }

  private static double linked(Reading reading, int from) {
    Note note = reading.note();
    if (note.is(from - 1, "a") && SENDING.contains(note.folded(from - 2))) {
      return 3;
    }
    if (roll(reading, from)) {
      return 3.2;
    }
    if (JOINS.contains(note.folded(from - 1)) || note.isMark(from - 1, "&,/")) {
      return reading.findings().name(from - 2) ? note.is(from - 1, ',') ? 1.2 : 2.3 : reading.findings().taken(from - 2) && note.isWord(from - 1) ? 1 : 0;
    }
    boolean eponym = note.has(from, WordClass.EPONYM);
    boolean role = note.is(from - 1, "is") && (note.has(from - 2, WordClass.TITLE) || ROLES.contains(note.folded(from - 2))) && note.isLower(from - 2);
    if (role && !note.startsLine(from)) {
      return 3;
    }
    if (REACHED.contains(note.folded(from - 1)) && !note.startsLine(from) || note.is(from - 1, "about") && CALLING.contains(note.folded(from - 2))) {
      return 2.6;
    }
    if (note.is(from - 1, "with") && (note.is(from - 2, "agreed") || note.is(from - 2, "discussed") || note.is(from - 2, "spoke") || note.is(from - 2, "reviewed")) && note.isLower(from - 1)) {
      return 3;
    }
    if (SEEN.contains(note.folded(from - 1)) && !eponym | note.has(from, WordClass.GIVEN) && !note.has(from + 1, WordClass.CLINICAL_HEAD) && !note.startsLine(from)) {
      return note.has(from, WordClass.GIVEN) && note.isLower(from - 1) ? 2.5 : 1.6;
    }
    return eponym ? 0 : AGENTS.contains(note.folded(from - 1)) ? 1.1 : ADDRESSED.contains(note.folded(from - 1)) ? 1.5 : 0;
  }

  /** «Present: Mwangi, Cook, Blessing Mach»: a list of names that a label opens. */
  private static boolean roll(Reading reading, int from) {
    Note note = reading.note();
    if (!note.isMark(from - 1, ",;&") && !note.is(from - 1, "and") || !reading.findings().name(from - 2)) {
      return false;
    }
    int at = from - 2;
    while (at > from - 24 && at > 0 && (reading.findings().name(at) || note.isMark(at, ",;&") || note.is(at, "and"))) {
      Label label = reading.labels().before(at);
      if (label != null && label.is(LabelKind.PERSON) && label.separated() && reading.findings().name(at)) {
        return true;
      }
      at--;
    }
    return false;
  }

  static double after(Reading reading, int to) {
    Note note = reading.note();
    if (note.isApostrophe(to) && note.is(to + 1, "s") && note.has(to + 2, WordClass.RELATION)) {
      return 3.2;
    }
    if (note.is(to, '(') && note.isCapital(to + 1) && note.is(to + 2, ')') && note.isMark(to + 3, ",;")) {
      return after(reading, to + 3);
    }
    int at = note.isMark(to, ",;(-–") ? to + 1 : to;
    if (note.startsLine(at) && at > to || note.startsLine(to)) {
      return 0;
    }
    boolean degree = note.isUpper(at) || note.isCapital(at) && Character.isUpperCase(note.raw(at).charAt(note.length(at) - 1));
    if (degree && note.has(at, WordClass.CREDENTIAL) && !(note.is(at, "ct") || note.is(at, "pt") && at == to)) {
      return 3.5;
    }
    if ((note.is(to, '(') || note.is(to, ',') && !note.isWord(at + 1)) && note.has(at, WordClass.RELATION) && note.isLower(at)) {
      return 3;
    }
    if (note.is(to, '(') && note.isLower(at) && note.is(at + 1, ')') && (note.has(at, WordClass.FACILITY_GENERIC) || note.has(at, WordClass.TITLE))) {
      return 1.5;
    }
    if (note.is(to, "to") && TASKS.contains(note.folded(to + 1))) {
      return 2.5;
    }
    if (BIRTH.contains(note.folded(at)) && (at > to || note.length(at) > 2) || age(note, at) && at > to) {
      return 3.5;
    }
    if (at == to && reading.findings().taken(to) && !note.startsLine(to) && note.is(to - 2, ',') && identified(reading, to)) {
      return 2.2;
    }
    if (at > to && reading.findings().taken(at)) {
      return identified(reading, at) ? 2.2 : 0;
    }
    if (TASKS.contains(note.folded(to))) {
      return 1.2;
    }
    if (JOINS.contains(note.folded(to)) && note.has(to + 1, WordClass.TITLE) && !commonNoun(note, to + 1)) {
      return 2.5;
    }
    Label next = reading.labels().startingAt(to);
    if (next != null && note.isUpper(to) && !next.weak() && (next.is(LabelKind.MRN) || next.is(LabelKind.ID) || next.is(LabelKind.DATE))) {
      return 2;
    }
    if (HUMAN.contains(note.folded(to)) && note.isLower(to)) {
      return 2.5;
    }
    if (note.isMark(to, ",(") && note.is(to + 1, '*') && note.isNumber(to + 2)) {
      return 3.5;
    }
    if (note.is(to, ',') && POSSESSIVE.contains(note.folded(to + 1)) && note.has(to + 2, WordClass.RELATION)) {
      return 3.5;
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
