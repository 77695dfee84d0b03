package io.oncoagent.consult.extract.cancer;

import io.oncoagent.consult.extract.assertion.Reading;
import io.oncoagent.consult.extract.text.Sentence;
import io.oncoagent.domain.facts.Assertion;
import io.oncoagent.lexicon.Lexicon;
import java.util.List;
import java.util.regex.Pattern;

/** One item of a differential with alternatives that are no cancer («glioma, metastasis or abscess») is no more than a mass in its organ. */
final class Differential {
  private static final Pattern OPEN = Pattern.compile("\\b(?:ddx|dd|differential|vs\\.?|versus|either|frente a|diagnostico diferencial)\\b|\\bor (?:abscess|metastas\\w+|infection|benign|inflammat\\w+|tubercul\\w+|lymphoma|sarcoid\\w*|infarct\\w*)|\\bo (?:absceso|metastasis|infeccion|linfoma)");

  private Differential() {}

  static void level(List<CancerMention> mentions, Reading reading, Lexicon lexicon) {
    boolean firm = mentions.stream().anyMatch(mention -> mention.assertion() == Assertion.PRESENT && mention.origin() != CancerMention.Origin.GENERIC);
    if (firm) {
      return;
    }
    List<CancerMention> lesions = mentions.stream().filter(mention -> mention.origin() == CancerMention.Origin.LESION).toList();
    double lost = mentions.stream().filter(mention -> open(mention, reading) && lesions.stream().anyMatch(lesion -> broader(lesion, mention, lexicon))).mapToDouble(CancerMention::weight).max().orElse(0);
    mentions.replaceAll(mention -> mention.origin() == CancerMention.Origin.LESION && lost > 0 ? new CancerMention(mention.code(), mention.span(), mention.assertion(), mention.weight() + lost, mention.origin(), mention.site()) : mention);
    mentions.replaceAll(mention -> open(mention, reading) && lesions.stream().anyMatch(lesion -> broader(lesion, mention, lexicon)) ? lowered(mention) : mention);
  }

  private static boolean open(CancerMention mention, Reading reading) {
    Sentence sentence = reading.note().sentenceAt(mention.span().start());
    return mention.origin() == CancerMention.Origin.NAMED && mention.assertion() == Assertion.POSSIBLE && OPEN.matcher(reading.note().folded(sentence)).find();
  }

  private static boolean broader(CancerMention lesion, CancerMention mention, Lexicon lexicon) {
    return !lesion.code().equals(mention.code()) && lexicon.isA(mention.code(), lesion.code());
  }

  private static CancerMention lowered(CancerMention mention) {
    return new CancerMention(mention.code(), mention.span(), mention.assertion(), 0.01, mention.origin(), mention.site());
  }
}
