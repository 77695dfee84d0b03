package io.oncoagent.consult.critic.reading;

import io.oncoagent.lexicon.Category;
import io.oncoagent.lexicon.Lexicon;
import io.oncoagent.lexicon.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads sentences for the critic. Linear in the length of the text; safe for use by several threads. */
public final class TextReader {
  private static final Set<Category> WANTED = Set.of(Category.DRUG, Category.REGIMEN, Category.TREATMENT, Category.TEST, Category.BIOMARKER, Category.CONDITION, Category.CANCER);
  private final Lexicon lexicon;
  private final QuantityReader quantities;

  public TextReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.quantities = new QuantityReader(lexicon);
  }

  /** One sentence, or a short text that is to be taken as one. */
  public Reading read(String sentence) {
    List<Token> tokens = Token.of(sentence);
    int[] clause = Clauses.of(tokens);
    Polarity[] polarity = Polarities.of(tokens, clause);
    List<Word> words = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      Token t = tokens.get(i);
      words.add(new Word(t.start(), t.end(), t.folded(), Concepts.shipped().of(t.folded()), clause[i], polarity[i]));
    }
    List<Named> named = named(sentence, words);
    return new Reading(sentence, words, named, quantities.read(sentence, words, named), Terms.of(words, named));
  }

  /** A text of several sentences. */
  public List<Reading> readAll(String text) {
    return Sentences.split(text).stream().map(this::read).toList();
  }

  /** «EGFR» is the receptor's name before it is a filtration rate. */
  private static boolean isMarker(List<Mention> mentions, Mention test) {
    return mentions.stream().anyMatch(o -> o.category() == Category.BIOMARKER && o.start() == test.start() && o.end() == test.end());
  }

  private List<String> parts(Mention m) {
    return m.category() == Category.REGIMEN ? lexicon.regimen(m.key()).map(r -> r.components()).orElse(List.of()) : List.of();
  }

  private List<Named> named(String sentence, List<Word> words) {
    List<Named> named = new ArrayList<>();
    int w = 0;
    List<Mention> mentions = lexicon.mentions(sentence);
    for (Mention m : mentions) {
      if (!WANTED.contains(m.category()) || m.category() == Category.TEST && isMarker(mentions, m)) {
        continue;
      }
      while (w > 0 && words.get(w).start() > m.start()) {
        w--;
      }
      while (w + 1 < words.size() && words.get(w).end() <= m.start()) {
        w++;
      }
      Word first = words.get(w);
      named.add(new Named(m.start(), m.end(), m.category(), m.key(), m.ambiguous(), first.clause(), first.polarity(), parts(m)));
    }
    return named;
  }
}
