package io.oncoagent.consult.extract.cancer;

import io.oncoagent.domain.facts.Assertion;
import io.oncoagent.lexicon.Lexicon;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A carcinoma in situ beside an invasive one of the same organ, or beside distant spread, is not the cancer asked about: the in-situ code
 * (behaviour 2 of ICD-O-3.2) steps back.
 */
final class InSitu {
  private static final Pattern INVASIVE =
      Pattern.compile("\\b(?:stage|estadio) (?:i{1,3}|iv|[1-4])[abc]?\\b|\\bmetasta\\w+|\\bmets\\b|\\b(?:invasive|infiltrating|invasor|infiltrante)\\b|\\bp?t[1-4][a-d]?(?:mi)? ?,? ?p?n[0-3x]");
  private static final double STEP_BACK = 0.3;

  private InSitu() {}

  static void stepBack(List<CancerMention> mentions, String folded, Lexicon lexicon) {
    if (mentions.stream().noneMatch(mention -> inSitu(mention.code(), lexicon))) {
      return;
    }
    boolean spread = INVASIVE.matcher(folded).find();
    mentions.replaceAll(mention -> inSitu(mention.code(), lexicon) && spread && invasiveBeside(mention, mentions, lexicon) ? lighter(mention) : mention);
  }

  /** Another mention of the same organ that is not in situ: the broader code, or an invasive kin. */
  private static boolean invasiveBeside(CancerMention own, List<CancerMention> mentions, Lexicon lexicon) {
    return mentions.stream().anyMatch(other -> other.own() && other.assertion() != Assertion.POSSIBLE && other.assertion() != Assertion.PLANNED && other.origin() != CancerMention.Origin.LESION
        && !inSitu(other.code(), lexicon) && !other.span().overlaps(own.span()) && kin(own.code(), other.code(), lexicon));
  }

  private static boolean kin(String one, String two, Lexicon lexicon) {
    List<String> first = lexicon.lineage(one);
    List<String> second = lexicon.lineage(two);
    return !first.isEmpty() && !second.isEmpty() && first.getLast().equals(second.getLast());
  }

  private static boolean inSitu(String code, Lexicon lexicon) {
    return lexicon.cancer(code).map(entry -> entry.icdo() != null && entry.icdo().endsWith("/2") && entry.name().contains("in situ")).orElse(false);
  }

  /** An in-situ code also draws no support from its parent any more, so it becomes history. */
  private static CancerMention lighter(CancerMention mention) {
    return new CancerMention(mention.code(), mention.span(), Assertion.HISTORICAL, mention.weight() * STEP_BACK, mention.origin(), mention.site());
  }
}
