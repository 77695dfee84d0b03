package io.oncoagent.consult.extract.cancer;

import io.oncoagent.domain.facts.Assertion;
import java.util.List;
import java.util.Set;

/** Where the note says that no primary was found, an organ that was only searched lends its name to nothing; a squamous neck node keeps its own code. */
final class UnknownPrimary {
  private static final String NECK = "neck-unknown-primary";
  private static final Set<String> CODES = Set.of("cup", NECK);

  private UnknownPrimary() {}

  /** @param unknown the places that say that no primary is known */
  static void settle(List<CancerMention> mentions, List<CancerMention> unknown) {
    boolean known = mentions.stream().anyMatch(mention -> named(mention) && !CODES.contains(mention.code()));
    boolean said = !unknown.isEmpty() || mentions.stream().anyMatch(mention -> named(mention) && CODES.contains(mention.code()));
    if (!said || known) {
      return;
    }
    mentions.removeIf(mention -> mention.origin() == CancerMention.Origin.COMBINED && !"node-neck".equals(mention.site()));
    if (unknown.stream().anyMatch(mention -> mention.code().equals(NECK))) {
      mentions.replaceAll(mention -> mention.code().equals("cup") ? new CancerMention(NECK, mention.span(), mention.assertion(), mention.weight(), mention.origin(), mention.site()) : mention);
    }
    if (mentions.stream().noneMatch(mention -> "node-neck".equals(mention.site()))) {
      mentions.addAll(unknown);
    }
  }

  private static boolean named(CancerMention mention) {
    return mention.origin() == CancerMention.Origin.NAMED && mention.assertion() == Assertion.PRESENT;
  }
}
