package io.oncoagent.consult.specialist.generative;

import io.oncoagent.domain.recommendation.StatementKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** From the model's JSON, which fits the schema, to proposals. */
final class Proposals {
  private static final Pattern MARKS = Pattern.compile("\\s*\\[\\d+(?:\\s*,\\s*\\d+)*\\]\\s*");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}]+");

  private Proposals() {}

  /** In the order written, without repetitions and without blanks; the model's own citation marks in the text are taken out, the field counts. */
  static List<Proposal> read(JsonNode reply, List<Numbered> passages) {
    List<Proposal> proposals = new ArrayList<>();
    for (JsonNode one : reply.path("statements")) {
      String text = clean(one.path("text").asString(""));
      Numbered cited = passages.get(one.path("cite").asInt() - 1);
      boolean again = proposals.stream().anyMatch(p -> p.text().equalsIgnoreCase(text));
      if (text.isEmpty() || again) {
        continue;
      }
      List<String> conditions = one.path("conditions").valueStream().map(c -> clean(c.asString(""))).filter(c -> !c.isEmpty()).toList();
      proposals.add(new Proposal(kind(one.path("kind").asString("")), text, cited.evidence(), conditions, one.path("intent").asString(""), one.path("line").asString("")));
    }
    return proposals;
  }

  private static String clean(String text) {
    return BLANKS.matcher(MARKS.matcher(text).replaceAll(" ")).replaceAll(" ").strip().replaceAll(" ([.,;:])", "$1");
  }

  private static StatementKind kind(String word) {
    return DraftSchema.KINDS.stream().filter(k -> k.word().equals(word)).findFirst().orElse(StatementKind.EVIDENCE);
  }
}
