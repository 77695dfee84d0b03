package io.oncoagent.consult.graph;

import io.oncoagent.consult.route.CaseRouter;
import java.util.Map;

/** Scores complexity and picks the tier; it runs after the facts are there. */
record RouterNode(CaseRouter router) implements Step {
  @Override
  public Map<String, Object> run(ConsultState state) {
    return Map.of(Channel.ROUTE.key(), router.route(state.facts(), state.request().tier()));
  }
}
