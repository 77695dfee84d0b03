package io.oncoagent.consult.specialist;

import io.oncoagent.consult.specialist.choose.AskedWeight;
import io.oncoagent.consult.specialist.choose.ClauseAnswers;
import io.oncoagent.consult.specialist.choose.EvidenceReader;
import io.oncoagent.consult.specialist.choose.HeadingEcho;
import io.oncoagent.consult.specialist.choose.OptionChooser;
import io.oncoagent.consult.specialist.choose.OwnSide;
import io.oncoagent.consult.specialist.choose.Reading;
import io.oncoagent.consult.specialist.profile.CaseProfile;
import io.oncoagent.consult.specialist.profile.ProfileReader;
import io.oncoagent.consult.specialist.profile.TermReader;
import io.oncoagent.consult.specialist.write.DraftWriter;
import io.oncoagent.domain.recommendation.Recommendation;
import io.oncoagent.domain.verdict.CheckOutcome;
import io.oncoagent.domain.verdict.Finding;
import io.oncoagent.lexicon.Lexicon;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Composes the draft from the guideline's own sentences. Deterministic: the same request and feedback give the same draft. Nothing of the note's wording
 * reaches the draft but the facts read from it, so that an instruction in a note stays without effect.
 */
public final class ExtractiveSpecialist implements Specialist {
  private static final int ANSWERS = 3;

  private final ProfileReader profiles;
  private final EvidenceReader reader;
  private final OptionChooser chooser;
  private final DraftWriter writer;

  public ExtractiveSpecialist(Lexicon lexicon) {
    this(lexicon, new EvidenceReader(lexicon));
  }

  /** {@code reader} may be shared with whoever reads the same guidelines before: what it remembers serves both. */
  public ExtractiveSpecialist(Lexicon lexicon, EvidenceReader reader) {
    this.profiles = new ProfileReader(lexicon);
    this.reader = reader;
    this.chooser = new OptionChooser(new TermReader(lexicon));
    this.writer = new DraftWriter(lexicon);
  }

  @Override
  public Recommendation draft(DraftRequest request, List<Finding> feedback) {
    Set<String> refused = refused(feedback);
    CaseProfile profile = profiles.read(request.text(), request.facts());
    List<Reading> readings = OwnSide.of(reader.read(request.evidence().evidence(), profile), profile.person());
    AskedWeight asked = new AskedWeight(profile.terms(), readings);
    List<Reading> answers = new ClauseAnswers(asked, profile.terms().clauses()).pick(readings, ANSWERS);
    Recommendation draft =
        writer.write(new DraftWriter.Input(request, profile, readings, chooser.choose(readings, asked, new HeadingEcho(profile.terms()), answers), answers, asked, refused));
    return new Pruning(refused).apply(draft);
  }

  /** The draft is deterministic, so the critic's statement ids mean the same statements on the next attempt. */
  private static Set<String> refused(List<Finding> feedback) {
    Set<String> refused = new LinkedHashSet<>();
    for (Finding finding : feedback) {
      if (finding.outcome() == CheckOutcome.FAIL && finding.statement() != null) {
        refused.add(finding.statement());
      }
    }
    return refused;
  }

  @Override
  public String engine() {
    return "extractive";
  }
}
