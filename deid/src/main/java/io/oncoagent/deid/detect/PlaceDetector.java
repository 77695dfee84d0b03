package io.oncoagent.deid.detect;

import io.oncoagent.deid.Profile;
import io.oncoagent.deid.text.Note;
import io.oncoagent.deid.text.PhraseTable;
import io.oncoagent.deid.text.Phrases;
import io.oncoagent.deid.text.Vocabulary;
import io.oncoagent.deid.text.WordClass;
import io.oncoagent.domain.casefile.RedactionType;
import io.oncoagent.domain.intake.Language;
import java.util.Set;

/** Towns outside an address: «lives in Leeds», «Firmado en Cuenca», «Globe AZ». */
final class PlaceDetector implements Detector {
  /** States whose abbreviation is a word of the clinic: only after a comma or a town on the list. */
  private static final Set<String> MEDICAL_STATES =
      Set.of("ct", "id", "or", "in", "ms", "md", "pa", "ma", "hi", "me", "ok", "la", "al", "co", "de", "pr", "nc", "il", "mi", "sc", "ar", "va", "mt", "ga", "ne", "nd", "sd", "dc", "on", "ab", "nb", "ns", "nl", "mo", "mn", "ia", "wa", "bc", "mb", "sk");

  private static final Set<String> TOWN_WORDS = Set.of("village", "city", "beach", "park", "springs", "heights", "county", "township", "falls", "hills", "island", "bay", "valley", "grove", "creek", "lake");

  /** Small words within names of towns: «Jablonec nad Nisou», «Neusiedl am See», «Ziano di Fiemme». */
  private static final Set<String> JOINS = Set.of("nad", "pod", "ob", "pri", "sur", "sous", "les", "am", "im", "bei", "unter", "di", "del", "de", "della", "do", "da", "la", "upon", "on", "an");

  private static final Set<String> OPENERS = Set.of("north", "south", "east", "west", "new", "port", "lake", "saint", "st", "san", "santa", "santo", "mount", "fort", "los", "las", "bad", "sankt", "villa", "ville", "upper", "lower", "great", "el", "la", "le", "les");

  private final PhraseTable<Boolean> phrases;

  PlaceDetector(Vocabulary vocabulary) {
    phrases = Phrases.longOnes("places.txt", vocabulary);
  }

  @Override
  public void detect(Reading reading) {
    Note note = reading.note();
    for (int i = 0; i < note.count(); i++) {
      if (note.isLower(i) && lower(reading, i)) {
        reading.findings().add(i, i + 1, RedactionType.ADDRESS, 0.6);
      }
      if (!note.isCapital(i) || reading.findings().taken(i) || reading.protection().strong(i) || note.glued(i) && note.isHyphen(i - 1)) {
        continue;
      }
      PhraseTable.Match<Boolean> match = phrases.longest(note, i);
      int country = Countries.end(note, i);
      int to = Math.max(country, match == null ? i : match.to());
      boolean phrase = to > i && (to == country || note.isCapital(to - 1)) && !reading.protection().clinicalByGrammar(i, to);
      if (!phrase) {
        to = Math.max(single(reading, i), compound(reading, i));
      }
      while (to > i && note.isCapital(to) && TOWN_WORDS.contains(note.folded(to)) && !note.startsLine(to)) {
        to++;
      }
      if (to > i && JOINS.contains(note.folded(to)) && note.isLower(to) && note.isCapital(to + 1) && !note.startsLine(to + 1)) {
        to += 2;
      }
      if (to > i && !reading.findings().anyTaken(i, to)) {
        reading.findings().add(i, to, RedactionType.ADDRESS, 0.7);
        i = to - 1;
      }
    }
  }

  /** «East Peter», «Port Jasonside», «Lake Anna», «San Gimignano»: a word that opens names of towns before a name. */
  private static int compound(Reading reading, int i) {
    Note note = reading.note();
    boolean opens = OPENERS.contains(note.folded(i)) && !note.isUpper(i) && !note.startsLine(i + 1);
    int name = note.is(i + 1, '.') && note.length(i) <= 3 ? i + 2 : i + 1;
    boolean named = note.isCapital(name) && !note.isUpper(name) && note.length(name) > 2 && (NameWords.listed(note, name) || note.has(name, WordClass.PLACE) || !NameWords.wordy(note, name)) && !note.has(name, WordClass.GENERAL) && !reading.protection().any(name);
    boolean clinical = note.has(name + 1, WordClass.CLINICAL_HEAD) && !note.startsLine(name + 1) || reading.protection().clinicalByGrammar(name, name + 1);
    return opens && named && !clinical && !note.is(name + 1, ':') ? name + 1 : i;
  }

  /** «lives in dubuque»: a listed town that is no word, after a word of place. */
  private static boolean lower(Reading reading, int i) {
    Note note = reading.note();
    boolean nowhere = !NameWords.wordy(note, i) && (note.is(i - 1, "in") || note.is(i - 1, "en")) && livesBefore(note, i);
    return (note.has(i, WordClass.PLACE) || nowhere) && note.has(i - 1, WordClass.CUE_PLACE) && note.length(i) > 3 && !NameWords.wordy(note, i) && !reading.findings().taken(i) && !reading.protection().any(i);
  }

  private static boolean livesBefore(Note note, int i) {
    for (int at = i - 2; at > i - 9; at--) {
      if (note.folded(at).startsWith("live") || note.folded(at).startsWith("living") || note.folded(at).startsWith("resid") || note.folded(at).startsWith("vive")) {
        return true;
      }
    }
    return false;
  }

  /** An unknown capital word after «in» or «from» is a town more often than anything else that is no eponym. */
  private static boolean unknownTown(Reading reading, int i) {
    Note note = reading.note();
    boolean cue = note.isLower(i - 1) && (note.is(i - 1, "in") || note.is(i - 1, "from") || note.is(i - 1, "near") || note.is(i - 1, "to") || note.is(i - 1, "at")) && reading.language() == Language.EN || note.is(i - 1, "en") && reading.language() == Language.ES;
    return cue && !NameWords.wordy(note, i) && !note.isUpper(i) && note.length(i) > 3 && !note.has(i, WordClass.EPONYM) && !reading.protection().any(i) && !NameWords.clinicalEnding(note.folded(i)) && !note.isNumber(i + 1) && !note.isHyphen(i + 1) && Months.number(note.folded(i)) == 0 && !note.glued(i);
  }

  private static int single(Reading reading, int i) {
    Note note = reading.note();
    boolean placed = note.has(i - 1, WordClass.CUE_PLACE) && note.isLower(i - 1);
    if (placed && note.isHyphen(i + 1) && note.isLower(i + 2) && note.isHyphen(i + 3) && note.isCapital(i + 4) && note.glued(i + 4)) {
      return i + 5;
    }
    if (reading.language() == Language.DE && note.is(i, "bad") && note.isCapital(i + 1) && !note.startsLine(i + 1)) {
      return i + 2;
    }
    int county = note.is(i + 3, '.') ? i + 4 : i + 3;
    if (note.is(i + 1, ',') && (note.is(i + 2, "co") || note.is(i + 2, "county")) && note.isCapital(county)) {
      return county + 1;
    }
    boolean cue = note.has(i - 1, WordClass.CUE_PLACE) && note.isLower(i - 1);
    boolean wordy = NameWords.wordy(note, i);
    int state = note.is(i + 1, ',') ? i + 2 : i + 1;
    boolean sure = note.has(i, WordClass.PLACE) || state == i + 2 || !MEDICAL_STATES.contains(note.folded(state));
    if (Postcodes.state(note, state) && sure && !wordy && !note.startsLine(state) && !(note.isUpper(i) && !note.has(i, WordClass.PLACE)) && !note.has(i, WordClass.EPONYM) && note.length(i) > 2 && !note.isNumber(state + 1)) {
      return state + 1;
    }
    if (unknownTown(reading, i) && !reading.protection().clinicalByGrammar(i, i + 1)) {
      return i + 1;
    }
    if (!note.has(i, WordClass.PLACE) || reading.protection().clinicalByGrammar(i, i + 1)) {
      return lives(note, i) && !wordy && !reading.protection().any(i) ? run(note, i) : i;
    }
    boolean strict = reading.profile() == Profile.STRICT && !wordy && note.length(i) > 3 && !note.has(i, WordClass.EPONYM) && !note.has(i + 1, WordClass.CLINICAL_HEAD);
    if (strict) {
      return i + 1;
    }
    boolean clear = !wordy && !note.has(i, WordClass.EPONYM) && !NameWords.listed(note, i) && note.length(i) > 3;
    return cue && !wordy && !note.has(i + 1, WordClass.CLINICAL_HEAD) || clear && !note.startsSentence(i) && note.isMark(i - 1, ",(") || lives(note, i) ? i + 1 : i;
  }

  private static boolean lives(Note note, int i) {
    String verb = note.folded(i - 2);
    return note.has(i - 1, WordClass.CUE_PLACE)
        && (verb.startsWith("live") || verb.startsWith("living") || verb.startsWith("resid") || verb.equals("wohnhaft") || verb.equals("wohnt") || verb.startsWith("viv") || verb.equals("moved") || verb.startsWith("habit") || verb.equals("natural") || verb.startsWith("firmado") || verb.equals("born") || verb.equals("fait"));
  }

  private static int run(Note note, int i) {
    int at = i + 1;
    while (at < i + 4 && note.isCapital(at) && !note.startsLine(at)) {
      at++;
    }
    return at;
  }
}
