package io.oncoagent.consult.evidence;

import io.oncoagent.consult.specialist.choose.EvidenceReader;
import io.oncoagent.consult.specialist.profile.CaseProfile;
import io.oncoagent.consult.specialist.profile.ProfileReader;
import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.evidence.Evidence;
import io.oncoagent.domain.evidence.EvidenceOutcome;
import io.oncoagent.domain.evidence.Passage;
import io.oncoagent.domain.evidence.Relevance;
import io.oncoagent.domain.evidence.Scores;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.route.Route;
import io.oncoagent.domain.route.Tier;
import io.oncoagent.knowledge.EvidenceRetriever;
import io.oncoagent.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;

/**
 * Completes what the retriever found: it reads the chosen guideline as a whole and adds the passages that its headings, lists and warnings make
 * necessary for this patient. A passage of options is short and shares few words with a note, so that no similarity finds it reliably.
 */
public final class StructuredRetriever implements EvidenceRetriever {
  /** Passages added at most: the deep tier reads more. */
  private static final int ADDED_TIER_ONE = 12;

  private static final int ADDED_TIER_TWO = 18;

  private final EvidenceRetriever found;
  private final GuidelineReader reader;
  private final ProfileReader profiles;
  private final PassagePicker picker;

  public StructuredRetriever(EvidenceRetriever found, GuidelineReader reader, Lexicon lexicon) {
    this(found, reader, lexicon, new EvidenceReader(lexicon));
  }

  /** {@code sentences} may be shared with the specialist: what it remembers serves both. */
  public StructuredRetriever(EvidenceRetriever found, GuidelineReader reader, Lexicon lexicon, EvidenceReader sentences) {
    this.found = found;
    this.reader = reader;
    this.profiles = new ProfileReader(lexicon);
    this.picker = new PassagePicker(sentences);
  }

  @Override
  public EvidenceOutcome retrieve(DeidentifiedCase text, ClinicalFacts facts, Route route) {
    EvidenceOutcome outcome = found.retrieve(text, facts, route);
    if (!(outcome instanceof EvidenceOutcome.Found answer) || answer.evidence().isEmpty()) {
      return outcome;
    }
    CaseProfile profile = profiles.read(text, facts);
    int most = route.tier() == Tier.ONE ? ADDED_TIER_ONE : ADDED_TIER_TWO;
    List<Evidence> all = new ArrayList<>(answer.evidence());
    Passage first = answer.evidence().getFirst().passage();
    List<Passage> document = reader.document(first.pack(), first.document());
    for (PassagePicker.Picked picked : picker.pick(document, answer.evidence(), profile, most)) {
      Scores scores = new Scores(null, null, 0, picked.share(), null);
      all.add(new Evidence("E" + (all.size() + 1), picked.passage(), scores, Relevance.RELEVANT));
    }
    return new EvidenceOutcome.Found(all, answer.gate(), answer.queries(), answer.documents(), answer.reformulated());
  }
}
