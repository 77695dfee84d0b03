package io.oncoagent.consult.specialist.generative;

import io.oncoagent.domain.recommendation.StatementKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** From the model's JSON, which fits the schema, to proposals. */
final class Proposals {
  private static final int SHORTEST = 8;
  private static final Pattern BETWEEN = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})");
  private static final Pattern INTRODUCTION =
      Pattern.compile("^(?:the|this) (?:passage|guideline|text|document)s? (?:recommends?|lists?|says?|states?|suggests?|mentions?)(?: that)? ", Pattern.CASE_INSENSITIVE);
  private static final Pattern MARKS = Pattern.compile("\\s*\\[\\d+(?:\\s*,\\s*\\d+)*\\]\\s*");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}]+");

  private Proposals() {}

  /**
   * One a sentence, in the order written, without repetitions; the model's own citation marks are taken out, the field counts. What only introduces («The passage
   * recommends …») is left off, and so is a last sentence that the length limit broke off.
   */
  static List<Proposal> read(JsonNode reply, List<Numbered> passages) {
    Map<String, Proposal> proposals = new LinkedHashMap<>();
    for (JsonNode one : reply.path("statements")) {
      Numbered cited = passages.get(one.path("cite").asInt() - 1);
      List<String> conditions = one.path("conditions").valueStream().map(c -> clean(c.asString(""))).filter(c -> !c.isEmpty()).toList();
      for (String sentence : sentences(one.path("text").asString(""))) {
        Proposal proposal = new Proposal(kind(one.path("kind").asString("")), sentence, cited.evidence(), conditions, one.path("intent").asString(""), one.path("line").asString(""));
        proposals.putIfAbsent(sentence.toLowerCase(Locale.ROOT), proposal);
      }
    }
    return List.copyOf(proposals.values());
  }

  private static List<String> sentences(String text) {
    List<String> sentences = new ArrayList<>();
    String[] parts = BETWEEN.split(clean(text));
    for (int i = 0; i < parts.length; i++) {
      boolean brokenOff = i == parts.length - 1 && text.strip().length() >= DraftSchema.TEXT - 2 && !parts[i].endsWith(".");
      String said = INTRODUCTION.matcher(parts[i].strip()).replaceFirst("");
      if (!brokenOff && said.length() > SHORTEST) {
        sentences.add(Character.toUpperCase(said.charAt(0)) + said.substring(1));
      }
    }
    return sentences;
  }

  private static String clean(String text) {
    return BLANKS.matcher(MARKS.matcher(text).replaceAll(" ")).replaceAll(" ").strip().replaceAll(" ([.,;:])", "$1");
  }

  private static StatementKind kind(String word) {
    return DraftSchema.KINDS.stream().filter(k -> k.word().equals(word)).findFirst().orElse(StatementKind.EVIDENCE);
  }
}
