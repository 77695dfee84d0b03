package io.oncoagent.knowledge.answer;

import io.oncoagent.domain.evidence.Relevance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Picks passages one by one: by score, a little more for a facet not yet covered, a little less for one more from the same section. The
 * first one comes from the guideline selected first.
 */
final class EvidencePicker {
  private static final double NEW_FACET = 1.0;
  private static final double SAME_SECTION = 0.45;

  private EvidencePicker() {}

  /** {@code section}: of a candidate, for telling sections apart. */
  static List<CaseCandidate> pick(List<CaseCandidate> candidates, int count, Function<CaseCandidate, String> section) {
    List<CaseCandidate> rest = new ArrayList<>(candidates.stream().filter(candidate -> candidate.relevance() != Relevance.IRRELEVANT).toList());
    List<CaseCandidate> picked = new ArrayList<>();
    Set<String> covered = new HashSet<>();
    Map<String, Integer> sections = new HashMap<>();
    boolean anyOfFirst = rest.stream().anyMatch(candidate -> candidate.document() >= 1);
    while (picked.size() < count && !rest.isEmpty()) {
      CaseCandidate best = rest.getFirst();
      double most = Double.NEGATIVE_INFINITY;
      for (CaseCandidate candidate : rest) {
        if (picked.isEmpty() && anyOfFirst && candidate.document() < 1) {
          continue;
        }
        boolean fresh = candidate.facets().stream().anyMatch(facet -> !covered.contains(facet));
        int same = sections.getOrDefault(section.apply(candidate), 0);
        double worth = candidate.raw() + (fresh ? NEW_FACET : 0) - SAME_SECTION * Math.max(0, same - 1);
        if (worth > most) {
          most = worth;
          best = candidate;
        }
      }
      rest.remove(best);
      picked.add(best);
      covered.addAll(best.facets());
      sections.merge(section.apply(best), 1, Integer::sum);
    }
    return picked;
  }
}
