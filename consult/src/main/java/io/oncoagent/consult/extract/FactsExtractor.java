package io.oncoagent.consult.extract;

import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.facts.ClinicalFacts;

/** Reads the clinical facts out of a de-identified note. Linear in the length of the note; safe for use by several threads. */
public interface FactsExtractor {

  ClinicalFacts extract(DeidentifiedCase note);
}
