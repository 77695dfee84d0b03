package io.oncoagent.app.bench;

import io.oncoagent.evaluation.ConsultSuite;
import io.oncoagent.evaluation.Interval;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Figures of a suite of drafts. */
final class SuiteJson {
  private SuiteJson() {}

  static ObjectNode of(ConsultSuite suite) {
    ObjectNode o = JsonNodeFactory.instance.objectNode();
    o.set("answered", interval(suite.answered()));
    o.set("complete", interval(suite.complete()));
    o.set("forbiddenOffered", interval(suite.forbiddenOffered()));
    o.set("abstained", interval(suite.abstained()));
    o.put("medianOptions", suite.medianOptions());
    suite.notes().forEach(o.putArray("notes")::add);
    return o;
  }

  private static ObjectNode interval(Interval i) {
    return JsonNodeFactory.instance.objectNode().put("value", round(i.value())).put("low", round(i.low())).put("high", round(i.high())).put("n", i.n());
  }

  private static double round(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
