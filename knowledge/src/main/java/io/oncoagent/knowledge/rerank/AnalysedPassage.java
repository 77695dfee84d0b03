package io.oncoagent.knowledge.rerank;

import io.oncoagent.knowledge.corpus.DraftPassage;
import java.util.List;
import java.util.Set;

/** A passage with its words and lexicon tokens, each sentence apart ({@code sentences}) and those of title and headings ({@code head}). */
public record AnalysedPassage(DraftPassage passage, Set<String> head, List<Set<String>> sentences, Set<String> all) {
  public AnalysedPassage {
    head = Set.copyOf(head);
    sentences = sentences.stream().map(Set::copyOf).toList();
    all = Set.copyOf(all);
  }
}
