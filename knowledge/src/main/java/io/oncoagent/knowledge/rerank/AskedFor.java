package io.oncoagent.knowledge.rerank;

import java.util.regex.Pattern;

/** What kind of answer a question wants: figures of a study, or what to do. Both may hold. */
record AskedFor(boolean figures, boolean action) {
  private static final Pattern FIGURES =
      Pattern.compile(
          "(?i)\\b(?:surviv\\w*|OS|PFS|DFS|EFS|RFS|ORR|hazard|rates?|figures?|percent\\w*|proportion|how (?:long|often|many|much|high|durable)|outcomes?|prognosis|chance|odds|median|years?|months?|versus|vs|"
              + "better|superior|inferior|gain|benefit|prolong\\w*|improve\\w*|evidence|data|trial|which (?:won|is better)|cost)\\b|%");
  private static final Pattern ACTION =
      Pattern.compile(
          "(?i)\\b(?:options?|standard|should|recommend\\w*|advis\\w*|can (?:we|i|you)|may (?:we|i)|next|treat\\w*|manage\\w*|first[- ]line|accepted|indicated|need(?:ed)?|enough|routine|usual|preferred|which|what)\\b");

  static AskedFor of(String question) {
    return new AskedFor(FIGURES.matcher(question).find(), ACTION.matcher(question).find());
  }
}
