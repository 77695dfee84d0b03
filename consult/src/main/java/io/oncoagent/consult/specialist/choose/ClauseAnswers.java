package io.oncoagent.consult.specialist.choose;

import io.oncoagent.consult.specialist.fit.FitOutcome;
import io.oncoagent.consult.specialist.fit.FitResult;
import io.oncoagent.domain.evidence.SentenceRole;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** For each part of the question the sentences that speak of it most closely, of those that do not exclude the patient. */
public final class ClauseAnswers {
  private static final int LONG = 480;
  private static final int SHORT = 40;
  /** A sentence must share this much with the part: about one rare word or one drug. */
  private static final double NEED = 0.75;
  /** More answers to one part are not looked at. */
  private static final int DEPTH = 12;
  private static final String RELAPSE = "facet:relapse";

  private final AskedWeight asked;
  private final List<Set<String>> clauses;

  public ClauseAnswers(AskedWeight asked, List<Set<String>> clauses) {
    this.asked = asked;
    this.clauses = List.copyOf(clauses);
  }

  /** At most {@code each} sentences a part: the best one of every part in the order asked, then the second best. */
  public List<Reading> pick(List<Reading> readings, int each) {
    List<Reading> usable =
        readings.stream()
            .filter(r -> (r.fit().allows() || forLater(r)) && r.words().length() <= LONG && r.words().length() >= SHORT && !r.words().endsWith(":"))
            .filter(r -> r.role() != SentenceRole.LEAD_IN && r.role() != SentenceRole.DEFINITION)
            .toList();
    List<List<Reading>> ranked = clauses.stream().map(clause -> ranked(usable, clause)).toList();
    List<Reading> chosen = new ArrayList<>();
    for (int round = 0; round < each; round++) {
      for (List<Reading> answers : ranked) {
        answers.stream().filter(r -> chosen.stream().noneMatch(c -> c.plain().equals(r.plain()))).findFirst().ifPresent(chosen::add);
      }
    }
    return chosen;
  }

  private List<Reading> ranked(List<Reading> usable, Set<String> clause) {
    return usable.stream()
        .filter(r -> shared(r, clause) >= NEED && (r.fit().allows() || clause.contains(RELAPSE)))
        .sorted(Comparator.comparingDouble((Reading r) -> value(r, clause)).reversed())
        .limit(DEPTH)
        .toList();
  }

  /** Meant for a later line and else for this patient: answers what is asked of a relapse to come. */
  static boolean forLater(Reading reading) {
    List<FitResult> failed = reading.fit().of(FitOutcome.FAIL);
    return !failed.isEmpty() && failed.stream().allMatch(f -> f.rule().equals("line"));
  }

  private double shared(Reading reading, Set<String> clause) {
    return AskedWeight.steady(clause.stream().filter(reading.terms()::contains).mapToDouble(asked::weight).sum());
  }

  private double value(Reading reading, Set<String> clause) {
    double advice = reading.role() == SentenceRole.RECOMMENDS || reading.role() == SentenceRole.ADVISES_AGAINST ? 0.5 : reading.role() == SentenceRole.CAUTION ? 0.2 : 0;
    double outcome = SupportPicker.tellsOutcome(reading) ? 0.35 : 0;
    double intro = CueWords.introducesTrial(reading) ? 0.6 : 0;
    double treats = reading.path().about() ? 0.2 : 0;
    return shared(reading, clause) + 0.35 * asked.of(reading.terms()) + 0.12 * reading.fit().specificity() + advice + outcome + treats - intro;
  }
}
