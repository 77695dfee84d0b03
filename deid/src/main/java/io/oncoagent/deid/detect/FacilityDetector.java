package io.oncoagent.deid.detect;

import io.oncoagent.deid.text.Note;
import io.oncoagent.deid.text.WordClass;
import io.oncoagent.domain.casefile.RedactionType;
import java.util.Set;

/** Hospitals, practices, schools and employers: a telling noun («Clinic», «Hôpital», «Grundschule», «Ltd») with a name of its own. */
final class FacilityDetector implements Detector {
  private static final int LONGEST = 8;
  private static final Set<String> CIVIC = Set.of("general", "regional", "memorial", "community", "county");
  private static final Set<String> AT = Set.of("at", "@", "from", "to", "by", "of", "via", "chez", "en", "au", "bei");

  @Override
  public void detect(Reading reading) {
    Note note = reading.note();
    for (int i = 0; i < note.count(); i++) {
      if (!note.isWord(i) || reading.findings().taken(i)) {
        continue;
      }
      int to = FacilityFirst.end(reading, i);
      if (to > i) {
        add(reading, i, to);
        i = to - 1;
        continue;
      }
      if (note.isCapital(i) && !numbered(note, i) && (note.has(i, WordClass.FACILITY_HEAD) || note.has(i, WordClass.FACILITY_WEAK) || note.has(i, WordClass.COMPANY))) {
        i = Math.max(i, headed(reading, i) - 1);
      }
    }
    saints(reading);
    labelled(reading);
    employers(reading);
  }

  /** «Hosp no.», «Clinic ID»: the word belongs to a label. */
  private static boolean numbered(Note note, int i) {
    return Set.of("no", "id", "nr", "num", "number", "ref").contains(note.folded(i + 1)) || note.is(i + 1, '#');
  }

  private static void add(Reading reading, int from, int to) {
    int end = legalForm(reading.note(), to);
    reading.findings().add(from, end, RedactionType.FACILITY, 0.9);
    town(reading, end);
  }

  /** «S.L.», «S.A.» after the name of a firm. */
  private static int legalForm(Note note, int to) {
    int at = note.is(to, '#') && note.isNumber(to + 1) && note.glued(to + 1) ? to + 2 : to;
    if (note.isInitial(to) && note.is(to + 1, '.') && note.isInitial(to + 2) && note.glued(to + 2)) {
      at = to + 1;
    }
    while (note.is(at, '.') && note.glued(at) && note.isInitial(at + 1) && note.glued(at + 1) && note.isInitial(at - 1)) {
      at += 2;
    }
    return at > to && note.is(at, '.') && note.glued(at) ? at + 1 : at;
  }

  /** «…, Graz», «… (Cuenca)»: a town right after the facility. */
  private static void town(Reading reading, int to) {
    Note note = reading.note();
    int at = note.isMark(to, ",(") ? to + 1 : to;
    if (at == to || !note.isCapital(at) || note.startsLine(at) || reading.findings().taken(at) || reading.protection().any(at)) {
      return;
    }
    int end = at;
    while (note.isCapital(end) && !note.startsLine(end) && end - at < 4 && !reading.findings().taken(end) && !note.has(end, WordClass.TITLE)) {
      end++;
    }
    boolean known = note.has(at, WordClass.PLACE) || Postcodes.state(note, end - 1);
    boolean wordy = note.has(at, WordClass.ENGLISH) || note.has(at, WordClass.GENERAL) || note.has(at, WordClass.CLINICAL_WORD) || note.has(at, WordClass.CREDENTIAL);
    boolean closed = note.isMark(end, ".,;)") || note.startsLine(end) || note.isDash(end);
    if (closed && (known || !wordy && end - at <= 2 && !note.is(end, ':'))) {
      reading.findings().add(at, end, RedactionType.ADDRESS, 0.75);
    }
  }

  /** A head noun with a name before it: «Two Rivers Hematology», «Queen Maud's Hospital», «Repast Bros.». */
  private static int headed(Reading reading, int head) {
    Note note = reading.note();
    int from = head;
    while (from > 0 && head - from < LONGEST && !note.startsLine(from) && !note.startsColumn(from) && !reading.findings().taken(from - 1) && joins(note, from - 1)) {
      from--;
    }
    from = trimLeft(reading, from, head);
    int to = rightEnd(reading, head + 1);
    if (!distinctive(reading, from, head, to)) {
      return head;
    }
    add(reading, from, to);
    return to;
  }

  private static boolean joins(Note note, int i) {
    boolean link = note.is(i, "of") || note.is(i, "and") || note.is(i, "the") || note.is(i, "for") || note.is(i, "on") || note.is(i, "in") && false;
    boolean linked = link && note.isCapital(i + 1) && note.isCapital(i - 1);
    boolean mark = note.is(i, '&') || note.isApostrophe(i) || note.isHyphen(i) && (note.glued(i) || note.glued(i + 1)) || note.is(i, '.') && abbreviation(note, i - 1);
    boolean possessive = note.is(i, "s") && note.glued(i) && note.isApostrophe(i - 1);
    boolean lowerLink = note.isHyphen(i - 1) && note.isHyphen(i + 1) && note.isLower(i);
    return note.isCapital(i) && !note.has(i, WordClass.CREDENTIAL) || linked || mark || possessive || lowerLink || note.has(i, WordClass.PARTICLE) && note.isCapital(i - 1) && note.isCapital(i + 1) && !note.is(i, "y") && !note.is(i, "e");
  }

  private static boolean abbreviation(Note note, int i) {
    return note.is(i, "st") || note.is(i, "mt") || note.is(i, "ft") || note.is(i, "ste") || note.isInitial(i) && false;
  }

  /** Drops a verb, a label or a title that a capital brought in («Seen At Cedar Clinic», «Dr Miller Clinic»). */
  private static int trimLeft(Reading reading, int from, int head) {
    Note note = reading.note();
    int at = from;
    for (int i = from; i < head; i++) {
      boolean stop = note.has(i, WordClass.TITLE) && !note.is(i, "st") && !note.is(i, "sister") || note.isMark(i, ".") && !abbreviation(note, i - 1);
      boolean verb = i == from && (note.startsSentence(i) && Set.of("seen", "the", "at", "from", "in", "for", "this", "our", "their", "his", "her", "referred", "transferred", "admitted", "attends", "attended", "please", "call", "and", "dear", "visit", "per", "via", "near", "outside", "consult", "new", "re", "ref", "reported", "with").contains(note.folded(i)));
      if (stop || verb) {
        at = i + 1;
      }
    }
    if (NameContext.titled(note, at, reading.language())) {
      while (at < head && !note.is(at, "of") && !note.is(at, "at") && !note.is(at, ',')) {
        at++;
      }
    }
    while (at < head && !note.isCapital(at)) {
      at++;
    }
    return at;
  }

  private static int rightEnd(Reading reading, int from) {
    Note note = reading.note();
    int at = from;
    int end = from;
    while (at - from < LONGEST && !note.startsLine(at) && !reading.findings().taken(at)) {
      boolean more = note.isCapital(at) && (note.has(at, WordClass.FACILITY_HEAD) || note.has(at, WordClass.FACILITY_WEAK) || note.has(at, WordClass.COMPANY) || note.has(at, WordClass.FACILITY_GENERIC) && !note.has(at, WordClass.GENERAL) || end < at);
      boolean link = (note.is(at, "of") || note.is(at, "for") || note.is(at, "at") || note.is(at, "and") || note.is(at, '&')) && note.isCapital(at + 1) && !reading.protection().strong(at + 1);
      if (more && !note.is(at + 1, ':') && !note.has(at, WordClass.TITLE)) {
        end = at + 1;
      } else if (!link) {
        break;
      }
      at++;
    }
    return note.is(end, '.') && note.has(end - 1, WordClass.COMPANY) && note.glued(end) ? end + 1 : end;
  }

  /** The name must hold a word that is neither a specialty nor clinical; weak heads want two such words or a better sign. */
  private static boolean distinctive(Reading reading, int from, int head, int to) {
    Note note = reading.note();
    int own = 0;
    int rare = 0;
    for (int i = from; i < to; i++) {
      boolean named = i != head && note.isCapital(i) && !note.has(i, WordClass.FACILITY_GENERIC) && !note.has(i, WordClass.FACILITY_HEAD) && !note.has(i, WordClass.FACILITY_WEAK) && !note.has(i, WordClass.COMPANY);
      if (named && !reading.protection().any(i) && note.length(i) > 1) {
        own++;
        rare += note.has(i, WordClass.ENGLISH) || note.has(i, WordClass.GENERAL) || note.has(i, WordClass.CLINICAL_WORD) ? 0 : 1;
      }
    }
    if (note.is(head, "union") && note.is(head - 1, "european")) {
      return false;
    }
    boolean strong = note.has(head, WordClass.FACILITY_HEAD) || note.has(head, WordClass.COMPANY);
    for (int i = head; i < to; i++) {
      strong |= note.has(i, WordClass.FACILITY_HEAD) && note.isCapital(i);
    }
    strong |= note.is(head, "home") && Set.of("veterans", "nursing", "care", "funeral", "retirement", "rest", "group").contains(note.folded(head - 1));
    boolean placed = AT.contains(note.folded(from - 1)) || note.is(from - 1, '@') || note.isMark(from - 1, ",(—–");
    boolean heading = note.isUpper(head) && rare == 0 && !note.has(head, WordClass.COMPANY) || note.is(to, ':') && rare == 0 && note.startsSentence(from);
    if (heading) {
      return false;
    }
    return strong ? own > 0 && (rare > 0 || !note.startsSentence(from) || own > 1 || placed) : rare > 0 && (own > 1 || placed || head > from + 1 || note.has(head, WordClass.FACILITY_WEAK)) || own > 1 && placed || own > 0 && (note.is(from - 1, "at") || moved(note, from - 2) || note.is(from - 1, '@') || placed && CIVIC.contains(note.folded(head)));
  }

  /** «works as a teller at First Prairie», «retired from Kessler Tool»: capital words after a word of work. */
  private static void employers(Reading reading) {
    Note note = reading.note();
    int work = -100;
    for (int i = 0; i < note.count(); i++) {
      String word = note.folded(i);
      if (word.startsWith("work") || word.startsWith("employ") || word.equals("retired") || word.equals("teacher") || word.equals("student") || word.equals("teaches") || word.equals("job") || word.equals("trabaja") || word.equals("arbeitet") || word.equals("travaille")) {
        work = i;
      }
      boolean cue = note.is(i - 1, "at") || note.is(i - 1, "for") || note.is(i - 1, "from") || note.is(i - 1, "en") || note.is(i - 1, "bei") || note.is(i - 1, "chez");
      if (cue && i - work < 8 && note.isCapital(i) && !reading.findings().taken(i) && !note.has(i, WordClass.GENERAL) && !note.has(i, WordClass.TITLE) && !reading.protection().any(i)) {
        named(reading, i);
      }
    }
  }

  private static boolean moved(Note note, int i) {
    String verb = note.folded(i);
    return verb.startsWith("refer") || verb.startsWith("transfer") || verb.startsWith("admit") || verb.startsWith("discharg");
  }

  /** «at St. Casimir's»: a saint's house without its noun. */
  private static void saints(Reading reading) {
    Note note = reading.note();
    for (int i = 1; i < note.count(); i++) {
      int name = note.is(i + 1, '.') ? i + 2 : i + 1;
      boolean saint = note.is(i, "st") && note.isCapital(i) && AT.contains(note.folded(i - 1)) && note.isCapital(name) && !reading.findings().anyTaken(i, name + 1);
      if (saint) {
        boolean genitive = note.isApostrophe(name + 1) && note.is(name + 2, "s");
        add(reading, i, genitive ? name + 3 : name + 1);
      }
    }
  }

  private static void labelled(Reading reading) {
    Note note = reading.note();
    for (Label label : reading.labels().all()) {
      int from = label.value();
      boolean usable = label.is(LabelKind.FACILITY) && (label.separated() || !label.weak()) && note.isCapital(from) && !reading.findings().taken(from) && !note.startsLine(from) && (label.separated() || !note.is(from - 1, '.'));
      if (!usable || reading.protection().any(from) || note.has(from, WordClass.GENERAL) || note.has(from, WordClass.TITLE)) {
        continue;
      }
      named(reading, from);
    }
  }

  private static void named(Reading reading, int from) {
    Note note = reading.note();
    int to = from;
    while (to - from < LONGEST && !note.startsLine(to) && !reading.findings().taken(to) && (joins(note, to) || note.isCapital(to)) && !(note.isCapital(to) && note.is(to + 1, ':'))) {
      to++;
    }
    while (to > from && !note.isWord(to - 1)) {
      to--;
    }
    if (to > from) {
      add(reading, from, to);
    }
  }
}
