package io.oncoagent.consult.graph;

import io.oncoagent.domain.report.Provenance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.bsc.langgraph4j.GraphInput;
import org.bsc.langgraph4j.RunnableConfig;
import org.bsc.langgraph4j.CompiledGraph;
import org.jspecify.annotations.Nullable;

/** Repeats a consultation from its first checkpoint up to the gate, in memory, and compares what each step wrote, hash by hash. */
public final class Replay {
  private static final List<Channel> COMPARED =
      List.of(Channel.FACTS, Channel.ROUTE, Channel.EVIDENCE, Channel.DRAFT, Channel.CRITIQUE, Channel.SHOWN, Channel.REFUSAL);
  private final GraphParts parts;

  Replay(GraphParts parts) {
    this.parts = parts;
  }

  /** One thing that the consultation was made under, then and now. */
  public record Maker(String name, @Nullable String then, @Nullable String now) {
    public boolean same() {
      return Objects.equals(then, now);
    }
  }

  /** What one step wrote, by SHA-256, then and now; null where it wrote nothing. */
  public record Written(String node, String channel, @Nullable String then, @Nullable String now) {
    public boolean same() {
      return Objects.equals(then, now);
    }
  }

  /** @param failure the kind of failure when the replay broke, else null */
  public record Result(String consultationId, List<Maker> makers, List<Written> steps, @Nullable String failure) {
    public Result {
      makers = List.copyOf(makers);
      steps = List.copyOf(steps);
    }

    /** Every step wrote the same. */
    public boolean same() {
      return failure == null && steps.stream().allMatch(Written::same);
    }
  }

  Result of(String id, ConsultState stored) {
    List<Step> then = steps(parts.checkpoints().rows(id));
    MemoryLogs memory = new MemoryLogs();
    String failure = run(id, stored, memory);
    List<Step> now = steps(memory.checkpoints().rows(id));
    return new Result(id, makers(stored), compare(then, now), failure);
  }

  private @Nullable String run(String id, ConsultState stored, MemoryLogs memory) {
    GraphParts here = memory.instead(parts);
    CompiledGraph<ConsultState> graph = ConsultationGraph.compile(here, new RunWatch(here.events(), here.clock()), StepBudgets.DEFAULT);
    Map<String, Object> input = new HashMap<>();
    for (Channel channel : List.of(Channel.CASE, Channel.REQUEST, Channel.PRIOR, Channel.CORRECTIONS)) {
      if (stored.data().get(channel.key()) instanceof Object value) {
        input.put(channel.key(), value);
      }
    }
    try {
      RunRegister.Hold hold = new RunRegister.Hold(id, 1);
      graph.invokeFinal(GraphInput.args(input), RunnableConfig.builder().threadId(id).addMetadata(AppendOnlySaver.HOLD, hold).build());
      return null;
    } catch (RuntimeException e) {
      return e.getClass().getSimpleName();
    }
  }

  private record Step(String node, Map<String, String> channels) {}

  /** The steps of the nodes up to the gate; what a human decided is not repeated. */
  private static List<Step> steps(List<CheckpointLog.Row> rows) {
    return rows.stream().filter(r -> !List.of(NodeName.HITL_GATE, NodeName.FORMATTER, "__START__", "__END__").contains(r.node()))
        .map(r -> new Step(r.node(), r.channels())).toList();
  }

  private static List<Written> compare(List<Step> then, List<Step> now) {
    List<Written> all = new ArrayList<>();
    for (int i = 0; i < Math.max(then.size(), now.size()); i++) {
      Step a = i < then.size() ? then.get(i) : null;
      Step b = i < now.size() ? now.get(i) : null;
      String node = a != null ? a.node() : Objects.requireNonNull(b).node();
      for (Channel channel : COMPARED) {
        if (channel.writer().equals(node)) {
          String was = a == null ? null : a.channels().get(channel.key());
          String is = b == null || !b.node().equals(node) ? null : b.channels().get(channel.key());
          if (was != null || is != null) {
            all.add(new Written(node, channel.key(), was, is));
          }
        }
      }
    }
    return all;
  }

  private List<Maker> makers(ConsultState stored) {
    Provenance now = parts.provenance().get();
    Provenance then = stored.making().map(Making::provenance).or(() -> stored.report().map(r -> r.provenance())).orElse(null);
    List<Maker> makers = new ArrayList<>();
    makers.add(new Maker("basis", stored.request().basis(), parts.basis().get()));
    if (then != null) {
      makers.add(new Maker("version", then.version(), now.version()));
      makers.add(new Maker("lexicon", then.lexicon(), now.lexicon()));
      makers.add(new Maker("packs", String.join(", ", then.packs()), String.join(", ", now.packs())));
      makers.add(new Maker("index", then.index(), now.index()));
      makers.add(new Maker("models", sorted(then.models()), sorted(now.models())));
      makers.add(new Maker("prompts", sorted(then.prompts()), sorted(now.prompts())));
      makers.add(new Maker("rules", sorted(then.rules()), sorted(now.rules())));
      makers.add(new Maker("seed", String.valueOf(then.seed()), String.valueOf(now.seed())));
    }
    return makers;
  }

  private static String sorted(Map<String, String> named) {
    return new TreeMap<>(named).toString();
  }
}
