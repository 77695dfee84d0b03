package io.oncoagent.consult.extract.cancer;

import io.oncoagent.lexicon.Lexicon;
import java.util.List;
import java.util.regex.Pattern;

/** One place, two readings: a name and a histology with its organ. The more telling of the two stays. */
final class Doubts {
  private static final Pattern EXPLAINS = Pattern.compile("(?s)[ ,(]*(?:which is |most |best )?(?:c/w|c w|cw|consistent with|compatible with|compatible con|in keeping with|metastatic from|from|arising from|originating from|secondary to)(?: an?| her| his| the| known| primary| origin| su| un)* ?(?:\\w+ ){0,2}");
  private static final String BLOOD = "haematologic";
  private static final int REACH = 48;

  private Doubts() {}

  static void settle(List<CancerMention> mentions, Lexicon lexicon) {
    List<CancerMention> named = mentions.stream().filter(one -> one.origin() == CancerMention.Origin.NAMED).toList();
    List<CancerMention> combined = mentions.stream().filter(one -> one.origin() == CancerMention.Origin.COMBINED).toList();
    mentions.removeIf(one -> one.origin() == CancerMention.Origin.COMBINED && named.stream().anyMatch(name -> sameWords(name, one) && lexicon.isA(name.code(), one.code())));
    mentions.removeIf(one -> one.origin() == CancerMention.Origin.NAMED && combined.stream().anyMatch(other -> sameWords(one, other) && length(one) <= length(other) && !lexicon.isA(one.code(), other.code())));
  }

  /** «AML secondary to MDS» tells where a leukaemia came from; it stays the disease. «Metastatic sarcoma, consistent with phyllodes»: the words before tell what was seen, the name behind what it is. */
  static void explained(List<CancerMention> mentions, String folded, Lexicon lexicon) {
    List<CancerMention> read = List.copyOf(mentions);
    mentions.replaceAll(one -> read.stream().anyMatch(two -> !(lexicon.isA(one.code(), BLOOD) && lexicon.isA(two.code(), BLOOD)) && one.span().end() < two.span().start() && two.span().start() - one.span().end() <= REACH && !one.code().equals(two.code()) && EXPLAINS.matcher(folded.substring(one.span().end(), two.span().start())).matches()) ? described(one) : one);
  }

  private static CancerMention described(CancerMention one) {
    return new CancerMention(one.code(), one.span(), one.assertion(), one.weight() * 0.3, one.origin(), one.site());
  }

  private static boolean sameWords(CancerMention one, CancerMention two) {
    return one.span().overlaps(two.span());
  }

  private static int length(CancerMention mention) {
    return mention.span().end() - mention.span().start();
  }
}
