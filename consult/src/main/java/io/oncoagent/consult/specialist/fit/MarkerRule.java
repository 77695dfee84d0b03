package io.oncoagent.consult.specialist.fit;

import io.oncoagent.consult.specialist.profile.CaseProfile;
import io.oncoagent.lexicon.Lexicon;
import java.util.List;
import java.util.stream.Collectors;

/** Markers that headings, lead-in or sentence require have the status that they require. */
public final class MarkerRule implements PopulationRule {
  private static final String NAME = "marker";
  /** Words for the patient's own alteration say more than words for its absence, which most patients share. */
  private static final double FOUND = 3.0;

  private static final double ABSENT = 1.2;
  /** A heading that names marker statuses divides the guideline by them. */
  private static final double PLACE_ABSENT = 2.4;

  private final Remembered<List<MarkerDemand>> read;

  public MarkerRule(Lexicon lexicon) {
    MarkerDemandReader reader = new MarkerDemandReader(lexicon);
    this.read = new Remembered<>(reader::read);
  }

  @Override
  public FitResult judge(GuidelineText text, CaseProfile profile) {
    FitResult open = null;
    boolean met = false;
    boolean found = false;
    for (String segment : text.segments()) {
      List<MarkerDemand> demands = read.of(segment);
      List<MarkerDemand> present = demands.stream().filter(MarkerDemand::positive).toList();
      List<MarkerDemand> absent = demands.stream().filter(d -> !d.positive()).toList();
      for (MarkerDemand demand : absent) {
        if (MarkerStanding.of(demand, profile.markers()) == FitOutcome.FAIL) {
          return failed(demand);
        }
      }
      FitOutcome any = anyOf(present, profile);
      if (any == FitOutcome.FAIL) {
        return failed(present.getFirst());
      }
      found |= any == FitOutcome.PASS;
      met |= absent.stream().anyMatch(d -> MarkerStanding.of(d, profile.markers()) == FitOutcome.PASS);
      if (any == FitOutcome.UNDETERMINED && open == null) {
        open = unknown(present);
      } else if (open == null && any == FitOutcome.SILENT && !absent.isEmpty() && absent.stream().noneMatch(d -> MarkerStanding.of(d, profile.markers()) == FitOutcome.PASS)) {
        open = unknown(absent);
      }
    }
    if (open != null) {
      return open;
    }
    return found ? FitResult.pass(NAME, FOUND) : met ? FitResult.pass(NAME, text.words().isBlank() ? PLACE_ABSENT : ABSENT) : FitResult.silent(NAME);
  }

  private static FitOutcome anyOf(List<MarkerDemand> demands, CaseProfile profile) {
    if (demands.isEmpty()) {
      return FitOutcome.SILENT;
    }
    FitOutcome best = FitOutcome.FAIL;
    for (MarkerDemand demand : demands) {
      FitOutcome one = MarkerStanding.of(demand, profile.markers());
      if (one.ordinal() < best.ordinal()) {
        best = one;
      }
    }
    return best;
  }

  private static FitResult failed(MarkerDemand demand) {
    return FitResult.of(NAME, FitOutcome.FAIL, "requires " + demand.words() + ", which the note contradicts", "exige " + demand.palabras() + ", que la nota contradice");
  }

  private static FitResult unknown(List<MarkerDemand> demands) {
    String en = demands.stream().map(MarkerDemand::words).distinct().limit(2).collect(Collectors.joining(" or "));
    String es = demands.stream().map(MarkerDemand::palabras).distinct().limit(2).collect(Collectors.joining(" o "));
    return FitResult.of(NAME, FitOutcome.UNDETERMINED, en, es);
  }
}
