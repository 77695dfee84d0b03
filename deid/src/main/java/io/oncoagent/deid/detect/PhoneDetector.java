package io.oncoagent.deid.detect;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import io.oncoagent.deid.text.Note;
import io.oncoagent.deid.text.WordClass;
import io.oncoagent.domain.casefile.RedactionType;
import io.oncoagent.domain.intake.Language;
import java.util.List;
import java.util.Set;

/** Telephone, fax, pager and extension numbers: by their label, by their shape, else by the numbering plans of libphonenumber. */
final class PhoneDetector implements Detector {
  private static final Set<String> SHORT = Set.of("ext", "extn", "extension", "dw", "dect", "durchwahl", "bleep", "pager", "pgr", "poste", "pforte", "beeper", "pieper", "funk", "x", "via");

  /** Words that speak of a number to be called, in the same paragraph. */
  private static final Set<String> SPOKEN =
      Set.of("ring", "call", "dial", "telefon", "festnetz", "anrufen", "ruckruf", "erreichen", "erreichbar", "handy", "mobil", "llamar", "llame", "avisar", "celular", "cel", "movil", "fijo", "telefono", "whatsapp", "wasap", "appeler", "rappeler", "joindre", "joignable", "astreinte", "portable", "telephone", "phone", "cell", "mobile", "bleep", "direktwahl", "durchwahl");

  @Override
  public void detect(Reading reading) {
    for (Label label : reading.labels().all()) {
      if (label.is(LabelKind.PHONE)) {
        labelled(reading, label);
      }
    }
    Note note = reading.note();
    int labelAt = -100;
    int spokenAt = -100;
    for (int i = 0; i < note.count(); i++) {
      Label label = reading.labels().before(i);
      labelAt = label != null && label.is(LabelKind.PHONE) && !label.weak() || note.is(i, "tel") ? i : labelAt;
      spokenAt = note.isWord(i) && SPOKEN.contains(note.folded(i)) || label != null && label.is(LabelKind.PHONE) && label.separated() ? i : note.startsParagraph(i) ? -100 : spokenAt;
      boolean after = note.is(i, "x") && note.is(i - 1, "ext") && note.digits(i + 1) >= 3;
      if (after && !reading.findings().taken(i + 1)) {
        reading.findings().add(i, i + 2, RedactionType.PHONE, 0.8);
      }
      boolean extension = note.is(i, "x") && !note.glued(i) | note.is(i - 1, '(') && note.digits(i + 1) >= 4 && note.glued(i + 1) && !reading.findings().taken(i + 1);
      if (extension && note.digits(i + 1) <= 5 && !note.glued(i + 2) | note.isMark(i + 2, ".,;)")) {
        reading.findings().add(i, i + 2, RedactionType.PHONE, 0.8);
      }
      boolean begins = note.isNumber(i) || note.is(i, '+') && note.glued(i + 1) || note.is(i, '(') && note.isNumber(i + 1) && note.is(i + 2, ')');
      if (begins && !reading.findings().taken(i) && !joined(note, i)) {
        i = Math.max(i, bare(reading, i, i - labelAt < 12, i - spokenAt < 9) - 1);
      }
    }
  }

  private static boolean joined(Note note, int i) {
    boolean decimal = note.is(i - 1, ',') && note.isNumber(i - 2);
    return note.glued(i) && (note.isWord(i - 1) || note.isMark(i - 1, "-./+*^#<>=_") || decimal || note.isNumber(i - 1));
  }

  private static void labelled(Reading reading, Label label) {
    Note note = reading.note();
    int from = note.is(label.value() - 1, '(') ? label.value() - 1 : label.value();
    while (note.isMark(from, ".:(") && !(note.is(from, '(') && note.isNumber(from + 1))) {
      from++;
    }
    if (reading.findings().taken(from) || !note.isNumber(from) && !note.isMark(from, "+(")) {
      return;
    }
    PhoneShape shape = PhoneShape.at(note, from);
    boolean extension = SHORT.contains(note.folded(note.is(label.to() - 1, '.') ? label.to() - 2 : label.to() - 1)) && shape.digits() >= 2;
    boolean strong = label.separated() || !label.weak();
    if (extension || strong && shape.digits() >= 5 && !measured(note, shape.to()) || shape.digits() >= 7 && !measured(note, shape.to())) {
      reading.findings().add(from, extended(note, shape.to()), RedactionType.PHONE, 0.97);
    }
  }

  private static boolean measured(Note note, int to) {
    return note.has(to, WordClass.UNIT) && note.isLower(to) && note.length(to) > 1 || note.isMark(to, "%");
  }

  /** Takes «ext. 123» and «x123» along. */
  private static int extended(Note note, int to) {
    int at = to;
    while (note.isMark(at, ",;")) {
      at++;
    }
    if (SHORT.contains(note.folded(at)) && !note.startsLine(at)) {
      at++;
      while (note.isMark(at, ".:#")) {
        at++;
      }
      return note.isNumber(at) ? at + 1 : to;
    }
    return to;
  }

  private static int bare(Reading reading, int i, boolean nearLabel, boolean spoken) {
    Note note = reading.note();
    PhoneShape shape = PhoneShape.at(note, i);
    if (shape.spacesOnly() && !shape.plus() && street(note, i, shape.to())) {
      return i;
    }
    if (shape.digits() < 7 || measured(note, shape.to()) || reading.findings().anyTaken(i, shape.to()) || note.isMark(shape.to(), ",.^") && note.glued(shape.to() + 1) && note.isNumber(shape.to() + 1)) {
      return i;
    }
    if (certain(note, i, shape) || spoken && shape.digits() <= 13 && shape.groups().length() >= 2 && !note.isMark(i - 1, "<>=≥≤") || nearLabel && shape.groups().equals("34") || shape.digits() >= 9 && planned(shape, reading.language())) {
      int to = extended(note, shape.to());
      reading.findings().add(i, to, RedactionType.PHONE, 0.93);
      return to;
    }
    return i;
  }

  /** «Apt. 615 820 0897 Morawo Ramp», «17273 31110 Bradley Mall»: house numbers before a street. */
  private static boolean street(Note note, int i, int to) {
    boolean flat = note.has(i - 1, WordClass.UNIT_WORD) || note.is(i - 1, '.') && note.has(i - 2, WordClass.UNIT_WORD);
    boolean name = note.isCapital(to) && !note.startsLine(to);
    for (int at = to + 1; name && at < to + 4; at++) {
      if (note.isCapital(at) && (note.has(at, WordClass.STREET_SUFFIX) || note.has(at, WordClass.STREET_SUFFIX_RARE))) {
        return true;
      }
    }
    return flat && name;
  }

  private static boolean certain(Note note, int i, PhoneShape shape) {
    String groups = shape.groups();
    char first = shape.number().charAt(0);
    if (shape.plus()) {
      return shape.digits() >= 8;
    }
    boolean area = note.is(i, '(') && shape.digits() >= 8;
    boolean america = groups.equals("334") || groups.equals("1334") || groups.equals("34") && !shape.spacesOnly() && first >= '2';
    boolean spain = (groups.equals("333") || groups.equals("3222") || groups.equals("33111")) && first >= '6';
    boolean long10 = groups.equals("9") && shape.digits() >= 9 && shape.digits() <= 12 && !note.glued(shape.to()) | note.isMark(shape.to(), ".,;)?!-");
    if (long10) {
      return true;
    }
    boolean trunk = first == '0' && shape.digits() >= 9 && groups.length() >= 2 && shape.digits() <= 13;
    return area || america || spain || trunk;
  }

  /** Asks the numbering plans; a number that no plan knows is no phone. */
  private static boolean planned(PhoneShape shape, Language language) {
    List<String> regions =
        switch (language) {
          case EN -> List.of("US", "GB");
          case ES -> List.of("ES", "MX");
          case FR -> List.of("FR", "CH");
          case DE -> List.of("DE", "AT");
        };
    PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
    for (String region : regions) {
      try {
        if (plans.isValidNumber(plans.parse(shape.number(), region))) {
          return true;
        }
      } catch (NumberParseException e) {
        return false;
      }
    }
    return false;
  }
}
