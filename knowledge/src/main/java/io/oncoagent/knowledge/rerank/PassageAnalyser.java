package io.oncoagent.knowledge.rerank;

import io.oncoagent.domain.evidence.PassageSentence;
import io.oncoagent.knowledge.corpus.DraftPassage;
import io.oncoagent.knowledge.index.Concepts;
import io.oncoagent.knowledge.index.Generation;
import io.oncoagent.knowledge.search.KeywordSearcher;
import io.oncoagent.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Analyses passages when they are first looked at, and remembers the last ones. */
public final class PassageAnalyser {
  private static final int REMEMBERED = 8000;

  private final Generation generation;
  private final KeywordSearcher words;
  private final Concepts concepts;
  private final Map<Integer, AnalysedPassage> recent =
      new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, AnalysedPassage> eldest) {
          return size() > REMEMBERED;
        }
      };

  public PassageAnalyser(Generation generation, Lexicon lexicon) {
    this.generation = generation;
    this.words = new KeywordSearcher(generation);
    this.concepts = new Concepts(lexicon);
  }

  /** The passage of a row; {@code title}: of its document. */
  public AnalysedPassage of(int row, String title) {
    synchronized (recent) {
      AnalysedPassage known = recent.get(row);
      if (known != null) {
        return known;
      }
    }
    AnalysedPassage analysed = analyse(generation.passage(row), title);
    synchronized (recent) {
      recent.put(row, analysed);
    }
    return analysed;
  }

  private AnalysedPassage analyse(DraftPassage passage, String title) {
    List<Set<String>> sentences = new ArrayList<>();
    passage.sentences().forEach(sentence -> sentences.add(new HashSet<>()));
    words.eachWord(passage.text(), (word, at) -> place(word, at, passage, sentences));
    concepts.each(passage.text(), (token, at) -> place(token, at, passage, sentences));
    Set<String> all = new HashSet<>();
    sentences.forEach(all::addAll);
    return new AnalysedPassage(passage, tokens(title + " . " + String.join(" . ", passage.section())), sentences, all);
  }

  private static void place(String token, int at, DraftPassage passage, List<Set<String>> sentences) {
    for (int i = 0; i < sentences.size(); i++) {
      PassageSentence sentence = passage.sentences().get(i);
      if (at >= sentence.start() && at < sentence.end()) {
        sentences.get(i).add(token);
        return;
      }
    }
  }

  private Set<String> tokens(String text) {
    Set<String> tokens = new HashSet<>(words.words(text));
    tokens.addAll(concepts.of(text));
    return tokens;
  }
}
