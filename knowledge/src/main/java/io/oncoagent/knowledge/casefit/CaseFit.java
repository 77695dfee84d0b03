package io.oncoagent.knowledge.casefit;

import io.oncoagent.domain.evidence.PassageSentence;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.knowledge.corpus.DraftPassage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Fit of a passage to the facts, in three parts. */
public final class CaseFit {
  private final StageFit stage;
  private final MarkerFit markers;

  public CaseFit(ClinicalFacts facts, Readings readings) {
    this.stage = new StageFit(facts, readings);
    this.markers = new MarkerFit(facts, readings);
  }

  /** {@code stage} and {@code marker} in about [-2, 2], {@code role} in [-1, 1]. */
  public record Fit(double stage, double marker, double role) {
    /** It is about another stage, setting or marker. */
    public boolean contradicts() {
      return stage <= -0.8 || marker <= -0.8;
    }
  }

  public Fit of(DraftPassage passage) {
    List<String> section = passage.section();
    double stageFit = stage.ofSection(section);
    double markerFit = 0;
    for (String heading : section) {
      markerFit += markers.of(heading);
    }
    double leads = leads(passage);
    double items = items(passage);
    return new Fit(stageFit + 0.7 * leads, Math.clamp(markerFit + items, -2, 2), RoleWorth.of(section, passage.sentences()));
  }

  /** Lead-ins say what headings leave open: «for stage II», table rows by stage; the best of them counts, since the others stand beside it. */
  private double leads(DraftPassage passage) {
    Set<String> leads = new HashSet<>();
    for (PassageSentence sentence : passage.sentences()) {
      if (sentence.leadIn() != null && sentence.leadIn().length() < 400) {
        leads.add(sentence.leadIn());
      }
    }
    return leads.stream().mapToDouble(stage::of).max().orElse(0);
  }

  /** The best item by its markers, and a little for naming them at all. */
  private double items(DraftPassage passage) {
    double best = 0;
    double worst = 0;
    for (PassageSentence sentence : passage.sentences()) {
      String words = passage.text().substring(sentence.start(), sentence.end());
      double fit = words.length() < 500 ? markers.of(words) : 0;
      best = Math.max(best, fit);
      worst = Math.min(worst, fit);
    }
    return best > 0 ? 0.7 * best : 0.3 * worst;
  }
}
