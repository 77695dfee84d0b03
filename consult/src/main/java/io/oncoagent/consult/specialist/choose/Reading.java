package io.oncoagent.consult.specialist.choose;

import io.oncoagent.consult.specialist.fit.Fit;
import io.oncoagent.domain.evidence.Evidence;
import io.oncoagent.domain.evidence.PassageSentence;
import io.oncoagent.domain.evidence.SentenceRole;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * One sentence of the evidence as read for this patient.
 *
 * @param rank place of its passage among the evidence, from 0
 * @param headings without the document's title
 * @param populationFit fit of the headings that name the population, without those that name a therapy
 * @param placeFit fit of the place alone
 * @param fit fit of place and words
 * @param terms words and lexicon keys of the sentence
 * @param agents anticancer drugs named in it
 */
public record Reading(
    Evidence evidence,
    int rank,
    PassageSentence sentence,
    String words,
    String plain,
    List<String> headings,
    TherapyPath path,
    Fit populationFit,
    Fit placeFit,
    Fit fit,
    Set<String> terms,
    Set<String> agents) {
  public Reading {
    headings = List.copyOf(headings);
    terms = Set.copyOf(terms);
    agents = java.util.Collections.unmodifiableSet(agents);
  }

  /** What the guideline does with this sentence. */
  public SentenceRole role() {
    return sentence.role();
  }

  /** True when the guideline itself offers or advises what the sentence says. */
  public boolean advises() {
    return role() == SentenceRole.RECOMMENDS || role() == SentenceRole.LISTS_OPTION;
  }

  /** Same place of the same document. */
  boolean sameSection(Reading other) {
    return evidence.passage().document().equals(other.evidence.passage().document()) && headings.equals(other.headings);
  }
}
