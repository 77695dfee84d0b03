package io.oncoagent.app.cli;

import io.oncoagent.app.intake.InputException;
import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.consult.ConsultationException;
import io.oncoagent.domain.report.CaseReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which consultation is meant: an id, or {@code --last}. */
final class ReviewTarget {
  @Parameters(arity = "0..1", paramLabel = "ID", description = "The consultationId.")
  private @Nullable String id;

  @Option(names = "--last", description = "The consultation stored last.")
  private boolean last;

  CaseReport find(OncoAgent agent) {
    String wanted = id(agent);
    return agent.reports().find(wanted)
        .orElseThrow(() -> new ConsultationException(ConsultationException.Code.UNKNOWN_ID, "no consultation has the id " + wanted));
  }

  /** The id, whether or not a report was stored under it. */
  String id(OncoAgent agent) {
    if ((id == null) != last) {
      throw new InputException("name one consultation: ID or --last");
    }
    return id == null ? last(agent) : id;
  }

  static String last(OncoAgent agent) {
    return agent.reports().last()
        .orElseThrow(() -> new ConsultationException(ConsultationException.Code.UNKNOWN_ID, "there is no consultation yet"));
  }
}
