package io.oncoagent.consult.specialist.choose;

import io.oncoagent.domain.evidence.Passage;
import io.oncoagent.domain.evidence.PassageSentence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence without the mark of its level of evidence, which stands apart as its strength. */
final class SentenceEdges {
  private static final Pattern MARK = Pattern.compile("(?:[\\s;,]*\\[+Level of evidence[^\\]]*\\]*)+\\s*$");

  private SentenceEdges() {}

  static PassageSentence trimmed(Passage passage, PassageSentence sentence) {
    String words = passage.words(sentence);
    Matcher mark = MARK.matcher(words);
    int end = mark.find() && mark.start() > 10 ? sentence.start() + mark.start() : sentence.end();
    return new PassageSentence(sentence.start(), end, RoleReader.of(sentence, words), sentence.leadIn(), sentence.strength());
  }
}
