package io.oncoagent.consult.specialist.choose;

import io.oncoagent.domain.evidence.Passage;
import io.oncoagent.domain.evidence.PassageSentence;
import io.oncoagent.domain.evidence.SentenceRole;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence without the mark of its level of evidence, which stands apart as its strength, and with advice that also warns read as advice. */
final class SentenceEdges {
  private static final Pattern MARK = Pattern.compile("(?:[\\s;,]*\\[+Level of evidence[^\\]]*\\]*)+\\s*$");
  private static final Pattern FIRM =
      Pattern.compile("(?i)\\b(?:as the standard of care|is (?:the )?(?:standard|preferred|recommended)|are recommended|treatment of choice|should be considered|(?:is|are) (?:commonly|usually|generally|typically) (?:given|used|treated)|generally accepted|(?:always|usually|generally|typically|commonly) includes?|reasonable to consider|as a standard|appropriate choice|standard (?:postsurgical |postoperative |initial )?treatment (?:for [^.]{0,50} )?(?:has been|is|are|consists)|may be (?:deferred|followed with))\\b");
  /** «X is preferred when Y is contraindicated» advises X. */
  private static final Pattern PRAISE = Pattern.compile("(?i)\\b(?:is|are) (?:the )?(?:preferred|recommended|standard|indicated|drug of choice)\\b");
  private static final Pattern DENIES = Pattern.compile("(?i)\\b(?:is|are|be) (?:\\w+ )?not\\b|\\bshould not\\b|\\bavoid");
  private static final Pattern REFUSES =
      Pattern.compile(
          "(?i)\\b(?:do|does) not (?:include|support|recommend|require|need)\\b|\\bnot (?:considered |yet )?(?:a |the |an )?(?:standard|established)\\b|\\bis not (?:routinely |generally |typically )?(?:recommended|indicated|used|given|necessary)\\b|\\bno (?:proven |established )?role\\b");
  private static final Pattern STANDARD_ROWS = Pattern.compile("(?i)(?:standard|recommended|preferred) (?:treatments?|therap(?:y|ies)|regimens?|options?):?\\s*$");

  private SentenceEdges() {}

  private static SentenceRole role(PassageSentence sentence, String words) {
    String lead = sentence.leadIn();
    if (sentence.role() == SentenceRole.RECOMMENDS && REFUSES.matcher(words).find()) {
      return SentenceRole.ADVISES_AGAINST;
    }
    if ((sentence.role() == SentenceRole.CAUTION || sentence.role() == SentenceRole.BACKGROUND) && FIRM.matcher(words).find()) {
      return SentenceRole.RECOMMENDS;
    }
    if (sentence.role() == SentenceRole.ADVISES_AGAINST && PRAISE.matcher(words).find() && !DENIES.matcher(words).find()) {
      return SentenceRole.RECOMMENDS;
    }
    boolean row = sentence.role() == SentenceRole.BACKGROUND && lead != null && STANDARD_ROWS.matcher(lead).find();
    return row ? SentenceRole.LISTS_OPTION : sentence.role();
  }

  static PassageSentence trimmed(Passage passage, PassageSentence sentence) {
    String words = passage.words(sentence);
    Matcher mark = MARK.matcher(words);
    int end = words.contains("evidence") && mark.find() && mark.start() > 10 ? sentence.start() + mark.start() : sentence.end();
    return new PassageSentence(sentence.start(), end, role(sentence, words), sentence.leadIn(), sentence.strength());
  }
}
