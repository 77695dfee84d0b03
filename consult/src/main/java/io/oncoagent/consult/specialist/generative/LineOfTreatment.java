package io.oncoagent.consult.specialist.generative;

import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.facts.Setting;

/** Whether the line that a model gives for its option can be the line that is asked about. */
final class LineOfTreatment {
  private LineOfTreatment() {}

  static boolean contradicts(Proposal proposal, ClinicalFacts facts) {
    Integer line = facts.course().nextLine();
    boolean later = (line != null && line > 1) || facts.course().setting() == Setting.RELAPSED;
    boolean first = line != null && line == 1;
    return switch (proposal.line()) {
      case "first" -> later;
      case "later" -> first;
      default -> false;
    };
  }
}
