package io.oncoagent.consult.graph;

import io.oncoagent.consult.report.Sha256;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bsc.langgraph4j.RunnableConfig;
import org.bsc.langgraph4j.checkpoint.BaseCheckpointSaver;
import org.bsc.langgraph4j.checkpoint.Checkpoint;

/**
 * Checkpoints in an append-only log: values by content hash, a row a step. It has no cache, never overwrites (a checkpoint id in the
 * configuration, with which the library would replace history, is refused), and asks for a run id.
 */
final class AppendOnlySaver implements BaseCheckpointSaver {
  static final String HOLD = "hold";
  private final CheckpointLog log;

  AppendOnlySaver(CheckpointLog log) {
    this.log = log;
  }

  private static String run(RunnableConfig config) {
    return config.threadId().orElseThrow(() -> new IllegalStateException("a run needs an id of its own"));
  }

  /** Who may write: the hold travels with the invocation, so that a worker whose lease has passed to another is told apart from that other. */
  private static RunRegister.Hold hold(RunnableConfig config) {
    return config.metadata(HOLD).map(RunRegister.Hold.class::cast).orElseThrow(() -> new IllegalStateException("a run is written only by who holds it"));
  }

  @Override
  public Collection<Checkpoint> list(RunnableConfig config) {
    String run = run(config);
    List<Checkpoint> newestFirst = new ArrayList<>();
    for (CheckpointLog.Row row : log.rows(run)) {
      newestFirst.addFirst(open(run, row));
    }
    return newestFirst;
  }

  @Override
  public Optional<Checkpoint> get(RunnableConfig config) {
    String run = run(config);
    List<CheckpointLog.Row> rows = log.rows(run);
    Optional<String> wanted = config.checkPointId();
    if (wanted.isPresent()) {
      return rows.stream().filter(r -> r.id().equals(wanted.get())).findFirst().map(r -> open(run, r));
    }
    return rows.isEmpty() ? Optional.empty() : Optional.of(open(run, rows.getLast()));
  }

  @Override
  public RunnableConfig put(RunnableConfig config, Checkpoint checkpoint) {
    if (config.checkPointId().isPresent()) {
      throw new IllegalStateException("the history of a run is not overwritten");
    }
    String run = run(config);
    List<CheckpointLog.Row> rows = log.rows(run);
    Set<String> known = new HashSet<>();
    rows.forEach(r -> known.addAll(r.channels().values()));
    Map<String, String> channels = new HashMap<>();
    Map<String, byte[]> fresh = new HashMap<>();
    checkpoint.getState().forEach((key, value) -> {
      byte[] json = CheckpointCodec.encode(Channel.of(key), value);
      String hash = Sha256.hex(json);
      channels.put(key, hash);
      if (!known.contains(hash)) {
        fresh.put(hash, json);
      }
    });
    log.append(
        hold(config), new CheckpointLog.Row(rows.size(), checkpoint.getId(), checkpoint.getNodeId(), checkpoint.getNextNodeId(), channels), fresh);
    return RunnableConfig.builder(config).checkPointId(checkpoint.getId()).build();
  }

  /** Nothing is released: the history of a consultation stays. */
  @Override
  public Tag release(RunnableConfig config) {
    return new Tag(run(config), list(config));
  }

  private Checkpoint open(String run, CheckpointLog.Row row) {
    Map<String, Object> state = new HashMap<>();
    row.channels().forEach((key, hash) -> state.put(key, CheckpointCodec.decode(Channel.of(key), log.value(run, hash))));
    return Checkpoint.builder().id(row.id()).nodeId(row.node()).nextNodeId(row.next()).state(state).build();
  }
}
