package io.oncoagent.consult.specialist.generative;

import io.oncoagent.consult.specialist.choose.BesidePicker;
import io.oncoagent.consult.specialist.choose.Reading;
import io.oncoagent.consult.specialist.fit.AgentReader;
import io.oncoagent.consult.specialist.profile.TermReader;
import io.oncoagent.domain.evidence.SentenceRole;
import io.oncoagent.domain.recommendation.StatementKind;
import io.oncoagent.lexicon.Lexicon;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the sentence of the cited passage that a proposal stands on. An option stands only on a sentence in which the guideline itself recommends or lists it, for
 * patients like this one; a trial that merely reports it makes it evidence, whatever the model calls it. That a passage exists and names the drug is not enough.
 */
final class Grounding {
  /** Least share of a proposal's terms that its sentence, with the headings above it, has to hold. Fitted on own development drafts; the critic judges after it. */
  private static final double SHARE = 0.5;

  private static final Set<SentenceRole> AGAINST = Set.of(SentenceRole.ADVISES_AGAINST, SentenceRole.WITHDRAWAL, SentenceRole.CAUTION);

  /** Small models slip into another script in the middle of a sentence; no check reads it, so it does not pass. Greek letters name receptors and rays. */
  private static final Pattern FOREIGN = Pattern.compile("[\\p{L}&&[^\\p{IsLatin}\\p{IsGreek}]]");

  private final AgentReader agents;
  private final TermReader terms;
  private final List<Reading> readings;
  private final boolean blocked;

  /** @param blocked no anticancer treatment may be proposed yet */
  Grounding(Lexicon lexicon, List<Reading> readings, boolean blocked) {
    this.agents = new AgentReader(lexicon);
    this.terms = new TermReader(lexicon);
    this.readings = List.copyOf(readings);
    this.blocked = blocked;
  }

  Ground ground(Proposal proposal) {
    if (FOREIGN.matcher(proposal.text()).find()) {
      return new Ground.Falls(proposal, "foreign-script");
    }
    List<Reading> passage = readings.stream().filter(r -> r.evidence().id().equals(proposal.cited().id())).toList();
    Set<String> named = agents.agents(proposal.text());
    Set<String> wanted = terms.terms(proposal.text());
    List<Reading> said = passage.stream().filter(r -> holds(r, named) && share(r, wanted) >= SHARE).sorted(Comparator.comparingDouble(r -> -share(r, wanted))).toList();
    if (said.isEmpty()) {
      return new Ground.Falls(proposal, "no-sentence");
    }
    return judged(corrected(proposal, said.getFirst()), said);
  }

  /** A sentence that is on no test makes no test, and one that the guideline lists as an option is no evidence of a trial, whatever a small model calls them. */
  private static Proposal corrected(Proposal proposal, Reading on) {
    boolean noTest = proposal.kind() == StatementKind.TEST && (!BesidePicker.isTest(on) || on.role() == SentenceRole.LISTS_OPTION);
    boolean listed = proposal.kind() == StatementKind.EVIDENCE && on.role() == SentenceRole.LISTS_OPTION;
    if (!noTest && !listed) {
      return proposal;
    }
    return proposal.as(on.advises() && !BesidePicker.isSupportive(on) ? StatementKind.OPTION : BesidePicker.isSupportive(on) ? StatementKind.SUPPORTIVE : StatementKind.EVIDENCE);
  }

  private Ground judged(Proposal proposal, List<Reading> said) {
    return switch (proposal.kind()) {
      case OPTION -> option(proposal, said);
      case WHY_NOT ->
          speaksAgainst(said.getFirst()) ? new Ground.Stands(proposal, said.getFirst()) : new Ground.Falls(proposal, "advised-not-against");
      case CAUTION, EVIDENCE -> new Ground.Stands(proposal, said.getFirst());
      default -> fitting(said).<Ground>map(r -> new Ground.Stands(proposal, r)).orElseGet(() -> new Ground.Falls(proposal, "other-population"));
    };
  }

  private Ground option(Proposal proposal, List<Reading> said) {
    if (blocked) {
      return new Ground.Falls(proposal, "tissue-first");
    }
    Optional<Reading> advising = said.stream().filter(r -> r.advises() && r.fit().allows()).findFirst();
    if (advising.isPresent()) {
      return new Ground.Stands(proposal, advising.get());
    }
    if (said.stream().anyMatch(Reading::advises)) {
      return new Ground.Falls(proposal, "other-population");
    }
    return fitting(said).<Ground>map(r -> new Ground.Stands(proposal.as(StatementKind.EVIDENCE), r)).orElseGet(() -> new Ground.Falls(proposal, "not-advised"));
  }

  /** The guideline advises against it, withdraws it, warns of it, or gives it to other patients. */
  private static boolean speaksAgainst(Reading reading) {
    return AGAINST.contains(reading.role()) || !reading.fit().allows();
  }

  private static Optional<Reading> fitting(List<Reading> said) {
    return said.stream().filter(r -> r.fit().allows()).findFirst();
  }

  /** Every drug that the proposal names stands in the sentence, or in the headings or lead-in above it. */
  private boolean holds(Reading reading, Set<String> named) {
    return named.isEmpty() || around(reading).containsAll(named);
  }

  private Set<String> around(Reading reading) {
    Set<String> here = new HashSet<>(reading.agents());
    here.addAll(agents.agents(above(reading)));
    return here;
  }

  private double share(Reading reading, Set<String> wanted) {
    if (wanted.isEmpty()) {
      return 0;
    }
    Set<String> here = new HashSet<>(reading.terms());
    here.addAll(terms.terms(above(reading)));
    return wanted.stream().filter(here::contains).count() / (double) wanted.size();
  }

  private static String above(Reading reading) {
    String lead = reading.sentence().leadIn();
    return String.join(" . ", reading.headings()) + (lead == null ? "" : " . " + lead);
  }
}
