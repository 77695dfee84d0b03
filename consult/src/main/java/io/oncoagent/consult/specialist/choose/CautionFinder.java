package io.oncoagent.consult.specialist.choose;

import io.oncoagent.consult.specialist.fit.FitOutcome;
import io.oncoagent.domain.evidence.SentenceRole;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks through everything at hand for what speaks against an option or must be minded with it: warnings, withdrawals, contradictions. */
public final class CautionFinder {
  private static final int LONG = 420;
  private static final int SHORT = 45;

  /** A withdrawal of one of the option's drugs, wherever it stands. */
  public Optional<Reading> withdrawal(Option option, List<Reading> readings) {
    Set<String> agents = option.group().agents();
    return readings.stream()
        .filter(r -> r.role() == SentenceRole.WITHDRAWAL)
        .filter(r -> r.agents().stream().anyMatch(agents::contains))
        .findFirst();
  }

  /** A withdrawal in the option's own subsection: what was withdrawn is this very use. */
  public Optional<Reading> withdrawnHere(Option option) {
    Set<String> agents = option.head().agents().isEmpty() ? option.group().agents() : option.head().agents();
    return option.group().readings().stream()
        .filter(r -> r.role() == SentenceRole.WITHDRAWAL && r.agents().stream().anyMatch(agents::contains) && r.agents().containsAll(agents))
        .findFirst();
  }

  /** A sentence that advises this population against all that the option offers. */
  public Optional<Reading> contradiction(Option option, List<Reading> readings) {
    Set<String> agents = option.head().agents();
    if (agents.isEmpty()) {
      return Optional.empty();
    }
    return readings.stream()
        .filter(r -> r.role() == SentenceRole.ADVISES_AGAINST && r.fit().allows() && !r.agents().isEmpty())
        .filter(r -> r.agents().containsAll(agents) && agents.containsAll(r.agents()))
        .filter(r -> r.fit().of(FitOutcome.WARN).stream().noneMatch(warning -> warning.rule().endsWith("marker")))
        .findFirst();
  }

  /** The warning that belongs closest to the option: same drug or same subsection, and to the question. */
  public Optional<Reading> caution(Option option, List<Reading> readings, AskedWeight asked) {
    Set<String> agents = option.group().agents();
    return readings.stream()
        .filter(r -> warns(r) && r.fit().allows() && r.words().length() <= LONG && r.words().length() >= SHORT && !r.words().endsWith(":"))
        .filter(r -> r.agents().stream().anyMatch(agents::contains) || (r.agents().isEmpty() && r.sameSection(option.head())))
        .max(Comparator.comparingDouble(r -> asked.of(r.terms()) + (r.agents().stream().anyMatch(agents::contains) ? 1 : 0) + (r.sameSection(option.head()) ? 0.5 : 0)));
  }

  private static boolean warns(Reading reading) {
    boolean advice = reading.role() == SentenceRole.RECOMMENDS || reading.role() == SentenceRole.ADVISES_AGAINST;
    return (reading.role() == SentenceRole.CAUTION && WarningSentence.is(reading)) || (advice && WarningSentence.forbids(reading.plain()) && WarningSentence.is(reading));
  }
}
