package io.oncoagent.tuning.generate;

import io.oncoagent.domain.evidence.Passage;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The sentences that an answer may rest on, numbered: those of the passages that advise, and that the rules say for this patient. A model names one by its number, so that what it
 * relies on is the guideline's own words.
 */
record Offered(List<Sentence> sentences) {
  /** More would be a longer list than a small model keeps apart. */
  static final int MOST = 10;

  /** A passage by its number, words of it, and the sentence that introduces the list they stand in (empty where there is none). */
  record Sentence(int passage, String words, String leadIn) {}

  Offered {
    sentences = sentences.stream().distinct().limit(MOST).toList();
  }

  /** One a line: number, headings, words without what stands in brackets (where they are from, levels of evidence), which a small model would copy. */
  String lines(List<Passage> passages) {
    return IntStream.range(0, sentences.size()).mapToObj(i -> {
      Sentence s = sentences.get(i);
      return (i + 1) + ". (" + String.join(" › ", passages.get(s.passage() - 1).section()) + ") " + (s.leadIn().isEmpty() ? "" : s.leadIn() + " ") + s.words();
    }).map(l -> l.replaceAll("\\s*\\[[^\\]]*]", "").replaceAll("\\s+", " ")).collect(Collectors.joining("\n"));
  }

  /** What a number of a reply stands for. */
  Sentence at(int number) {
    return sentences.get(number - 1);
  }
}
