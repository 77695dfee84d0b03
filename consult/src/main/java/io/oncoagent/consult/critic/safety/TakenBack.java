package io.oncoagent.consult.critic.safety;

import io.oncoagent.consult.critic.Check;
import io.oncoagent.consult.critic.Problem;
import io.oncoagent.consult.critic.claim.Alignment;
import io.oncoagent.consult.critic.claim.Claim;
import io.oncoagent.consult.critic.claim.Docket;
import io.oncoagent.consult.critic.claim.SectionRole;
import io.oncoagent.consult.critic.claim.Source;
import io.oncoagent.consult.critic.population.GroupsKept;
import io.oncoagent.consult.critic.reading.Folding;
import io.oncoagent.consult.critic.reading.Named;
import io.oncoagent.consult.critic.reading.Polarity;
import io.oncoagent.consult.critic.reading.Reading;
import io.oncoagent.consult.critic.reading.TextReader;
import io.oncoagent.domain.recommendation.StatementKind;
import io.oncoagent.domain.verdict.Layer;
import io.oncoagent.lexicon.Category;
import io.oncoagent.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement does not stop where its passage goes on to take it back: «was approved, but the approval was withdrawn», «prolongs survival
 * without progression; it is not
 * recommended». A second half about another group or another treatment takes nothing back. Source: product design, «a drug's withdrawal
 * elsewhere in the document is looked for».
 */
public final class TakenBack implements Check {
  private static final Pattern TURN = Pattern.compile("(?i)[;,.]?\\s*\\b(?:but|however|although|though|yet|nevertheless|pero|sin embargo|aunque)\\b|;");
  private static final Pattern GONE =
      Pattern.compile("\\b(?:withdrawn|withdrew|withdrawal of|no longer (?:available|approved|marketed|indicated|recommended|used|advised|sold|made|produced)|(?:removed|taken off|off|pulled from|withdrawn from) the market|revoked|discontinued by the manufacturer|retirad[oa]|ya no (?:esta|se))\\b");
  private static final Pattern REASON = Pattern.compile("(?i)\\b(?:(?<!has )(?<!have )(?<!ever )since|because|due to|owing to|porque|debido a)\\b");
  private static final Set<String> ADVICE = Set.of("recommend", "indicated", "should", "advis", "approved", "standard", "used", "offered",
      "warranted", "justified", "given", "routine");
  private static final Pattern BACK = Pattern.compile("^(?:however,? |nevertheless,? |but |since then,? )?(?:it|its|this|the (?:drug|approval|indication|agent|combination|manufacturer))\\b");
  /** Share of the statement's terms that the sentence holds. */
  private static final double SAME = 0.7;
  private final GroupsKept.Phrases phrases = new GroupsKept.Phrases();
  private final Lexicon lexicon;
  private final TextReader reader;

  public TakenBack(Lexicon lexicon, TextReader reader) {
    this.lexicon = lexicon;
    this.reader = reader;
  }

  @Override
  public String name() {
    return "nothing-taken-back";
  }

  @Override
  public Layer layer() {
    return Layer.SAFETY;
  }

  @Override
  public List<Problem> examine(Docket docket) {
    GroupsKept groups = new GroupsKept(phrases, lexicon);
    List<Problem> problems = new ArrayList<>();
    for (Claim claim : docket.claims()) {
      boolean judged = claim.role() != SectionRole.SOURCES && claim.kind() != StatementKind.WHY_NOT
          && claim.kind() != StatementKind.QUESTION && !takes(claim.reading());
      if (judged && docket.sources().cited(claim).stream().anyMatch(s -> dropped(claim.reading(), s, groups)) && !saidBeside(claim,
          docket)) {
        problems.add(Problem.fail(claim, "The passage goes on to take this back; the statement leaves that out."));
      }
    }
    return problems;
  }

  private boolean dropped(Reading claim, Source source, GroupsKept groups) {
    List<Reading> sentences = source.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      Reading sentence = sentences.get(i);
      if (share(claim, sentence) < SAME) {
        continue;
      }
      Matcher turn = TURN.matcher(sentence.text());
      while (turn.find()) {
        Reading before = reader.read(sentence.text().substring(0, turn.start()));
        Reading after = reader.read(REASON.split(sentence.text().substring(turn.start()))[0]);
        boolean first = turn.start() > 0 && share(claim, before) >= SAME && !takes(before);
        if (first && takes(after) && ofTheSame(claim, after, groups)) {
          return true;
        }
      }
      Reading next = i + 1 < sentences.size() ? sentences.get(i + 1) : null;
      if (next != null && !takes(sentence) && BACK.matcher(Folding.fold(next.text())).find() && GONE.matcher(Folding.fold(next.text()))
          .find() && ofTheSame(claim, next, groups)) {
        return true;
      }
    }
    return false;
  }

  private static double share(Reading claim, Reading sentence) {
    return (double) Alignment.shared(claim.terms(), sentence.terms()) / Math.max(1, claim.terms().size());
  }

  /** It names no other treatment and no group of its own. */
  private static boolean ofTheSame(Reading claim, Reading half, GroupsKept groups) {
    boolean other = half.named().stream().filter(TakenBack::treats).anyMatch(n -> claim.named().stream().noneMatch(c -> c.key()
        .equals(n.key())));
    return !other && groups.groups(List.of(half)).isEmpty();
  }

  private static boolean treats(Named n) {
    return n.category() == Category.DRUG || n.category() == Category.REGIMEN || n.category() == Category.TREATMENT;
  }

  private static boolean takes(Reading r) {
    return GONE.matcher(Folding.fold(r.text())).find() || r.anyWord(w -> w.polarity() == Polarity.NEGATED
        && (ADVICE.contains(w.concept()) || ADVICE.contains(w.folded())));
  }

  /** Another statement of the draft on the same passage says it. */
  private static boolean saidBeside(Claim claim, Docket docket) {
    return docket.claims().stream().anyMatch(c -> c != claim && c.citations().stream().anyMatch(claim.citations()::contains)
        && takes(c.reading())
        && claim.reading().named().stream().filter(TakenBack::treats).anyMatch(n -> c.reading().named().stream().anyMatch(o -> o.key()
            .equals(n.key()))));
  }
}
