package io.oncoagent.consult.evidence;

import io.oncoagent.consult.specialist.choose.AskedWeight;
import io.oncoagent.consult.specialist.choose.BesidePicker;
import io.oncoagent.consult.specialist.choose.ClauseAnswers;
import io.oncoagent.consult.specialist.choose.EvidenceReader;
import io.oncoagent.consult.specialist.choose.HeadingEcho;
import io.oncoagent.consult.specialist.choose.ItemLabel;
import io.oncoagent.consult.specialist.choose.OwnSection;
import io.oncoagent.consult.specialist.choose.Reading;
import io.oncoagent.consult.specialist.profile.CaseProfile;
import io.oncoagent.consult.specialist.write.TissuePolicy;
import io.oncoagent.domain.evidence.Evidence;
import io.oncoagent.domain.evidence.Passage;
import io.oncoagent.domain.evidence.Relevance;
import io.oncoagent.domain.evidence.Scores;
import io.oncoagent.domain.evidence.SentenceRole;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Picks from a whole document the passages that offer, advise, warn or tell something to this patient on this question. */
final class PassagePicker {
  /** Weights by judgement, checked on the development cases. */
  private static final double LISTS = 3.0;

  private static final double ADVISES = 1.0;
  private static final double WARNS = 0.5;
  private static final double SPECIFIC = 0.7;
  private static final double ASKED_BEST = 1.0;
  private static final double ASKED_REST = 0.25;
  private static final double ELSEWHERE = 0.35;
  private static final double REPEATED = 1.6;
  private static final double NEED = 0.8;
  private static final double NAMED = 2.0;
  private static final double ANSWERS = 4.0;
  private static final double DIAGNOSIS = 5.0;
  /** What stands beside the section that is this patient's own counts this part. */
  private static final double BESIDE_OWN = 0.6;
  private static final double PREPARES = 3.0;

  private final EvidenceReader reader;

  PassagePicker(EvidenceReader reader) {
    this.reader = reader;
  }

  /** A passage with its share of the best score, in [0, 1]. */
  record Picked(Passage passage, double share) {}

  /** At most {@code most} passages that are not among the evidence yet, best first. */
  List<Picked> pick(List<Passage> document, List<Evidence> have, CaseProfile profile, int most) {
    Set<String> known = new HashSet<>();
    have.forEach(e -> known.add(e.passage().id()));
    List<Evidence> all = document.stream().map(p -> new Evidence(p.id(), p, new Scores(null, null, 0, 0, null), Relevance.RELEVANT)).toList();
    List<Reading> readings = reader.read(all, profile);
    AskedWeight asked = new AskedWeight(profile.terms(), readings);
    HeadingEcho echo = new HeadingEcho(profile.terms());
    Map<String, List<Reading>> byPassage = new LinkedHashMap<>();
    readings.forEach(r -> byPassage.computeIfAbsent(r.evidence().passage().id(), k -> new ArrayList<>()).add(r));
    List<Reading> offered = readings.stream().filter(r -> r.role() == SentenceRole.LISTS_OPTION && r.fit().allows()).toList();
    Map<Passage, Double> scores = new HashMap<>();
    OwnSection own = OwnSection.of(readings);
    for (Passage passage : document) {
      List<Reading> mine = byPassage.getOrDefault(passage.id(), List.of());
      if (!known.contains(passage.id()) && !mine.isEmpty()) {
        double score = score(mine, asked) + echo.of(mine.getFirst()) + (named(mine.getFirst(), offered) ? NAMED : 0);
        scores.put(passage, mine.stream().anyMatch(own::holds) ? score : BESIDE_OWN * score);
      }
    }
    Set<String> lists = new HashSet<>();
    offered.stream().filter(r -> r.path().therapy().isEmpty()).forEach(r -> lists.add(r.evidence().passage().id()));
    for (Reading answer : new ClauseAnswers(asked, profile.terms().clauses()).pick(readings, 2)) {
      scores.computeIfPresent(answer.evidence().passage(), (passage, score) -> score + ANSWERS);
    }
    readings.stream()
        .filter(BesidePicker::prepares)
        .map(r -> r.evidence().passage())
        .distinct()
        .forEach(passage -> scores.computeIfPresent(passage, (p, score) -> score + PREPARES));
    if (TissuePolicy.blocks(profile)) {
      readings.stream().filter(BesidePicker::isDiagnosis).forEach(r -> scores.computeIfPresent(r.evidence().passage(), (p, score) -> Math.max(score, DIAGNOSIS + asked.of(r.terms()))));
    }
    return greedy(scores, lists, most);
  }

  /** Whether the passage stands in the subsection of something that a list offers to this patient. */
  private static boolean named(Reading reading, List<Reading> offered) {
    return reading.placeFit().allows()
        && reading.path().therapy().stream().anyMatch(h -> offered.stream().anyMatch(item -> sameBranch(item, reading) && ItemLabel.same(item.words(), h)));
  }

  private static boolean sameBranch(Reading a, Reading b) {
    return !a.headings().isEmpty() && !b.headings().isEmpty() && a.headings().getFirst().equals(b.headings().getFirst());
  }

  private static List<Picked> greedy(Map<Passage, Double> scores, Set<String> lists, int most) {
    List<Picked> picked = new ArrayList<>();
    Map<List<String>, Integer> taken = new HashMap<>();
    double top = scores.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
    Map<Passage, Double> left = new HashMap<>(scores);
    while (picked.size() < most && !left.isEmpty()) {
      Passage best =
          left.keySet().stream()
              .max(Comparator.comparingDouble((Passage p) -> left.getOrDefault(p, 0.0) - REPEATED * taken.getOrDefault(p.section(), 0)).thenComparing(p -> -p.ordinal()))
              .orElseThrow();
      double score = left.getOrDefault(best, 0.0) - REPEATED * taken.getOrDefault(best.section(), 0);
      if (score < NEED) {
        break;
      }
      left.remove(best);
      taken.merge(best.section(), lists.contains(best.id()) ? 0 : 1, Integer::sum);
      picked.add(new Picked(best, Math.clamp(score / top, 0, 1)));
    }
    return picked;
  }

  private static double score(List<Reading> readings, AskedWeight asked) {
    double[] weights = readings.stream().mapToDouble(r -> asked.of(r.terms())).sorted().toArray();
    double best = weights[weights.length - 1];
    double rest = 0;
    for (int i = Math.max(0, weights.length - 3); i < weights.length - 1; i++) {
      rest += weights[i];
    }
    double spoken = ASKED_BEST * best + ASKED_REST * rest;
    if (!readings.getFirst().placeFit().allows() || !readings.getFirst().path().about()) {
      return ELSEWHERE * spoken + (has(readings, SentenceRole.WITHDRAWAL) ? WARNS : 0);
    }
    List<Reading> fitting = readings.stream().filter(r -> r.fit().allows()).toList();
    double offers = has(fitting, SentenceRole.LISTS_OPTION) ? LISTS : 0;
    double advises = has(fitting, SentenceRole.RECOMMENDS) ? ADVISES : 0;
    double warns = has(fitting, SentenceRole.CAUTION) || has(fitting, SentenceRole.ADVISES_AGAINST) ? WARNS : 0;
    double specific = fitting.stream().mapToDouble(r -> r.fit().specificity()).max().orElse(0);
    return offers + advises + warns + SPECIFIC * specific + spoken;
  }

  private static boolean has(List<Reading> readings, SentenceRole role) {
    return readings.stream().anyMatch(r -> r.role() == role);
  }
}
