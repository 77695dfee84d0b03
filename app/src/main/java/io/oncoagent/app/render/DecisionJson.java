package io.oncoagent.app.render;

import io.oncoagent.domain.review.BoardDecision;
import io.oncoagent.domain.review.Difference;
import io.oncoagent.domain.review.ReviewDecision;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What humans decided: the object {@code review.decision}, and what a board decided beside it. */
public final class DecisionJson {
  private DecisionJson() {}

  public static ObjectNode of(ReviewDecision d) {
    ObjectNode o = JsonNodeFactory.instance.objectNode();
    o.put("outcome", d.outcome().name()).put("by", d.by()).put("at", d.at().toString()).put("hash", d.hash()).put("signedHash", d.signedHash())
        .put("reason", d.reason()).put("assurance", d.assurance());
    ArrayNode differences = o.putArray("differences");
    for (Difference x : d.differences()) {
      differences.addObject().put("kind", x.kind().name()).put("statement", x.statement()).put("before", x.before()).put("after", x.after());
    }
    return o;
  }

  public static ArrayNode ofBoards(List<BoardDecision> boards) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (BoardDecision b : boards) {
      array.addObject().put("at", b.at().toString()).put("by", b.by()).put("text", b.text()).put("concordance", b.concordance().name());
    }
    return array;
  }
}
