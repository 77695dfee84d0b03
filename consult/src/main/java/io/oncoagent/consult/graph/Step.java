package io.oncoagent.consult.graph;

import java.util.Map;
import org.bsc.langgraph4j.action.NodeActionWithConfig;
import org.bsc.langgraph4j.RunnableConfig;

/** A node: reads the state, returns the channels that it writes. */
interface Step extends NodeActionWithConfig<ConsultState> {

  Map<String, Object> run(ConsultState state);

  @Override
  default Map<String, Object> apply(ConsultState state, RunnableConfig config) {
    return run(state);
  }
}
