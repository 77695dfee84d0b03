package io.oncoagent.consult.critic.safety;

import io.oncoagent.consult.critic.Check;
import io.oncoagent.consult.critic.Problem;
import io.oncoagent.consult.critic.claim.Claim;
import io.oncoagent.consult.critic.claim.Docket;
import io.oncoagent.consult.critic.reading.Folding;
import io.oncoagent.consult.critic.reading.Polarity;
import io.oncoagent.consult.critic.reading.Word;
import io.oncoagent.domain.verdict.Layer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** No promise of cure, certainty or safety. «Cannot be guaranteed» promises nothing. Source: product design (screens never say «safe»); FDA 21 CFR 202.1(e)(6) on overstated claims. */
public final class AbsolutePromises implements Check {
  private static final Pattern PROMISE =
      Pattern.compile(
          "\\b(guarantee[sd]?|garantiza(da|do|n|r|ra)?|will (certainly |definitely |surely )?(cure|be cured|eradicate|eliminate)|will (certainly|definitely|surely|undoubtedly) \\w+|curara|quedara curad[oa]"
              + "|100 ?% (safe|effective|certain\\w*|cure\\w*|success\\w*|segur\\w*|eficaz|efectiv\\w*|de (exito|curacion|eficacia|seguridad|certeza))|(completely|totally|entirely|perfectly|absolutely) (safe|risk-?free|harmless|curative|certain)|risk-?free"
              + "|without any risk|no risk (at all|of|whatsoever)|zero risk|sin (ningun )?riesgo( alguno)?\\b|totalmente segur[oa]|completamente segur[oa]|will (never|not) (relapse|recur|return|come back|progress|fail)"
              + "|no (volvera|recaera)|never fails|always (works|cures|succeeds)|nunca falla|siempre (cura|funciona)|certain(ty)? (of )?(cure|to cure)|is certain to|sure to|no side effects|sin efectos (secundarios|adversos)|free of side effects"
              + "|cure is (assured|certain)|assured cure|curacion (segura|asegurada|garantizada)|no possibility of|impossible (for|that) (the|it|this)|miracle|infallible|infalible)");
  private static final Pattern DENIED =
      Pattern.compile("\\b(no|not|cannot|can't|never|nobody|without|ningun|ninguna|nadie|puede|do not|does not|avoid|sin|nor|isn't|aren't|whether)\\b(\\W+\\w+){0,4}\\W*$");

  @Override
  public String name() {
    return "absolute-promises";
  }

  @Override
  public Layer layer() {
    return Layer.SAFETY;
  }

  @Override
  public List<Problem> examine(Docket docket) {
    List<Problem> problems = new ArrayList<>();
    for (Claim claim : docket.claims()) {
      String text = Folding.fold(claim.text());
      Matcher m = PROMISE.matcher(text);
      while (m.find()) {
        if (!denied(claim, text, m.start())) {
          problems.add(Problem.fail(claim, "It promises what nobody can promise: «" + m.group() + "»."));
          break;
        }
      }
    }
    return problems;
  }

  private static boolean denied(Claim claim, String text, int start) {
    if (DENIED.matcher(text.substring(Math.max(0, start - 60), start)).find()) {
      return true;
    }
    for (Word w : claim.reading().words()) {
      if (w.start() <= start && start < w.end()) {
        return w.polarity() == Polarity.NEGATED;
      }
    }
    return false;
  }
}
