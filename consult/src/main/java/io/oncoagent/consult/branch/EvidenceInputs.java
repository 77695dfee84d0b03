package io.oncoagent.consult.branch;

import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.route.Route;

/** Fingerprint of everything that retrieval reads of a case: equal inputs find equal evidence in the same packs. */
public interface EvidenceInputs {

  /** 64 lower-case hex digits. */
  String of(DeidentifiedCase text, ClinicalFacts facts, Route route);
}
