package io.oncoagent.consult.critic.reading;

import java.util.List;

/** Finds the word at an offset when offsets come in order. */
final class WordCursor {
  private final List<Word> words;
  private int now;

  WordCursor(List<Word> words) {
    this.words = words;
  }

  int at(int offset) {
    while (now + 1 < words.size() && words.get(now).end() <= offset) {
      now++;
    }
    return now;
  }
}
