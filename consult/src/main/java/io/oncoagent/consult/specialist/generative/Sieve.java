package io.oncoagent.consult.specialist.generative;

import io.oncoagent.consult.critic.Critic;
import io.oncoagent.consult.specialist.Specialist.DraftRequest;
import io.oncoagent.domain.recommendation.Recommendation;
import io.oncoagent.domain.recommendation.Section;
import io.oncoagent.domain.recommendation.SectionId;
import io.oncoagent.domain.recommendation.Statement;
import io.oncoagent.domain.recommendation.Support;
import io.oncoagent.domain.verdict.CheckOutcome;
import io.oncoagent.domain.verdict.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lets the critic try each statement of a model on its own and together; keeps only those that are supported in full. */
final class Sieve {
  private final Critic critic;
  private final DraftRequest request;
  private final Map<Statement, String> dropped = new LinkedHashMap<>();

  Sieve(Critic critic, DraftRequest request) {
    this.critic = critic;
    this.request = request;
  }

  /** Those that stand, with the support that the critic found; the rest is in {@link #dropped()}. */
  List<Statement> sift(List<Statement> statements) {
    List<Statement> alone = new ArrayList<>();
    for (Statement statement : statements) {
      Critic.Critique critique = review(List.of(statement));
      String broken = brokenBy(critique);
      if (broken == null) {
        alone.addAll(critique.draft().statements());
      } else {
        dropped.put(statement, broken);
      }
    }
    return together(alone);
  }

  /** Some rules see only the whole: two statements that may not stand side by side. The later ones give way. */
  private List<Statement> together(List<Statement> statements) {
    List<Statement> kept = new ArrayList<>();
    for (Statement statement : statements) {
      List<Statement> more = new ArrayList<>(kept);
      more.add(statement);
      String broken = more.size() == 1 ? null : brokenBy(review(more));
      if (broken == null) {
        kept.add(statement);
      } else {
        dropped.put(statement, broken);
      }
    }
    return kept;
  }

  /** What did not stand, and the name of the first check that took it out. */
  Map<Statement, String> dropped() {
    return dropped;
  }

  private Critic.Critique review(List<Statement> statements) {
    Recommendation draft = new Recommendation(List.of(new Section(SectionId.RECOMMENDATION, "Recommendation", statements)));
    return critic.review(draft, request.facts(), request.text().text(), request.evidence().evidence(), 1);
  }

  private static @org.jspecify.annotations.Nullable String brokenBy(Critic.Critique critique) {
    for (Finding finding : critique.verdict().findings()) {
      if (finding.outcome() != CheckOutcome.PASS && finding.outcome() != CheckOutcome.WARN) {
        return finding.check();
      }
    }
    boolean whole = critique.draft().statements().stream().allMatch(s -> s.support() == Support.SUPPORTED);
    return whole ? null : "supported-in-part";
  }
}
