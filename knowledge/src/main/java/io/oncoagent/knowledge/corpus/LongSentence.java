package io.oncoagent.knowledge.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Cuts what is no sentence but a run of clauses longer than the encoder reads (wide table cells, unpunctuated lists) at its semicolons, else at its commas. */
final class LongSentence {
  private final ToIntFunction<String> tokens;
  private final int limit;

  LongSentence(ToIntFunction<String> tokens, int limit) {
    this.tokens = tokens;
    this.limit = limit;
  }

  List<String> pieces(String sentence) {
    if (sentence.length() < limit || tokens.applyAsInt(sentence) <= limit) {
      return List.of(sentence);
    }
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    for (String clause : clauses(sentence)) {
      if (!piece.isEmpty() && tokens.applyAsInt(piece + clause) > limit) {
        pieces.add(piece.toString().strip());
        piece.setLength(0);
      }
      piece.append(clause);
    }
    pieces.add(piece.toString().strip());
    return pieces.stream().filter(p -> !p.isEmpty()).toList();
  }

  private List<String> clauses(String sentence) {
    for (String separator : List.of("(?<=;)\\s", "(?<=,)\\s", "\\s")) {
      List<String> clauses = List.of(sentence.split("(?=" + separator + ")"));
      if (clauses.stream().allMatch(clause -> tokens.applyAsInt(clause) <= limit)) {
        return clauses;
      }
    }
    return List.of(sentence);
  }
}
