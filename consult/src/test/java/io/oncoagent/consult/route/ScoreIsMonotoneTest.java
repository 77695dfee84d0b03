package io.oncoagent.consult.route;

import static io.oncoagent.consult.extract.Notes.facts;
import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.domain.facts.Biomarker;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.facts.PriorTreatment;
import io.oncoagent.domain.route.Route;
import io.oncoagent.domain.route.TierChoice;
import io.oncoagent.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** More facts never lower the score, nor the tier: random subsets of markers and treatments, the seed in the test's name. */
class ScoreIsMonotoneTest {
  private final PublishedScoreRouter router = new PublishedScoreRouter(Lexicon.shipped());
  private final ClinicalFacts rich =
      facts("60M, NSCLC stage III, biopsy. EGFR L858R, KRAS G12C, MET amplification, ALK negative, BRAF V600E mutated. Completed carboplatin x4, radiotherapy 60 Gy, lobectomy in 2020, on osimertinib since 2021, received nivolumab in 2022.");

  @ParameterizedTest
  @ValueSource(longs = {1, 7, 42, 99, 2026})
  void addingAFactNeverLowersScoreOrTier(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      List<Biomarker> markers = subset(rich.biomarkers(), random);
      List<PriorTreatment> prior = subset(rich.priorTreatments(), random);
      List<Biomarker> moreMarkers = union(rich.biomarkers(), markers, subset(rich.biomarkers(), random));
      List<PriorTreatment> morePrior = union(rich.priorTreatments(), prior, subset(rich.priorTreatments(), random));
      Route less = router.route(with(markers, prior), TierChoice.AUTO);
      Route more = router.route(with(moreMarkers, morePrior), TierChoice.AUTO);
      assertThat(more.score()).isGreaterThanOrEqualTo(less.score());
      assertThat(more.tier()).isGreaterThanOrEqualTo(less.tier());
      assertThat(more.score()).isBetween(0.0, 1.0);
    }
  }

  private ClinicalFacts with(List<Biomarker> markers, List<PriorTreatment> prior) {
    return new ClinicalFacts(rich.cancers(), rich.cancer(), markers, rich.performance(), rich.patient(), rich.tissue(), rich.course(), prior, rich.comorbidities(), rich.organFunction(), rich.allergies(), rich.redFlags(), rich.contradictions(), rich.missing(), rich.question());
  }

  private static <T> List<T> subset(List<T> all, Random random) {
    return all.stream().filter(one -> random.nextBoolean()).toList();
  }

  private static <T> List<T> union(List<T> all, List<T> one, List<T> two) {
    List<T> union = new ArrayList<>(all);
    union.removeIf(item -> !one.contains(item) && !two.contains(item));
    return union;
  }
}
