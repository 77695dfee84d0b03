package io.oncoagent.consult.specialist.fit;

import io.oncoagent.consult.specialist.profile.CaseProfile;
import io.oncoagent.consult.specialist.profile.PlainWords;
import io.oncoagent.lexicon.Category;
import io.oncoagent.lexicon.DrugEntry;
import io.oncoagent.lexicon.Lexicon;
import io.oncoagent.lexicon.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A targeted or hormonal agent whose label requires a marker is not for a patient whose result is the opposite, and is a branch where the
 * result is unknown. Only markers that the evidence of the case speaks of count: one drug has several labels.
 */
public final class AgentMarkerRule implements PopulationRule {
  private static final String NAME = "agent-marker";
  private static final Set<String> KINDS = Set.of("targeted", "hormonal", "antibody-drug conjugate");

  private final Lexicon lexicon;
  private final AgentReader agents;
  private final MarkerDemandReader markers;

  public AgentMarkerRule(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.agents = new AgentReader(lexicon);
    this.markers = new MarkerDemandReader(lexicon);
  }

  @Override
  public FitResult judge(GuidelineText text, CaseProfile profile) {
    String place = text.headings().isEmpty() ? "" : text.headings().getLast() + " . ";
    @Nullable FitResult open = null;
    @Nullable FitResult against = null;
    boolean met = false;
    for (DrugEntry drug : agents.entries(place + text.words())) {
      List<MarkerDemand> demands = demands(drug, text.documentMarkers());
      if (!KINDS.contains(drug.kind()) || demands.isEmpty()) {
        continue;
      }
      MarkerDemand first = demands.getFirst();
      FitOutcome best = best(demands, profile);
      met |= best == FitOutcome.PASS;
      if (best == FitOutcome.FAIL && against == null) {
        against =
            FitResult.of(NAME, FitOutcome.FAIL, drug.name() + " is for " + first.words() + " disease", drug.name() + " es para enfermedad " + first.palabras());
      } else if (best == FitOutcome.UNDETERMINED && open == null) {
        open = FitResult.of(NAME, FitOutcome.UNDETERMINED, first.words(), first.palabras());
      }
    }
    boolean excluded = against != null && !(met && met(text, profile));
    return excluded && against != null ? against : open == null || met ? FitResult.silent(NAME) : open;
  }

  /** A sentence that names two drugs is about the one whose marker the patient has, when the sentence itself names that marker. */
  private boolean met(GuidelineText text, CaseProfile profile) {
    return markers.read(text.words()).stream().anyMatch(d -> MarkerStanding.of(d, profile.markers()) == FitOutcome.PASS);
  }

  private static FitOutcome best(List<MarkerDemand> demands, CaseProfile profile) {
    FitOutcome best = FitOutcome.FAIL;
    for (MarkerDemand demand : demands) {
      FitOutcome one = MarkerStanding.of(demand, profile.markers());
      best = one.ordinal() < best.ordinal() ? one : best;
    }
    return best;
  }

  private List<MarkerDemand> demands(DrugEntry drug, Set<String> documentMarkers) {
    List<MarkerDemand> demands = new ArrayList<>();
    for (String required : drug.markers()) {
      demand(required).filter(d -> documentMarkers.contains(d.name())).ifPresent(demands::add);
    }
    return demands;
  }

  private Optional<MarkerDemand> demand(String required) {
    String plain = PlainWords.of(required);
    boolean negative = plain.contains("wild") || plain.contains("negative");
    return lexicon.mentions(required).stream()
        .filter(m -> m.category() == Category.BIOMARKER)
        .findFirst()
        .map(Mention::key)
        .map(name -> new MarkerDemand(name, null, null, !negative));
  }
}
