package io.oncoagent.consult.graph;

import io.oncoagent.consult.Consultation;
import io.oncoagent.consult.ConsultationException;
import io.oncoagent.consult.branch.AssumedFacts;
import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.evidence.EvidenceOutcome;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.facts.FactCorrection;
import io.oncoagent.domain.report.Branch;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a run begins with: a new case, a follow-up, a what-if, or the same text again; and whether a cut run may go on here. */
record Continuations(GraphParts parts) {

  /** The input channels of a run. */
  record Start(RunRequest request, Map<String, Object> input) {}

  Start first(String id, Consultation.Request request) {
    RunRequest run = new RunRequest(id, request.tier(), request.patientId(), null, parts.basis().get());
    return new Start(run, input(request.text(), run, request.corrections()));
  }

  private static Map<String, Object> input(DeidentifiedCase text, RunRequest run, List<FactCorrection> corrections) {
    Map<String, Object> input = new HashMap<>(Map.of(Channel.CASE.key(), text, Channel.REQUEST.key(), run));
    if (!corrections.isEmpty()) {
      input.put(Channel.CORRECTIONS.key(), new Corrections(corrections));
    }
    return input;
  }

  Start of(String id, Consultation.Continuation c, ConsultState earlier) {
    DeidentifiedCase assumed = c.assumed();
    PriorRun prior = prior(earlier, c.text(), assumed);
    if (assumed != null) {
      refuseEmptyAssumption(prior, assumed);
    }
    Branch.Kind kind = assumed == null ? Branch.Kind.FOLLOW_UP : Branch.Kind.WHAT_IF;
    Branch branch = new Branch(kind, c.of(), assumed == null ? null : assumed.text(), List.of());
    RunRequest run = new RunRequest(id, c.tier(), earlier.request().patientId(), branch, parts.basis().get());
    Map<String, Object> input = input(c.text(), run, earlier.facts().corrections());
    input.put(Channel.PRIOR.key(), prior);
    return new Start(run, input);
  }

  Start again(String id, ConsultState earlier) {
    Branch branch = new Branch(Branch.Kind.FOLLOW_UP, earlier.request().consultationId(), null, List.of());
    RunRequest run = new RunRequest(id, earlier.request().tier(), earlier.request().patientId(), branch, parts.basis().get());
    return new Start(run, input(earlier.text(), run, earlier.corrections()));
  }

  private PriorRun prior(ConsultState earlier, DeidentifiedCase text, @Nullable DeidentifiedCase assumed) {
    boolean read = earlier.data().containsKey(Channel.FACTS.key());
    if (!read) {
      throw new ConsultationException(ConsultationException.Code.NOT_DECIDED, "the earlier consultation broke before its facts were read; consult anew");
    }
    Optional<EvidenceOutcome> evidence = earlier.outcome().filter(e -> earlier.making().map(m -> m.provenance().equals(parts.provenance().get())).orElse(false));
    String inputs = evidence.map(e -> parts.inputs().of(earlier.text(), earlier.facts(), earlier.route())).orElse(null);
    int at = assumed == null ? text.text().length() : text.text().length() - assumed.text().length();
    return new PriorRun(earlier.facts(), assumed, at, evidence.orElse(null), inputs);
  }

  private void refuseEmptyAssumption(PriorRun prior, DeidentifiedCase assumed) {
    ClinicalFacts alone = IngestionNode.assumedFacts(parts.facts(), assumed, prior.assumedAt());
    if (!AssumedFacts.saysSomething(prior.facts(), alone)) {
      throw new ConsultationException(
          ConsultationException.Code.BAD_AMENDMENT, "no fact is read from the what-if; name a result, a stage, a treatment or a condition");
    }
  }

  /** A run that is cut off before its draft was fixed goes on only under what it began with; a draft that waits keeps what it was made under. */
  void refuseMixing(ConsultState last) {
    boolean fixed = last.shown().isPresent() || last.refusal().isPresent();
    String basis = last.request().basis();
    boolean sameBasis = basis == null || basis.equals(parts.basis().get());
    boolean samePacks = last.making().map(m -> m.provenance().equals(parts.provenance().get())).orElse(true);
    if (!fixed && !(sameBasis && samePacks)) {
      throw new ConsultationException(
          ConsultationException.Code.OUTDATED, "this consultation was begun under other rules, packs or versions; going on would mix them, so run it again");
    }
  }
}
