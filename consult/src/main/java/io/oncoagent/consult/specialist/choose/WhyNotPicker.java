package io.oncoagent.consult.specialist.choose;

import io.oncoagent.consult.specialist.fit.FitResult;
import io.oncoagent.domain.evidence.SentenceRole;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Chooses the alternatives that a reader would think of, and that this patient's facts or the guideline exclude. */
public final class WhyNotPicker {
  /** Rules whose exclusion teaches something; another cancer or another age group is merely another page. */
  private static final Set<String> TELLING =
      Set.of("marker", "agent-marker", "allergy", "label", "transplant", "prior-treatment", "prior-lines", "prior-drugs", "fitness", "goals", "operation-done", "line", "extent", "stage");
  private static final Set<String> OWN_FACT = Set.of("marker", "agent-marker", "allergy", "label", "transplant", "fitness", "goals");
  /** «X is preferred when Y is contraindicated» advises. */
  private static final Pattern PRAISE = Pattern.compile("(?<!not )(?<!not been )\\b(?:is|are) (?:the )?(?:preferred|recommended|standard|indicated)\\b");
  private static final int LONG = 420;
  private static final double NEED = 1.0;
  /** A list item names what is not offered; a sentence of its section may speak of anything there. */
  private static final double LISTED = 0.3;

  private final AskedWeight asked;

  public WhyNotPicker(AskedWeight asked) {
    this.asked = asked;
  }

  /** At most {@code most}, each with another reason or another drug. */
  public List<WhyNot> pick(List<Reading> readings, int most) {
    List<WhyNot> all = new ArrayList<>();
    for (Reading reading : readings) {
      if (reading.words().length() > LONG || reading.words().endsWith(":")) {
        continue;
      }
      if (reading.role() == SentenceRole.ADVISES_AGAINST && reading.fit().allows() && !PRAISE.matcher(reading.plain()).find()) {
        all.add(new WhyNot(reading, null));
      } else if (reading.advises() && soleReason(reading)) {
        reading.fit().exclusion().ifPresent(because -> all.add(new WhyNot(reading, because)));
      }
    }
    List<WhyNot> ordered = all.stream().filter(w -> value(w) >= NEED).sorted(Comparator.comparingDouble(this::value).reversed()).toList();
    List<WhyNot> chosen = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (WhyNot one : ordered) {
      if (chosen.size() < most && seen.add(one.reading().plain()) && seen.add(reason(one))) {
        chosen.add(one);
      }
    }
    return chosen;
  }

  private static boolean soleReason(Reading reading) {
    List<FitResult> failed = reading.fit().of(io.oncoagent.consult.specialist.fit.FitOutcome.FAIL);
    if (failed.isEmpty()) {
      return false;
    }
    String first = failed.getFirst().rule();
    boolean single = failed.size() == 1 || failed.stream().allMatch(f -> f.rule().endsWith("marker"));
    return single && TELLING.contains(first) && (OWN_FACT.contains(first) || !reading.agents().isEmpty());
  }

  private static String reason(WhyNot one) {
    return one.because() == null ? one.reading().plain() : one.because().rule() + "|" + (one.because().message() == null ? "" : one.because().message().en()) + one.reading().agents();
  }

  private double value(WhyNot one) {
    double own = one.because() != null && OWN_FACT.contains(one.because().rule()) ? 1.0 : 0;
    double listed = one.reading().role() == SentenceRole.LISTS_OPTION ? LISTED : 0;
    return asked.of(one.reading().terms()) + own + listed + (one.because() == null ? 0.3 : 0);
  }
}
