package io.oncoagent.consult.specialist.generative;

import io.oncoagent.consult.specialist.choose.Reading;
import io.oncoagent.consult.specialist.fit.FitOutcome;
import io.oncoagent.consult.specialist.fit.FitResult;
import io.oncoagent.consult.specialist.profile.PlainWords;
import io.oncoagent.consult.specialist.profile.TermReader;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.intake.Language;
import io.oncoagent.domain.recommendation.Quote;
import io.oncoagent.domain.recommendation.Risk;
import io.oncoagent.domain.recommendation.Statement;
import io.oncoagent.domain.recommendation.StatementKind;
import io.oncoagent.domain.recommendation.Support;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes statements G1, G2 … of grounded proposals: strength and quote come from the sentence, open conditions from the rules, never from the model alone. */
final class StatementsOf {
  /** The first letter of ids of a model's statements; those of the rules begin with S. */
  static final String MARK = "G";

  private static final Pattern CURE = Pattern.compile("\\b(?:curative|cure[sd]?|adjuvant|definitive)\\b");
  private static final Pattern PALLIATION = Pattern.compile("\\bpalliat\\w+");

  private final ClinicalFacts facts;
  private final Language language;
  private final TermReader terms;

  StatementsOf(ClinicalFacts facts, Language language, TermReader terms) {
    this.facts = facts;
    this.language = language;
    this.terms = terms;
  }

  Statement make(int number, Ground.Stands stands) {
    Proposal proposal = stands.proposal();
    Reading on = stands.on();
    boolean option = proposal.kind() == StatementKind.OPTION;
    Quote quote = new Quote(on.evidence().id(), on.sentence().start(), on.sentence().end());
    Risk risk = option || proposal.kind() == StatementKind.CAUTION ? Risk.HIGH : Risk.NORMAL;
    return new Statement(
        MARK + number, proposal.kind(), proposal.text(), List.of(on.evidence().id()), List.of(quote), risk, Support.NOT_FOUND, conditions(proposal, on), on.sentence().strength(),
        intent(proposal, on), List.of());
  }

  /** What the rules leave open for this patient, then what the model adds and the passage or the case says too. */
  private List<String> conditions(Proposal proposal, Reading on) {
    Set<String> conditions = new LinkedHashSet<>();
    on.fit().of(FitOutcome.UNDETERMINED).stream().map(FitResult::message).filter(Objects::nonNull).map(m -> m.in(language)).forEach(conditions::add);
    Set<String> known = terms.terms(on.evidence().passage().text() + " . " + CaseSheet.of(facts));
    for (String condition : proposal.conditions()) {
      Set<String> said = terms.terms(condition);
      if (!said.isEmpty() && known.containsAll(said)) {
        conditions.add(condition);
      }
    }
    return List.copyOf(conditions);
  }

  private static @Nullable String intent(Proposal proposal, Reading on) {
    String said = PlainWords.of(on.words() + " " + String.join(" ", on.headings()));
    return switch (proposal.intent()) {
      case "cure" -> CURE.matcher(said).find() ? "cure" : null;
      case "palliation" -> PALLIATION.matcher(said).find() ? "palliation" : null;
      default -> null;
    };
  }
}
