package io.oncoagent.consult.extract.patient;

import io.oncoagent.consult.extract.assertion.CueKind;
import io.oncoagent.consult.extract.assertion.Reading;
import io.oncoagent.consult.extract.text.WordPattern;
import io.oncoagent.domain.facts.AgeGroup;
import io.oncoagent.domain.facts.Assertion;
import io.oncoagent.domain.facts.Certainty;
import io.oncoagent.domain.facts.Grounds;
import io.oncoagent.domain.facts.Performance;
import io.oncoagent.domain.facts.Span;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Performance status: the latest that the note gives as present. Of a range («1–2») the worse value counts. Karnofsky becomes ECOG for
 * adults after Oken 1982; Lansky, and Karnofsky under 16 years, have no published conversion and get none.
 */
public final class PerformanceReader {
  private static final String LINK = "[ :=,]{0,3}(?:(?:performance status|status|ps|score|scale|of|is|was|de|currently|now|at|about|approximately|aprox\\.?|grado|grade|estimated|remains|around|~|zubrod|who|oms|ecog|\\()[ :=]{0,2}){0,4}";
  private static final WordPattern ECOG = WordPattern.of("\\b(?:ecog(?:[ /-]{0,3}(?:who|acrin|ps|oms))?|who ps|who performance|oms|zubrod|performance status|p\\.?s\\.?|wps|estado funcional|estado general ecog)" + LINK + "([0-4])(?![0-9%+]|[.,]\\d|/\\d)(?: ?(?:-|to|a|or|o) ?([0-4])(?![0-9%]|[.,]\\d))?");
  private static final WordPattern SCALES = WordPattern.of("\\b(kps|karnofsky|lansky|indice de karnofsky|pps)(?: ?play)?(?:-performance)?" + LINK + "(\\d{2,3})(?: ?(?:-(?!>)|to|a) ?(\\d{2,3}))? ?%?(?: ?(?:->|\\u2192) ?(\\d{2,3}))?");
  private static final WordPattern REVERSED = WordPattern.of("\\b([0-4])(?: on (?:the )?ecog| \\(ecog\\))");
  /** «ECOG was 1 until last week, now 3», «PS 1 → 2»: the later value counts. */
  private static final Pattern CHANGED =
      Pattern.compile("[^.;\\n]{0,45}?(?:\\b(?:now|currently|today|ahora|actualmente|hoy|(?:declined|worsened|improved|fallen|deteriorated|down|up) to)|->|\\u2192)[ :,]{0,2}(?:(?:is|at|ecog|ps|a|of|es)[ :]{1,2})?([0-4])(?![0-9%+/]|[.,]\\d| ?(?:cycle|week|month|day|year|dose|course|fraction|ciclo|semana|mes|dia|ano|x |mg|cm|mm))");
  private static final int ADULT_SCALE = 16;

  private final Reading reading;

  public PerformanceReader(Reading reading) {
    this.reading = reading;
  }

  /** The performance status, or null when not given. */
  public @Nullable Performance read(@Nullable Integer age, AgeGroup group) {
    Performance ecog = latest(ECOG);
    if (ecog == null) {
      ecog = latest(REVERSED);
    }
    Performance scale = scale(age, group);
    if (ecog == null) {
      return scale;
    }
    return ecog;
  }

  private @Nullable Performance latest(WordPattern pattern) {
    WordPattern.Finder matcher = pattern.in(reading.note());
    Performance best = null;
    long bestDay = Long.MIN_VALUE;
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      int first = Integer.parseInt(matcher.group(1));
      String range = matcher.groups() > 1 ? matcher.at(2) : null;
      int second = range == null ? first : Integer.parseInt(range);
      if (skipped(span) || matcher.group().startsWith("ps") && !plainPs(matcher)) {
        continue;
      }
      Matcher changed = CHANGED.matcher(reading.note().folded()).region(matcher.end(), reading.note().folded().length());
      int value = changed.lookingAt() ? Integer.parseInt(changed.group(1)) : Math.max(first, second);
      boolean past = reading.kinds(span).contains(CueKind.HISTORICAL) || pastWords(span);
      long day = reading.chronology().day(span.start());
      if (best == null || !past && day >= bestDay) {
        bestDay = past ? Long.MIN_VALUE : day;
        best = new Performance("ECOG", value, value, new Grounds(List.of(span), Assertion.PRESENT, first == second ? Certainty.HIGH : Certainty.MEDIUM));
      }
    }
    return best;
  }

  private boolean plainPs(WordPattern.Finder matcher) {
    return !matcher.group().matches("ps[ :=]*$");
  }

  private boolean pastWords(Span span) {
    String before = reading.note().folded().substring(Math.max(0, span.start() - 30), span.start());
    return before.matches("(?s).*\\b(?:was|previously|before|initially|at diagnosis|baseline|premorbid|prior|antes|al diagnostico|last month|last week|until|pre-admission)\\b[^.;]*");
  }

  private boolean skipped(Span span) {
    Set<CueKind> kinds = reading.kinds(span);
    return kinds.contains(CueKind.HYPOTHETICAL) || kinds.contains(CueKind.FAMILY);
  }

  private @Nullable Performance scale(@Nullable Integer age, AgeGroup group) {
    WordPattern.Finder matcher = SCALES.in(reading.note());
    Performance best = null;
    while (matcher.find()) {
      int value = Integer.parseInt(matcher.group(2));
      String range = matcher.at(3);
      String change = matcher.at(4);
      int low = change != null ? Integer.parseInt(change) : range == null ? value : Math.min(value, Integer.parseInt(range));
      if (low >= 10 && low <= 100) {
        String name = matcher.group(1).equals("lansky") ? "Lansky" : matcher.group(1).equals("pps") ? "PPS" : "Karnofsky";
        boolean adult = group != AgeGroup.CHILD && (age == null || age >= ADULT_SCALE);
        Integer ecog = name.equals("Karnofsky") && adult ? ecog(low) : null;
        best = new Performance(name, low, ecog, new Grounds(List.of(new Span(matcher.start(), matcher.end())), Assertion.PRESENT, Certainty.MEDIUM));
      }
    }
    return best;
  }

  /** Oken et al., Am J Clin Oncol 1982;5:649; ECOG-ACRIN's table. */
  private static int ecog(int karnofsky) {
    return karnofsky >= 90 ? 0 : karnofsky >= 70 ? 1 : karnofsky >= 50 ? 2 : karnofsky >= 30 ? 3 : 4;
  }
}
