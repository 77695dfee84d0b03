package io.oncoagent.app.bench.roles;

import io.oncoagent.gateway.FirstTokens;
import io.oncoagent.gateway.chat.ChatMessage;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Asks a model for one of two words and reads how much it leans to the first, from the probabilities of its first token. */
final class Judge {
  private final FirstTokens model;
  private final String instruction;
  private final String yes;
  private final String no;

  /** @param yes and {@code no}: words that differ in their first letter */
  Judge(FirstTokens model, String instruction, String yes, String no) {
    this.model = model;
    this.instruction = instruction;
    this.yes = yes.toLowerCase(Locale.ROOT);
    this.no = no.toLowerCase(Locale.ROOT);
  }

  /** Natural log-odds of yes against no among the tokens that begin either word; a word that none of them begins counts as less likely than all that are told. */
  double leaning(String data) {
    Map<String, Double> tokens = model.of(List.of(ChatMessage.system(instruction), ChatMessage.user(data)));
    double least = tokens.values().stream().mapToDouble(Double::doubleValue).min().orElse(0);
    double forYes = beginning(tokens, yes);
    double forNo = beginning(tokens, no);
    if (forYes == 0 && forNo == 0) {
      return 0;
    }
    return (forYes == 0 ? least : Math.log(forYes)) - (forNo == 0 ? least : Math.log(forNo));
  }

  private static double beginning(Map<String, Double> tokens, String word) {
    double sum = 0;
    for (Map.Entry<String, Double> token : tokens.entrySet()) {
      String begun = token.getKey().strip().toLowerCase(Locale.ROOT);
      sum += !begun.isEmpty() && word.startsWith(begun) ? Math.exp(token.getValue()) : 0;
    }
    return sum;
  }
}
