package io.oncoagent.knowledge.corpus;

import io.oncoagent.domain.evidence.PassageSentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A passage before it belongs to a pack; fields as in {@link io.oncoagent.domain.evidence.Passage}. */
public record DraftPassage(
    List<String> section, @Nullable Integer page, int ordinal, String text, List<PassageSentence> sentences, @Nullable String strength) {
  public DraftPassage {
    section = List.copyOf(section);
    sentences = List.copyOf(sentences);
  }
}
