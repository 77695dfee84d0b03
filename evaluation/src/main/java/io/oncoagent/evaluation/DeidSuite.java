package io.oncoagent.evaluation;

import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.casefile.Redaction;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * De-identification against gold. An identifier is gone when each of its letters and digits was removed; a clinical string is damaged when
 * any of it was. A note that the redactor refuses gives nothing out: it counts as refused, not as leaking.
 */
public final class DeidSuite {
  private final Map<String, SpanCounts> types = new TreeMap<>();
  private final SpanCounts all = new SpanCounts();
  private final List<DeidMiss> misses = new ArrayList<>();
  private int kept;
  private int damaged;
  private int notes;
  private int leaking;
  private int refused;
  private int unlabelled;
  private int goldCharacters;
  private int goneCharacters;
  private int removedCharacters;
  private int rightCharacters;

  public Map<String, SpanCounts> types() {
    return types;
  }

  /** All kinds together. */
  public SpanCounts all() {
    return all;
  }

  /** Clinical strings that were damaged. */
  public Interval damaged() {
    return Interval.of(damaged, kept + damaged);
  }

  /** Notes with identifiers in which at least one is left. */
  public Interval leakingNotes() {
    return Interval.of(leaking, notes);
  }

  /** Share of the letters and digits of identifiers that were removed. */
  public Interval characterRecall() {
    return Interval.of(goneCharacters, goldCharacters);
  }

  /** Share of the letters and digits removed that belong to an identifier. */
  public Interval characterPrecision() {
    return Interval.of(rightCharacters, removedCharacters);
  }

  /** Notes that were refused rather than given out. */
  public int refused() {
    return refused;
  }

  /** Labels whose text does not stand in its note: mistakes of the labelled file. */
  public int labelsWithoutText() {
    return unlabelled;
  }

  /** What was left, in its lines. */
  public List<DeidMiss> misses() {
    return List.copyOf(misses);
  }

  public void run(List<JsonNode> rows, Function<String, DeidentifiedCase> redactor) {
    for (JsonNode row : rows) {
      DeidGold gold = DeidGold.of(row);
      unlabelled += gold.missing();
      notes += gold.spans().isEmpty() ? 0 : 1;
      DeidentifiedCase out;
      try {
        out = redactor.apply(gold.note());
      } catch (io.oncoagent.deid.ResidualIdentifierException | io.oncoagent.deid.UnsupportedLanguageException e) {
        refused++;
        continue;
      }
      score(gold, out);
    }
  }

  private void score(DeidGold gold, DeidentifiedCase out) {
    BitSet removed = new BitSet();
    out.redactions().forEach(r -> removed.set(r.sourceStart(), r.sourceEnd()));
    BitSet labelled = new BitSet();
    boolean leak = false;
    for (DeidGold.Span span : gold.spans()) {
      labelled.set(span.start(), span.end());
      boolean gone = gone(gold.note(), span, removed);
      types.computeIfAbsent(span.type(), t -> new SpanCounts()).identifier(gone);
      all.identifier(gone);
      leak |= !gone;
      if (!gone) {
        misses.add(new DeidMiss(gold.id(), span.type(), gold.note().substring(span.start(), span.end()), line(gold.note(), span)));
      }
    }
    leaking += leak ? 1 : 0;
    for (Redaction r : out.redactions()) {
      int next = labelled.nextSetBit(r.sourceStart());
      boolean right = next >= 0 && next < r.sourceEnd();
      types.computeIfAbsent(r.type().name(), t -> new SpanCounts()).removal(right);
      all.removal(right);
    }
    characters(gold.note(), labelled, removed);
    for (String words : gold.keep()) {
      boolean stands = out.text().contains(words);
      kept += stands ? 1 : 0;
      damaged += stands ? 0 : 1;
    }
  }

  private static boolean gone(String note, DeidGold.Span span, BitSet removed) {
    for (int i = span.start(); i < span.end(); i++) {
      if (Character.isLetterOrDigit(note.charAt(i)) && !removed.get(i)) {
        return false;
      }
    }
    return true;
  }

  private void characters(String note, BitSet labelled, BitSet removed) {
    for (int i = 0; i < note.length(); i++) {
      if (Character.isLetterOrDigit(note.charAt(i))) {
        goldCharacters += labelled.get(i) ? 1 : 0;
        removedCharacters += removed.get(i) ? 1 : 0;
        boolean both = labelled.get(i) && removed.get(i);
        goneCharacters += both ? 1 : 0;
        rightCharacters += both ? 1 : 0;
      }
    }
  }

  private static String line(String note, DeidGold.Span span) {
    int from = note.lastIndexOf('\n', span.start() - 1) + 1;
    int to = note.indexOf('\n', span.end());
    return note.substring(from, to < 0 ? note.length() : to);
  }
}
