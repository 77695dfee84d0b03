package io.oncoagent.deid.detect;

import io.oncoagent.deid.text.Note;
import io.oncoagent.domain.casefile.RedactionType;
import java.util.Set;

/** E-mail addresses, web addresses and IP addresses, by the marks that they cannot do without. */
final class InternetDetector implements Detector {
  private static final Set<String> TOP_LEVEL =
      Set.of("com", "org", "net", "edu", "gov", "example", "uk", "de", "fr", "es", "eu", "info", "io", "int", "health", "test", "invalid", "localhost", "mx", "ca",
          "at", "ch", "us", "co", "ar", "cl", "local", "internal", "nhs", "biz", "it", "nl", "be", "pt", "pl", "cz", "sk", "hu", "si", "hr", "ro", "se", "no", "dk", "fi", "is", "ee", "lv", "lt", "ie", "gr", "tr", "ru", "br", "za", "ng", "ke",
          "in", "cn", "jp", "kr", "au", "nz", "app", "dev", "online", "site", "name", "clinic", "care", "cat", "gl", "cy", "lu");

  private static final Set<String> SITES = Set.of("website", "site", "web", "photo", "url", "link", "page", "homepage", "portal", "visit", "www", "files", "sitio", "webseite", "internet");

  @Override
  public void detect(Reading reading) {
    Note note = reading.note();
    for (int i = 0; i < note.count(); i++) {
      if (note.is(i, '@') && !reading.findings().taken(i)) {
        email(reading, i);
        handle(reading, i);
      } else if (note.isWord(i) && (scheme(note, i) || note.is(i, "www") && note.is(i + 1, '.') || bareHost(note, i))) {
        i = Math.max(i, url(reading, i));
      } else if (hardware(note, i)) {
        int to = hardwareEnd(note, i);
        reading.findings().add(i, to, RedactionType.DEVICE, 0.97);
        i = to - 1;
      } else if (Ipv6.end(note, i) > i) {
        int to = Ipv6.end(note, i);
        reading.findings().add(i, to, RedactionType.IP, 0.98);
        i = to - 1;
      } else if (note.isNumber(i)) {
        address(reading, i);
      }
    }
  }

  /** A MAC address: six pairs of hexadecimal digits with colons. */
  private static boolean hardware(Note note, int i) {
    return (note.isNumber(i) || note.isWord(i)) && !note.glued(i) && hardwareEnd(note, i) > i;
  }

  private static int hardwareEnd(Note note, int i) {
    int at = i;
    int colons = 0;
    while (at < i + 18 && (at == i || note.glued(at))) {
      if (note.is(at, ':')) {
        colons++;
      } else if (!note.isNumber(at) && !note.isWord(at) || note.length(at) > 2) {
        break;
      }
      at++;
    }
    return colons == 5 && note.end(at - 1) - note.start(i) == 17 ? at : i;
  }

  private static boolean scheme(Note note, int i) {
    return (note.is(i, "http") || note.is(i, "https") || note.is(i, "ftp")) && note.is(i + 1, ':') && note.is(i + 2, '/');
  }

  /** «portal.clinic.example/x», «some-name.com», «Somename.hu»: words joined by dots that end in a top-level domain. */
  private static boolean bareHost(Note note, int i) {
    boolean joined = note.glued(i + 1) && (note.is(i + 1, '.') || note.isHyphen(i + 1));
    if (note.glued(i) && !note.isMark(i - 1, "(:,;\"'") || !joined) {
      return false;
    }
    int at = i;
    int dots = 0;
    boolean hyphen = false;
    while (note.glued(at + 1) && (note.is(at + 1, '.') || note.isHyphen(at + 1)) && note.glued(at + 2) && (note.isWord(at + 2) || note.isNumber(at + 2) && note.isHyphen(at + 1))) {
      dots += note.is(at + 1, '.') ? 1 : 0;
      hyphen |= note.isHyphen(at + 1);
      at += 2;
    }
    boolean top = dots > 0 && note.is(at - 1, '.') && TOP_LEVEL.contains(note.folded(at)) && note.length(at) > 1 && note.length(i) > 1;
    boolean path = note.is(at + 1, '/') && note.glued(at + 1);
    boolean strange = note.length(i) > 4 && !NameWords.wordy(note, i) && note.isLower(at) && !hyphen && !NameWords.clinicalEnding(note.folded(i));
    boolean telling = dots > 1 || path || note.length(at) > 3 || note.is(at, "com") || note.is(at, "org") && note.isLower(at) || note.is(at, "net") && note.isLower(at) || note.is(at, "biz");
    return top && (telling || strange && (cued(note, i) || note.length(at) == 3) || strange && !NameWords.listed(note, i) && note.length(i) > 7);
  }

  private static boolean cued(Note note, int i) {
    for (int at = i - 1; at >= i - 4; at--) {
      if (SITES.contains(note.folded(at))) {
        return true;
      }
    }
    return false;
  }

  private static int url(Reading reading, int from) {
    Note note = reading.note();
    int at = from + 1;
    while (note.glued(at) && !note.isMark(at, "<>\"|,;)]»”")) {
      at++;
    }
    while (note.isMark(at - 1, ".:?!'")) {
      at--;
    }
    if (note.is(at, '@')) {
      return from;
    }
    reading.findings().add(from, at, RedactionType.URL, 0.99);
    return at - 1;
  }

  private static void email(Reading reading, int mark) {
    Note note = reading.note();
    int from = mark;
    while (from > 0 && note.glued(from) && local(note, from - 1)) {
      from--;
    }
    int to = mark + 1;
    while (note.glued(to) && (note.isWord(to) || note.isNumber(to) || note.isMark(to, ".-_"))) {
      to++;
    }
    while (note.isMark(to - 1, ".-_")) {
      to--;
    }
    if (from < mark && to > mark + 1) {
      reading.findings().add(from, to, RedactionType.EMAIL, 0.99);
    }
  }

  /** «@hmarsh77»: a name on a social network. */
  private static void handle(Reading reading, int mark) {
    Note note = reading.note();
    boolean handle = !note.glued(mark) && note.glued(mark + 1) && note.isLower(mark + 1) && note.length(mark + 1) > 2 && !reading.findings().taken(mark);
    if (handle) {
      reading.findings().add(mark, note.glued(mark + 2) && note.isNumber(mark + 2) ? mark + 3 : mark + 2, RedactionType.OTHER, 0.8);
    }
  }

  private static boolean local(Note note, int i) {
    return note.isWord(i) || note.isNumber(i) || note.isMark(i, ".-_+'%");
  }

  private static void address(Reading reading, int i) {
    Note note = reading.note();
    if (note.glued(i) && note.isMark(i - 1, ".")) {
      return;
    }
    int at = i;
    int parts = 1;
    while (parts < 4 && octet(note, at) && note.is(at + 1, '.') && note.glued(at + 1) && note.glued(at + 2)) {
      at += 2;
      parts++;
    }
    boolean whole = parts == 4 && octet(note, at) && !(note.is(at + 1, '.') && note.glued(at + 1) && note.isNumber(at + 2));
    if (whole) {
      reading.findings().add(i, at + 1, RedactionType.IP, 0.98);
    }
  }

  private static boolean octet(Note note, int i) {
    int value = note.value(i);
    return value >= 0 && value <= 255;
  }
}
