package io.oncoagent.consult.specialist;

import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.evidence.EvidenceOutcome;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.recommendation.Recommendation;
import io.oncoagent.domain.route.Route;
import io.oncoagent.domain.report.EngineReport;
import io.oncoagent.domain.verdict.Finding;
import java.util.List;

/** Drafts a recommendation from evidence. Extractive and generative engines share this port; whatever they write passes the critic. */
public interface Specialist {

  /**
   * @param feedback what the critic found in the last draft of this run, empty at first
   * @return a draft in which every statement but findings and questions cites evidence of {@code evidence}
   */
  Recommendation draft(DraftRequest request, List<Finding> feedback);

  /** The same with what the report has to say of the engine; {@code drafting} watches and may stop it. */
  default Drafted drafted(DraftRequest request, List<Finding> feedback, Drafting drafting) {
    return new Drafted(draft(request, feedback), report());
  }

  /** What a report says of this engine before it has drafted. */
  default EngineReport report() {
    return new EngineReport(engine(), "rules", "rules", null);
  }

  /** A draft and how it came about. */
  record Drafted(Recommendation draft, EngineReport engine) {}

  /** Everything that a draft is made from. */
  record DraftRequest(DeidentifiedCase text, ClinicalFacts facts, Route route, EvidenceOutcome.Found evidence) {}

  /** Name for the report, e.g. extractive. */
  String engine();
}
