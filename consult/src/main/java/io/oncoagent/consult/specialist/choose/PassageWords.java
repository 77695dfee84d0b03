package io.oncoagent.consult.specialist.choose;

import io.oncoagent.consult.specialist.fit.AgentReader;
import io.oncoagent.consult.specialist.profile.PlainWords;
import io.oncoagent.consult.specialist.profile.TermReader;
import io.oncoagent.domain.evidence.Passage;
import io.oncoagent.domain.evidence.PassageSentence;
import io.oncoagent.lexicon.Lexicon;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What a passage's sentences say whoever the patient is, read once for the same passage. */
final class PassageWords {
  /** Some ten large documents; a passage takes about 15 kB. */
  private static final int MOST = 3_000;

  private final TermReader terms;
  private final AgentReader agents;
  private final Map<String, Read> known = new ConcurrentHashMap<>();

  PassageWords(Lexicon lexicon) {
    this.terms = new TermReader(lexicon);
    this.agents = new AgentReader(lexicon);
  }

  /** A sentence with its edges trimmed, its spellings, its terms and the anticancer drugs it names. */
  record Words(PassageSentence sentence, String words, String plain, Set<String> terms, Set<String> agents) {
    Words {
      terms = Set.copyOf(terms);
      agents = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(agents));
    }
  }

  private record Read(Passage passage, List<Words> words) {
    boolean holds(Passage other) {
      return passage == other || (passage.text().equals(other.text()) && passage.sentences().equals(other.sentences()));
    }
  }

  /** One entry a sentence, in the passage's order. */
  List<Words> of(Passage passage) {
    Read found = known.get(passage.id());
    if (found == null || !found.holds(passage)) {
      if (known.size() >= MOST) {
        known.clear();
      }
      found = new Read(passage, passage.sentences().stream().map(s -> read(passage, SentenceEdges.trimmed(passage, s))).toList());
      known.put(passage.id(), found);
    }
    return found.words();
  }

  private Words read(Passage passage, PassageSentence sentence) {
    String words = passage.words(sentence);
    return new Words(sentence, words, PlainWords.of(words), terms.terms(words), agents.agents(words));
  }
}
