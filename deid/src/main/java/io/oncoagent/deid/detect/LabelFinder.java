package io.oncoagent.deid.detect;

import io.oncoagent.deid.text.LabelLines;
import io.oncoagent.deid.text.Note;
import io.oncoagent.deid.text.PhraseTable;
import io.oncoagent.deid.text.Vocabulary;
import io.oncoagent.deid.text.WordClass;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds labels («MRN», «Hosp no.», «nacida el») and where their values begin. */
final class LabelFinder {
  private static final Set<String> NUMBER_WORDS =
      Set.of("no", "nr", "num", "number", "numero", "nummer", "nº", "n", "id", "ref");
  private static final Set<String> COPULAS = Set.of("is", "was", "are", "es", "est", "ist", "lautet");

  private final PhraseTable<Set<LabelKind>> phrases = new PhraseTable<>();

  LabelFinder(Vocabulary vocabulary) {
    for (Map.Entry<String, Set<String>> line : LabelLines.read().entrySet()) {
      Set<LabelKind> kinds = EnumSet.noneOf(LabelKind.class);
      line.getValue().forEach(name -> kinds.add(LabelKind.valueOf(name)));
      phrases.add(line.getKey(), kinds, vocabulary);
    }
  }

  List<Label> find(Note note) {
    List<Label> found = new ArrayList<>();
    for (int i = 0; i < note.count(); i++) {
      if (!note.isWord(i) && !note.is(i, '*') || note.glued(i) && note.isWord(i - 1)) {
        continue;
      }
      PhraseTable.Match<Set<LabelKind>> match = phrases.longest(note, i);
      if (match != null && !cutsWord(note, match.to())) {
        found.add(label(note, match));
        i = match.to() - 1;
      }
    }
    return found;
  }

  /** A label that is only the first part of a longer glued word («T-score», «p53») is none. */
  private static boolean cutsWord(Note note, int to) {
    if (!note.glued(to)) {
      return false;
    }
    return note.isWord(to) || note.isNumber(to) || note.isHyphen(to) && note.glued(to + 1) && note.isWord(to + 1);
  }

  private static Label label(Note note, PhraseTable.Match<Set<LabelKind>> match) {
    int at = match.to();
    boolean separated = false;
    for (int steps = 0; steps < 5 && at < note.count(); steps++) {
      if (note.isMark(at, ":#=") || note.isMark(at, "-–—") && !note.glued(at)) {
        separated = true;
      } else if (numberWord(note, at)) {
        separated = true;
      } else if (note.is(at, '.') && note.length(match.to() - 1) > 5 && note.isWord(at + 1) && !note.glued(at + 2) && !(note.isUpper(at + 1) && note.isNumber(at + 2))) {
        break;
      } else if (!note.isMark(at, ".º°*(\"") && !COPULAS.contains(note.folded(at)) || note.startsLine(at)) {
        break;
      }
      at++;
    }
    boolean one = match.to() == match.from() + 1 || match.to() == match.from() + 2 && note.is(match.to() - 1, '.');
    boolean weak = one && note.has(match.from(), WordClass.WEAK_LABEL);
    return new Label(match.from(), match.to(), at, separated, weak, match.value());
  }

  private static boolean numberWord(Note note, int at) {
    return NUMBER_WORDS.contains(note.folded(at)) && (note.isMark(at + 1, ".:#º°") || note.isNumber(at + 1));
  }
}
