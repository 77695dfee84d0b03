package io.oncoagent.deid.detect;

import io.oncoagent.deid.text.Note;
import io.oncoagent.deid.text.WordClass;
import io.oncoagent.domain.casefile.RedactionType;
import java.util.Set;

/** Closes what is left inside one identifier: «Krems an der Donau», «Jozef l. Joos», «Attnang-Puchheim», an extension glued to its number. */
final class Gaps implements Detector {
  private static final Set<String> JOINS = Set.of("nad", "pod", "ob", "pri", "sur", "sous", "les", "am", "im", "bei", "unter", "di", "della", "upon", "an", "der", "in", "los", "altos", "lo", "do");

  @Override
  public void detect(Reading reading) {
    Note note = reading.note();
    for (int i = 0; i < note.count(); i++) {
      RedactionType type = reading.findings().type(i);
      if (type == null || reading.findings().taken(i + 1)) {
        continue;
      }
      boolean proper = type == RedactionType.NAME || type == RedactionType.ADDRESS || type == RedactionType.FACILITY;
      int to = proper ? between(reading, i) : extension(note, i);
      if (to > i + 1) {
        reading.findings().add(i + 1, to, type, 0.7);
      }
    }
  }

  private static int extension(Note note, int i) {
    boolean extension = note.is(i + 1, "x") && note.glued(i + 1) && note.glued(i + 2) && note.isNumber(i + 2) && note.digits(i + 2) <= 5 && note.isNumber(i);
    return extension ? i + 3 : i;
  }

  /** The token after the gap: up to two small words or an initial before the next piece of a name, or a part joined by a hyphen. */
  private static int between(Reading reading, int i) {
    Note note = reading.note();
    if (note.isHyphen(i + 1) && note.glued(i + 1) && note.glued(i + 2) && note.isCapital(i + 2) && note.length(i + 2) > 2 && !reading.protection().any(i + 2) && note.isWord(i)) {
      return i + 3;
    }
    int at = i + 1;
    while (at < i + 4 && !note.startsLine(at) && !reading.findings().taken(at) && (small(note, at) || note.is(at, '.') && note.length(at - 1) == 1)) {
      at++;
    }
    boolean closed = at > i + 1 && !note.startsLine(at) && proper(reading, at) && note.isWord(at);
    return closed ? at : i;
  }

  private static boolean small(Note note, int at) {
    boolean initial = note.length(at) == 1 && note.isWord(at) && note.is(at + 1, '.');
    boolean particle = note.has(at, WordClass.PARTICLE) && !note.is(at, "y") && !note.is(at, "e");
    return initial || note.isLower(at) && (particle || JOINS.contains(note.folded(at)) && !note.is(at, "in"));
  }

  private static boolean proper(Reading reading, int at) {
    RedactionType type = reading.findings().type(at);
    return type == RedactionType.NAME || type == RedactionType.ADDRESS;
  }
}
