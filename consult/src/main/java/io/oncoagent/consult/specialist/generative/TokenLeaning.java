package io.oncoagent.consult.specialist.generative;

import io.oncoagent.gateway.FirstTokens;
import io.oncoagent.gateway.chat.ChatMessage;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How much a model leans to the first of two words that its answer may begin with. */
public final class TokenLeaning {
  /** Whatever is not told is less likely than all that is; enough for the sign, too little to matter in an order. */
  private static final double LESS = 1e-3;

  private final FirstTokens model;
  private final String yes;
  private final String no;

  /** @param yes and {@code no}: words that differ in their first letter */
  public TokenLeaning(FirstTokens model, String yes, String no) {
    this.model = model;
    this.yes = yes.toLowerCase(Locale.ROOT);
    this.no = no.toLowerCase(Locale.ROOT);
  }

  /** Natural log-odds of yes against no among the tokens that begin either word; a word that none of them begins counts as less likely than all that are told; 0 where neither is. */
  public double of(List<ChatMessage> messages) {
    Map<String, Double> tokens = model.of(messages);
    double least = tokens.values().stream().mapToDouble(Double::doubleValue).min().orElse(0) - LESS;
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
