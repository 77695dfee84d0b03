package io.oncoagent.consult.critic;

import io.oncoagent.consult.critic.claim.Claim;
import io.oncoagent.consult.critic.claim.Docket;
import io.oncoagent.consult.critic.claim.DraftReader;
import io.oncoagent.consult.critic.claim.Sources;
import io.oncoagent.consult.critic.entail.StatementSupport;
import io.oncoagent.consult.critic.reading.TextReader;
import io.oncoagent.consult.extract.IdentifierGuard;
import io.oncoagent.domain.evidence.Evidence;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.recommendation.Recommendation;
import io.oncoagent.domain.recommendation.Section;
import io.oncoagent.domain.recommendation.Statement;
import io.oncoagent.domain.recommendation.Support;
import io.oncoagent.domain.verdict.CriticVerdict;
import io.oncoagent.lexicon.Lexicon;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The critic of structured drafts: format, safety, entailment, by rules; needs no model. Safe for use by several threads. */
public final class ThreeLayerCritic implements Critic {
  private final TextReader reader;
  private final Panel panel;

  /** @param guard what de-identification says of a text; asked of the whole draft */
  public ThreeLayerCritic(Lexicon lexicon, IdentifierGuard guard) {
    reader = new TextReader(lexicon);
    panel = new Panel(Checks.all(lexicon, reader, guard));
  }

  ThreeLayerCritic(Lexicon lexicon, List<Check> checks) {
    reader = new TextReader(lexicon);
    panel = new Panel(checks);
  }

  @Override
  public Critique review(Recommendation draft, ClinicalFacts facts, String noteText, List<Evidence> evidence, int attempt) {
    int passages = evidence.stream().mapToInt(e -> e.passage().text().length()).sum();
    String raw = draft.statements().stream().map(s -> s.text() + " " + String.join(" ", s.conditions())).collect(Collectors.joining("\n"));
    if (Refused.tooLong(raw.length(), noteText.length(), passages)) {
      return new Critique(Refused.unread(attempt), draft);
    }
    try {
      List<Claim> claims = new DraftReader(reader).read(draft);
      Set<String> ids = draft.statements().stream().map(Statement::id).collect(Collectors.toSet());
      Docket docket = new Docket(raw, List.of(), List.of(), claims, Sources.of(evidence, reader), facts, noteText, reader.readAll(noteText), true, ids);
      CriticVerdict verdict = panel.judge(docket, attempt);
      return new Critique(verdict, withSupport(draft, docket, verdict));
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      return new Critique(Refused.broken(attempt, e), draft);
    }
  }

  private static Recommendation withSupport(Recommendation draft, Docket docket, CriticVerdict verdict) {
    return new Recommendation(draft.sections().stream()
        .map(s -> new Section(s.id(), s.heading(), s.statements().stream().map(t -> t.withSupport(support(t, docket, verdict))).toList())).toList());
  }

  private static Support support(Statement statement, Docket docket, CriticVerdict verdict) {
    return StatementSupport.of(statement, docket, verdict);
  }
}
