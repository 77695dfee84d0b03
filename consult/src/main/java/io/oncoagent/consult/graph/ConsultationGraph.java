package io.oncoagent.consult.graph;

import static org.bsc.langgraph4j.GraphDefinition.END;
import static org.bsc.langgraph4j.GraphDefinition.START;

import io.oncoagent.domain.report.EngineReport;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.bsc.langgraph4j.CompileConfig;
import org.bsc.langgraph4j.CompiledGraph;
import org.bsc.langgraph4j.GraphStateException;
import org.bsc.langgraph4j.StateGraph;
import org.bsc.langgraph4j.action.AsyncEdgeAction;
import org.bsc.langgraph4j.action.AsyncNodeActionWithConfig;

/** Builds and compiles the graph of the eight nodes. */
final class ConsultationGraph {
  /** Eight nodes, two more drafts with their critiques, start and end: no way is longer. */
  private static final int STEP_LIMIT = 18;

  private ConsultationGraph() {}

  static CompiledGraph<ConsultState> compile(GraphParts parts, RunWatch watch, StepBudgets budgets) {
    try {
      StateGraph<ConsultState> graph = new StateGraph<>(new StateCopier());
      for (Map.Entry<String, Step> node : nodes(parts, watch).entrySet()) {
        graph.addNode(node.getKey(), AsyncNodeActionWithConfig.node_async(watch.watched(node.getKey(), budgets.bound(node.getKey(), node.getValue(), watch::button))));
      }
      connect(graph);
      return graph.compile(
          CompileConfig.builder()
              .checkpointSaver(new AppendOnlySaver(parts.checkpoints()))
              .recursionLimit(STEP_LIMIT)
              .graphId("consultation")
              .build());
    } catch (GraphStateException e) {
      throw new IllegalStateException("the consultation's graph does not compile", e);
    }
  }

  static EngineReport engines(GraphParts parts) {
    return parts.specialist().report();
  }

  private static Map<String, Step> nodes(GraphParts parts, RunWatch watch) {
    GateRules rules = new GateRules(parts.policy(), parts.confidence());
    ReportMaker reports = new ReportMaker(rules, engines(parts), parts.provenance());
    Map<String, Step> nodes = new HashMap<>();
    nodes.put(NodeName.INGESTION, new IngestionNode(parts.guard(), parts.facts()));
    nodes.put(NodeName.ROUTER, new RouterNode(parts.router()));
    nodes.put(NodeName.CORRECTIVE_RAG, new CorrectiveRagNode(parts.retriever(), parts.inputs(), parts.provenance()));
    nodes.put(NodeName.SPECIALIST, new SpecialistNode(parts.specialist(), watch));
    nodes.put(NodeName.CRITIC, new CriticNode(parts.critic(), rules));
    nodes.put(NodeName.HITL_GATE, new HitlGateNode(rules, parts.decisions()));
    nodes.put(NodeName.FORMATTER, new FormatterNode(reports));
    nodes.put(NodeName.FALLBACK, new FallbackNode());
    return nodes;
  }

  private static void connect(StateGraph<ConsultState> graph) throws GraphStateException {
    graph.addEdge(START, NodeName.INGESTION);
    branch(graph, NodeName.INGESTION, Routes::afterIngestion, NodeName.ROUTER, NodeName.FALLBACK);
    graph.addEdge(NodeName.ROUTER, NodeName.CORRECTIVE_RAG);
    branch(graph, NodeName.CORRECTIVE_RAG, Routes::afterRetrieval, NodeName.SPECIALIST, NodeName.FALLBACK);
    branch(graph, NodeName.SPECIALIST, Routes::afterDraft, NodeName.CRITIC, NodeName.FALLBACK);
    branch(graph, NodeName.CRITIC, Routes::afterCritique, NodeName.HITL_GATE, NodeName.SPECIALIST, NodeName.FALLBACK);
    graph.addEdge(NodeName.HITL_GATE, NodeName.FORMATTER);
    graph.addEdge(NodeName.FALLBACK, NodeName.FORMATTER);
    graph.addEdge(NodeName.FORMATTER, END);
  }

  private static void branch(
      StateGraph<ConsultState> graph, String from, Function<ConsultState, String> choice, String... targets)
      throws GraphStateException {
    Map<String, String> ways = new HashMap<>();
    for (String target : targets) {
      ways.put(target, target);
    }
    AsyncEdgeAction<ConsultState> edge = state -> CompletableFuture.completedFuture(choice.apply(state));
    graph.addConditionalEdges(from, edge, ways);
  }
}
