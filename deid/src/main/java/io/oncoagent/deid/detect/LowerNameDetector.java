package io.oncoagent.deid.detect;

import io.oncoagent.deid.text.Note;
import io.oncoagent.deid.text.WordClass;
import io.oncoagent.domain.casefile.RedactionType;
import org.jspecify.annotations.Nullable;

/** Names in lower case: after a title or a label («dr lim», «patient: marchetti, delphine»), after a relation, or a listed pair. */
final class LowerNameDetector implements Detector {
  private static final java.util.Set<String> PATIENT = java.util.Set.of("pt", "patient", "pte", "pat", "name", "resident", "client", "paciente", "patientin", "patiente", "re");
  private static final java.util.Set<String> THERE = java.util.Set.of("present", "here", "attending", "attended", "at", "in", "via", "with", "and", "is", "rang", "phoned", "called");

  @Override
  public void detect(Reading reading) {
    Note note = reading.note();
    for (int i = 0; i < note.count(); i++) {
      if (!note.isLower(i) || reading.findings().taken(i) || note.length(i) < 2 || note.glued(i) && !note.isMark(i - 1, "(:,.;\"'")) {
        continue;
      }
      int to = end(reading, i);
      if (to == i && reading.plain() && PlainText.unknownWord(reading, i)) {
        reading.findings().add(i, i + 1, RedactionType.NAME, 0.55);
        continue;
      }
      if (to > i) {
        reading.findings().add(i, to, RedactionType.NAME, 0.8);
        i = to - 1;
      }
    }
  }

  private static int end(Reading reading, int i) {
    Note note = reading.note();
    boolean titled = NameContext.titled(note, i, reading.language()) && !note.isMark(i - 1, ",") && !note.is(i - 1, "sir");
    int afterTitle = titled ? particled(reading, i) : i;
    if (afterTitle > i) {
      return afterTitle;
    }
    if (titled && word(reading, i)) {
      return run(reading, i, 2);
    }
    if (titled && plain(reading, i)) {
      return i + 1;
    }
    Label label = reading.labels().before(i);
    boolean announced = label != null && label.is(LabelKind.PERSON) && label.separated();
    boolean closing = NameContext.closed(reading, i);
    boolean first = !NameWords.wordy(note, i) || NameWords.listed(note, i) && NameWords.listed(note, i + 1) && !NameWords.wordy(note, i + 1);
    if ((announced && first || closing && note.has(i, WordClass.GIVEN)) && word(reading, i)) {
      return run(reading, i, 4);
    }
    boolean initial = note.is(i - 1, '.') && note.length(i - 2) == 1 && note.isLower(i - 2);
    Label led = initial ? reading.labels().before(i - 2) : null;
    if (led != null && led.is(LabelKind.PERSON) && word(reading, i) && note.length(i) > 3) {
      return run(reading, i, 2);
    }
    boolean rare = !NameWords.wordy(note, i) && !reading.protection().any(i);
    boolean phrase = label != null && label.is(LabelKind.PERSON) && label.to() - label.from() > 1 && rare && note.length(i) > 2 && word(reading, i);
    boolean user = label != null && (note.is(label.to() - 1, "user") || note.is(label.to() - 1, "username") || note.is(label.to() - 1, "login")) && note.length(i) > 3 && rare;
    if (phrase || user) {
      return run(reading, i, 2);
    }
    if (rare && note.has(i, WordClass.GIVEN) && (NameContext.related(note, i) || label != null && label.is(LabelKind.PERSON) && !label.weak())) {
      return run(reading, i, 2);
    }
    if ((rare || NameWords.listed(note, i)) && word(reading, i) && NameContext.related(note, i) && (note.has(i + 1, WordClass.PERSON_VERB) || THERE.contains(note.folded(i + 1))) && note.length(i) > 2) {
      return i + 1;
    }
    boolean nurse = rare && note.has(i, WordClass.GIVEN) && note.has(i - 1, WordClass.TITLE) && note.isLower(i - 1);
    if (nurse) {
      return run(reading, i, 2);
    }
    if ((note.is(i - 1, "named") || note.is(i - 1, "called")) && NameWords.listed(note, i) && word(reading, i)) {
      return run(reading, i, 3);
    }
    boolean subject = rare && note.has(i, WordClass.GIVEN) && note.startsSentence(i) && (note.has(i + 1, WordClass.PERSON_VERB) || note.is(i + 1, "doing")) && note.length(i) > 3 && word(reading, i);
    if (subject) {
      return i + 1;
    }
    int told = relative(reading, i);
    if (told > i) {
      return told;
    }
    int announced2 = introduced(reading, i);
    if (announced2 > i) {
      return announced2;
    }
    int plain = !reading.plain() ? i : plainPair(reading, i);
    if (plain > i) {
      return plain;
    }
    int turned = turned(reading, i, label);
    return turned > i ? turned : rare ? pair(reading, i) : i;
  }

  /** «pt achebe, reed dob …»: a surname and a given name between the patient's label and the birth date. */
  private static int turned(Reading reading, int i, @Nullable Label label) {
    Note note = reading.note();
    boolean announced = label != null && label.is(LabelKind.PERSON) || note.startsLine(i);
    int to = i + 1;
    while (note.isHyphen(to) && note.glued(to) && note.isLower(to + 1)) {
      to += 2;
    }
    boolean comma = note.is(to, ',') && note.isLower(to + 1) && !note.startsLine(to + 1);
    int end = to + 2;
    while (note.isHyphen(end) && note.glued(end) && note.isLower(end + 1)) {
      end += 2;
    }
    Label next = reading.labels().before(end + 1);
    boolean birth = note.is(end, "dob") || note.is(end, "mrn") || reading.findings().taken(end) || next != null && (next.is(LabelKind.DATE) && next.from() == end || next.is(LabelKind.MRN));
    return announced && comma && birth && note.length(i) > 2 && !note.has(i, WordClass.GENERAL) && !note.has(i, WordClass.PERSON_VERB) ? end : i;
  }

  /** «john smith», «smith, john»: both on a list, neither a word of the vocabulary. */
  private static int pair(Reading reading, int i) {
    Note note = reading.note();
    int next = note.is(i + 1, ',') ? i + 2 : i + 1;
    boolean word = note.isLower(next) && !NameWords.wordy(note, next) && !reading.protection().any(next) && !note.startsLine(next);
    boolean forward = next == i + 1 && note.has(i, WordClass.GIVEN) && note.has(next, WordClass.SURNAME);
    boolean turned = next == i + 2 && note.has(next, WordClass.GIVEN) && note.length(i) > 3 && (note.has(i, WordClass.SURNAME) && note.startsSentence(i) || note.startsLine(i) && !NameWords.clinicalEnding(note.folded(i)));
    return word && (forward || turned) && note.length(i) > 2 && note.length(next) > 2 ? next + 1 : i;
  }

  /** «john brown», «amber crawford», «kathy w. bennett»: a given name before a surname, though either be a word, in texts without medicine. */
  private static int plainPair(Reading reading, int i) {
    Note note = reading.note();
    int next = note.length(i + 1) == 1 && note.isLower(i + 1) && note.is(i + 2, '.') ? i + 3 : i + 1;
    boolean given = note.has(i, WordClass.GIVEN) && !note.has(i, WordClass.GENERAL) && note.length(i) > 2;
    boolean surname = note.isLower(next) && !note.startsLine(next) && !note.has(next, WordClass.GENERAL) && !note.has(next, WordClass.PERSON_VERB) && note.length(next) > 2 && (note.has(next, WordClass.SURNAME) || note.classes(next) == 0);
    return given && surname && (!NameWords.wordy(note, i) || !NameWords.wordy(note, next) || next > i + 1 || !note.has(i + 2, WordClass.ENGLISH) && note.has(i, WordClass.GIVEN) && note.has(next, WordClass.SURNAME) && !PlainText.common(note, i)) ? next + 1 : i;
  }

  /** «her husband rusty and sister joy.», «np banks.»: a listed name, though a word, right after a relation or a role and at the end of its phrase. */
  private static int relative(Reading reading, int i) {
    Note note = reading.note();
    boolean role = note.has(i - 1, WordClass.RELATION) && note.isLower(i - 1) && !note.startsLine(i) || note.is(i - 1, "np") || note.is(i - 1, "rn") || note.is(i - 1, "pa");
    boolean ends = note.isMark(i + 1, ".,;)") || note.is(i + 1, "and") || THERE.contains(note.folded(i + 1)) && !note.is(i + 1, "is") || note.startsLine(i + 1) || i + 1 >= note.count();
    boolean name = note.has(i, WordClass.GIVEN) || note.has(i, WordClass.SURNAME) && !note.has(i - 1, WordClass.RELATION);
    long never = WordClass.GENERAL.bit() | WordClass.PERSON_VERB.bit() | WordClass.RELATION.bit() | WordClass.CLINICAL_WORD.bit() | WordClass.CLINICAL_HEAD.bit() | WordClass.TITLE.bit() | WordClass.COUNT_NOUN.bit() | WordClass.UNIT.bit();
    return role && ends && name && (note.classes(i) & never) == 0 && !reading.protection().any(i) && note.length(i) > 2 && !PlainText.common(note, i) ? i + 1 : i;
  }

  /** «58 yo woman, hope winters, mrn …», «dictating on marguerite oduya»: two names in lower case before a number or a date that is someone's. */
  private static int introduced(Reading reading, int i) {
    Note note = reading.note();
    Label patient = reading.labels().before(i);
    if (patient != null && PATIENT.contains(note.folded(patient.from()))) {
      int end = beforeNumber(reading, i);
      if (end > i) {
        return end;
      }
    }
    boolean opens = note.isMark(i - 1, ",:;.") || note.startsLine(i) || note.is(i - 1, "on") && note.folded(i - 2).startsWith("dictat") || note.is(i - 1, "on") && note.is(i - 2, "report") || note.is(i - 1, "patient");
    boolean given = note.has(i, WordClass.GIVEN) && !note.has(i, WordClass.GENERAL) && !reading.protection().any(i) && note.length(i) > 2;
    int next = i + 1;
    boolean surname = note.isLower(next) && note.length(next) > 2 && !reading.protection().any(next) && !note.has(next, WordClass.GENERAL) && !note.has(next, WordClass.PERSON_VERB) && (note.has(next, WordClass.SURNAME) || note.classes(next) == 0);
    if (!opens || !given || !surname) {
      return i;
    }
    int after = note.isMark(next + 1, ",(") ? next + 2 : next + 1;
    Label label = reading.labels().startingAt(after);
    boolean numbered = reading.findings().taken(after) || label != null && (label.is(LabelKind.MRN) || label.is(LabelKind.DATE) || label.is(LabelKind.ID)) || note.is(after, "spelled") || note.is(after, "mrn") || note.is(after, "dob");
    return numbered ? next + 1 : i;
  }

  /** «pt sakarya aisha mrn 0012»: two or three words in lower case, none of them of the clinic, between the patient's label and a number. */
  private static int beforeNumber(Reading reading, int i) {
    Note note = reading.note();
    long never = WordClass.GENERAL.bit() | WordClass.PERSON_VERB.bit() | WordClass.RELATION.bit() | WordClass.CLINICAL_WORD.bit() | WordClass.CLINICAL_HEAD.bit() | WordClass.TITLE.bit() | WordClass.UNIT.bit();
    int at = i;
    int words = 0;
    while (at < i + 8 && !reading.findings().taken(at)) {
      Label label = reading.labels().startingAt(at);
      if (label != null && (label.is(LabelKind.MRN) || label.is(LabelKind.DATE) || label.is(LabelKind.ID)) && words > 0) {
        return words <= 4 ? at : i;
      }
      boolean joins = (note.isHyphen(at) || note.isApostrophe(at)) && note.glued(at) && note.glued(at + 1) || note.is(at, ',') && words > 0 && note.isLower(at + 1);
      boolean particle = note.has(at, WordClass.PARTICLE) && note.isLower(at);
      boolean word = note.isLower(at) && note.length(at) > 1 && ((note.classes(at) & (never | WordClass.ENGLISH.bit())) == 0 || particle || NameWords.listed(note, at) && !note.has(at, WordClass.PERSON_VERB)) && !reading.protection().strong(at);
      if (!word && !joins || note.startsLine(at) && at > i) {
        return i;
      }
      words += word ? 1 : 0;
      at++;
    }
    return reading.findings().taken(at) && words >= 2 && words <= 4 ? at : i;
  }

  /** «dr de boer», «dr al-zahrani», «dr das neves»: particles after a title, then the name. */
  private static int particled(Reading reading, int i) {
    Note note = reading.note();
    int at = i;
    while (at < i + 4 && (note.has(at, WordClass.PARTICLE) && note.isLower(at) || at > i && note.isHyphen(at) && note.glued(at))) {
      at++;
    }
    boolean name = at > i && note.isLower(at) && note.length(at) > 2 && !note.startsLine(at) && !note.has(at, WordClass.GENERAL) && !note.has(at, WordClass.PERSON_VERB) && !reading.protection().strong(at);
    return name ? at + 1 : i;
  }

  /** «dr quill aware»: an everyday word right after a title, at the end of its phrase or before a verb. */
  private static boolean plain(Reading reading, int i) {
    Note note = reading.note();
    long other = note.classes(i) & ~(WordClass.ENGLISH.bit() | WordClass.STREET_SUFFIX.bit() | WordClass.PLACE.bit());
    boolean ends = note.isMark(i + 1, ".,;)") || note.has(i + 1, WordClass.PERSON_VERB) || note.is(i + 1, "aware") || note.is(i + 1, "and") || note.startsLine(i + 1);
    return other == 0 && ends && !reading.protection().any(i) && note.length(i) > 2;
  }

  private static boolean word(Reading reading, int i) {
    Note note = reading.note();
    boolean listed = NameWords.listed(note, i);
    boolean verb = note.has(i, WordClass.PERSON_VERB) || note.has(i, WordClass.GENERAL);
    return note.isLower(i) && note.length(i) > 1 && !verb && !reading.protection().strong(i) && !note.has(i, WordClass.TITLE) && (listed || !NameWords.wordy(note, i)) && !NameWords.clinicalEnding(note.folded(i)) && !note.has(i, WordClass.RELATION);
  }

  private static int run(Reading reading, int from, int most) {
    Note note = reading.note();
    int at = from;
    int words = 0;
    int end = from;
    while (words < most && !(at > from && note.startsLine(at)) && !reading.findings().taken(at)) {
      boolean more = !NameWords.wordy(note, at) || note.has(at, WordClass.SURNAME) && Months.number(note.folded(at)) == 0;
      if (word(reading, at) && (words == 0 || more)) {
        words++;
        end = at + 1;
      } else if (!(note.isHyphen(at) && note.glued(at)) && !(note.is(at, ',') && words == 1 && (note.has(at + 1, WordClass.GIVEN) || most > 2 && word(reading, at + 1) && !NameWords.wordy(note, at + 1))) && !note.isApostrophe(at)) {
        break;
      }
      at++;
    }
    return end;
  }
}
