package io.oncoagent.tuning.tokenize;

import java.util.List;

/**
 * A line of a corpus.
 *
 * @param line its number in the file, from 1
 */
public record CorpusCase(int line, String id, String licence, List<ChatMessage> messages) {
  public CorpusCase {
    messages = List.copyOf(messages);
  }
}
