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
  private static final int REMEMBERED = 3000;

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
    Set<String> all = new HashSet<>();
    for (PassageSentence sentence : passage.sentences()) {
      Set<String> tokens = tokens(passage.text().substring(sentence.start(), sentence.end()));
      sentences.add(tokens);
      all.addAll(tokens);
    }
    return new AnalysedPassage(passage, tokens(title + " . " + String.join(" . ", passage.section())), sentences, all);
  }

  private Set<String> tokens(String text) {
    Set<String> tokens = new HashSet<>(words.words(text));
    tokens.addAll(concepts.of(text));
    return tokens;
  }
}
