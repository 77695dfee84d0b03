package io.oncoagent.consult.extract.assertion;

import io.oncoagent.consult.extract.text.NoteText;
import io.oncoagent.consult.extract.text.PhraseHit;
import io.oncoagent.consult.extract.text.Sentence;
import io.oncoagent.domain.facts.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Decides which cues reach a mention. A cue reaches within its sentence, up to a semicolon or a contrast («but», «pero»); a negation
 * passes a comma only inside a list of short items; a family word reaches as far as the talk returns to the patient.
 */
public final class AssertionEngine {
  /** Words between an after-cue and its mention, at most; ConText's default window is six. */
  private static final int AFTER_WINDOW = 7;
  /** Words between a before-cue and its mention, at most. */
  private static final int BEFORE_WINDOW = 16;

  /** «GBM IDH wild type», «NSCLC ALK negative»: a gene's short name directly before a denial takes it. */
  private static final Pattern SHORT_NAME = Pattern.compile("(?:^|[ (])[A-Z][A-Z0-9-]{1,}[ -]?$");

  private final NoteText note;
  private final List<PhraseHit<CueRule>> cues;
  private final ListScope lists;

  public AssertionEngine(NoteText note, CueIndex index) {
    this.note = note;
    List<PhraseHit<CueRule>> found = new ArrayList<>(index.find(note.words()));
    RelativeSpeech speech = new RelativeSpeech(note);
    found.removeIf(hit -> hit.value().scope() == Scope.PSEUDO || speech.voids(hit) || FamilyAbbreviation.voids(hit, note));
    this.cues = List.copyOf(found);
    this.lists = new ListScope(note);
  }

  /** Kinds of cues that reach the span. */
  public Set<CueKind> kinds(Span span) {
    EnumSet<CueKind> kinds = EnumSet.noneOf(CueKind.class);
    Sentence sentence = note.sentenceAt(span.start());
    int from = firstCue(sentence.start());
    for (int i = from; i < cues.size() && cues.get(i).start() < sentence.end(); i++) {
      PhraseHit<CueRule> cue = cues.get(i);
      if (cue.value().scope() != Scope.STOP && reaches(cue, span, i)) {
        kinds.add(cue.value().kind());
      }
    }
    return kinds;
  }

  private boolean reaches(PhraseHit<CueRule> cue, Span span, int index) {
    Scope scope = cue.value().scope();
    if (cue.end() <= span.start() && scope != Scope.AFTER) {
      int window = cue.value().kind() == CueKind.FAMILY ? 2 * BEFORE_WINDOW : BEFORE_WINDOW;
      return note.words().between(cue.end(), span.start()) <= window && open(cue.end(), span.start(), index, 1, span)
          && !passedBy(cue, span) && (cue.value().kind() != CueKind.ABSENT || lists.continues(cue.end(), span.start(), span.end()));
    }
    if (cue.start() >= span.end() && scope != Scope.BEFORE) {
      boolean absent = cue.value().kind() == CueKind.ABSENT;
      boolean clause = cue.value().kind() == CueKind.POSSIBLE && note.words().between(span.end(), cue.start()) > 2 && note.folded().substring(span.end(), cue.start()).indexOf(',') >= 0;
      boolean parted = clause || absent && note.folded().substring(span.end(), cue.start()).matches("(?s).*[,:()=/+].*");
      boolean another = absent && SHORT_NAME.matcher(note.between(span.end(), cue.start())).find();
      return !parted && !another && note.words().between(span.end(), cue.start()) <= (absent ? 4 : AFTER_WINDOW) && open(span.end(), cue.start(), index, -1, span);
    }
    boolean overlap = cue.start() < span.end() && span.start() < cue.end();
    return overlap && (scope == Scope.BOTH || cue.start() < span.start());
  }

  /** «After FEC, febrile neutropenia»: what comes after is past only up to the comma. */
  private boolean passedBy(PhraseHit<CueRule> cue, Span span) {
    String words = note.folded().substring(cue.start(), cue.end());
    boolean after = cue.value().kind() == CueKind.HISTORICAL && (words.startsWith("after") || words.startsWith("following") || words.startsWith("post") || words.startsWith("since") || words.startsWith("tras") || words.startsWith("despues"));
    return after && note.folded().substring(cue.end(), span.start()).indexOf(',') >= 0;
  }

  private boolean open(int from, int to, int index, int step, Span span) {
    for (int i = from; i < to; i++) {
      if (note.folded().charAt(i) == ';') {
        return false;
      }
    }
    for (int i = index + step; i >= 0 && i < cues.size(); i += step) {
      PhraseHit<CueRule> other = cues.get(i);
      if (step > 0 ? other.start() >= span.start() : other.end() <= span.end()) {
        return true;
      }
      if (other.value().scope() == Scope.STOP) {
        return false;
      }
    }
    return true;
  }

  private int firstCue(int offset) {
    int low = 0;
    int high = cues.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (cues.get(mid).start() < offset) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }
}
