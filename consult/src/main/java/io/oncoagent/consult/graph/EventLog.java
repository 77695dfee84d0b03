package io.oncoagent.consult.graph;

import io.oncoagent.domain.report.TraceEntry;
import java.util.List;

/** Numbered events of runs, appended as nodes end; holds no note text. */
public interface EventLog {

  void append(String run, TraceEntry entry);

  /** In the order of appending. */
  List<TraceEntry> events(String run);
}
