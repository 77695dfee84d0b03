package io.oncoagent.consult.extract.course;

import io.oncoagent.consult.extract.assertion.Reading;
import io.oncoagent.consult.extract.text.Chronology;
import io.oncoagent.consult.extract.text.Sentence;
import io.oncoagent.consult.extract.text.WordPattern;
import io.oncoagent.domain.facts.Assertion;
import io.oncoagent.domain.facts.Biomarker;
import io.oncoagent.domain.facts.Certainty;
import io.oncoagent.domain.facts.Grounds;
import io.oncoagent.domain.facts.PastState;
import io.oncoagent.domain.facts.Performance;
import io.oncoagent.domain.facts.PriorTreatment;
import io.oncoagent.domain.facts.Span;
import io.oncoagent.domain.facts.Stage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The time line of a note: values that later ones replaced, dated treatments, and the first words of every dated entry; oldest first where dates tell. */
public final class HistoryReader {
  private static final WordPattern ECOG = WordPattern.of("\\b(?:ecog|who ps|performance status)(?: (?:performance status|ps|status))?[ :=]{0,3}(?:(?:is|was|of) )?([0-4])(?![0-9%+]|[.,]\\d|/\\d)");
  private static final WordPattern STAGE = WordPattern.of("\\b(?:stage|estadio|figo)[ :=]{1,2}((?:iv|i{1,3})[abc]?[1-3]?)\\b");
  private static final int EXCERPT = 140;

  private final Reading reading;
  private final List<PastState> found = new ArrayList<>();

  public HistoryReader(Reading reading) {
    this.reading = reading;
  }

  /** Everything that held earlier. Empty for a note of one moment. */
  public List<PastState> read(List<PriorTreatment> prior, List<Biomarker> markers, @Nullable Performance performance, Stage stage) {
    markers.stream().filter(one -> one.grounds().assertion() == Assertion.HISTORICAL).forEach(one -> found.add(new PastState(one.name(), one.words(), null, true, one.grounds())));
    if (performance != null && performance.ecog() != null) {
      replaced(ECOG, "ECOG", performance.ecog().toString());
    }
    if (stage.group() != null) {
      replaced(STAGE, "stage", stage.group());
    }
    prior.stream().filter(one -> one.when() != null).forEach(one -> found.add(new PastState("treatment", one.name() + (one.stopped() == null ? "" : ", ended by " + one.stopped()), one.when(), false, one.grounds())));
    entries();
    found.sort(Comparator.comparingLong((PastState one) -> reading.chronology().day(one.grounds().words().getFirst().start())).thenComparingInt(one -> one.grounds().words().getFirst().start()));
    return List.copyOf(found);
  }

  private void replaced(WordPattern pattern, String item, String current) {
    WordPattern.Finder matcher = pattern.in(reading.note());
    while (matcher.find()) {
      String value = matcher.group(1).toUpperCase(java.util.Locale.ROOT);
      boolean known = found.stream().anyMatch(one -> one.item().equals(item) && one.value().equals(value));
      if (!current.startsWith(value) && !value.startsWith(current) && !known && reading.kinds(new Span(matcher.start(), matcher.end())).stream().noneMatch(kind -> kind.name().equals("FAMILY") || kind.name().equals("HYPOTHETICAL"))) {
        found.add(new PastState(item, value, null, true, grounds(matcher.start(), matcher.end())));
      }
    }
  }

  /** The first words of each entry that begins with a date. */
  private void entries() {
    long last = Chronology.TODAY;
    for (Sentence sentence : reading.note().sentences()) {
      long day = reading.chronology().day(sentence.start());
      if (day != Chronology.TODAY && day != last) {
        int end = Math.min(sentence.end(), sentence.start() + EXCERPT);
        String words = reading.note().between(sentence.start(), end).strip();
        found.add(new PastState("event", words, words.split("[ :,]{1,2}", 2)[0], false, grounds(sentence.start(), end)));
      }
      last = day;
    }
  }

  private static Grounds grounds(int start, int end) {
    return new Grounds(List.of(new Span(start, end)), Assertion.HISTORICAL, Certainty.MEDIUM);
  }
}
