package io.oncoagent.consult.graph;

import java.util.List;

/** Durable, append-only memory of runs. Implementations seal what they store; a row once written never changes. */
public interface CheckpointLog {

  /**
   * One step that was taken.
   *
   * @param seq 0, 1, 2 … within the run
   * @param channels content hash of each channel's value, by channel name
   */
  record Row(long seq, String id, String node, String next, java.util.Map<String, String> channels) {
    public Row {
      channels = java.util.Map.copyOf(channels);
    }
  }

  /**
   * Adds a row and the values of channels that are new in it (JSON by content hash), in one transaction. A second row of the same run and seq is
   * refused.
   *
   * @throws io.oncoagent.consult.ConsultationException BUSY when the hold is no longer the newest of its run
   */
  void append(RunRegister.Hold hold, Row row, java.util.Map<String, byte[]> newValues);

  /** All rows of a run in order; empty for an unknown run. */
  List<Row> rows(String run);

  /** The opened value of a channel. */
  byte[] value(String run, String hash);
}
