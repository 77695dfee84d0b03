package io.oncoagent.consult.critic;

import io.oncoagent.consult.critic.claim.Docket;
import io.oncoagent.domain.verdict.CheckOutcome;
import io.oncoagent.domain.verdict.CriticVerdict;
import io.oncoagent.domain.verdict.Finding;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs every check and adds up. It passes only when each check ran and none failed or stayed undetermined; a check that throws has failed. The verdict is computed
 * from outcomes, never from words: «treatment failure» is no failure.
 */
final class Panel {
  private final List<Check> checks;

  Panel(List<Check> checks) {
    this.checks = List.copyOf(checks);
  }

  CriticVerdict judge(Docket docket, int attempts) {
    List<Finding> findings = new ArrayList<>();
    for (Check check : checks) {
      run(check, docket, findings);
    }
    boolean pass = !checks.isEmpty() && findings.stream().allMatch(f -> f.outcome() == CheckOutcome.PASS || f.outcome() == CheckOutcome.WARN);
    return new CriticVerdict(pass ? CriticVerdict.Verdict.PASS : CriticVerdict.Verdict.FAIL, attempts, findings);
  }

  private static void run(Check check, Docket docket, List<Finding> findings) {
    try {
      List<Problem> problems = check.examine(docket);
      if (problems.isEmpty()) {
        findings.add(new Finding(check.layer(), check.name(), null, CheckOutcome.PASS, "Nothing found."));
      }
      problems.forEach(p -> findings.add(new Finding(check.layer(), check.name(), p.statement(), p.outcome(), p.message())));
    } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError e) {
      findings.add(new Finding(check.layer(), check.name(), null, CheckOutcome.FAIL, "The check could not be completed (" + e.getClass().getSimpleName() + ")."));
    }
  }
}
