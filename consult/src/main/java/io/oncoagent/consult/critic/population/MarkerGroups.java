package io.oncoagent.consult.critic.population;

import io.oncoagent.consult.critic.reading.Named;
import io.oncoagent.consult.critic.reading.Reading;
import io.oncoagent.consult.critic.reading.Word;
import io.oncoagent.lexicon.Category;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Groups by a marker of the lexicon and its status as the words beside it say («ROS1-rearranged», «without RAS mutation», «wild-type
 * EGFR», «HER2-low»).
 */
final class MarkerGroups {
  static final String AXIS = "marker ";
  private static final Set<String> POSITIVE =
      Set.of("positive", "mutated", "mutant", "mutation", "mutations", "amplified", "amplification", "rearranged", "rearrangement",
          "rearrangements", "fusion", "fusions", "overexpressed", "overexpressing",
          "overexpression", "high", "deleted", "deletion", "translocation", "translocations", "variant", "variants", "altered",
              "alteration", "alterations", "expressing", "positivo", "positiva", "positivos", "positivas", "mutado", "mutada",
          "mutacion", "reordenamiento", "fusion-positive");
  private static final Set<String> NEGATIVE = Set.of("negative", "wild", "wildtype", "nonmutated", "unmutated", "nonamplified", "intact",
      "negativo", "negativa", "negativos", "negativas", "nativo", "unamplified");
  private static final Set<String> LOW = Set.of("low", "ultralow");
  private static final Set<String> WITH = Set.of("with", "con", "carry", "carrying", "harbor", "harboring", "harbour", "harbouring");
  private static final Set<String> GLUE = Set.of("gene", "genes", "the", "of", "in", "exon", "is", "are", "that", "was", "were", "tumors",
      "status", "de", "en", "del", "el", "sensitizing", "activating", "germline", "somatic", "or", "type");
  private static final Map<String, String> ONE_KEY = Map.of("ER", "hormone receptors", "PR", "hormone receptors", "KRAS", "RAS", "NRAS",
      "RAS", "BRCA1", "BRCA", "BRCA2", "BRCA");
  /** Their «high» and «deficient» mean the same; populations.tsv tells them. */
  private static final Set<String> ELSEWHERE = Set.of("MSI", "MMR", "MLH1", "MSH2", "MSH6", "PMS2", "PD-L1", "HRD", "HRR", "TMB");
  private static final int AFTER = 4;
  private static final int BEFORE = 3;

  private MarkerGroups() {}

  static List<Group> read(Reading reading) {
    List<Group> groups = new ArrayList<>();
    for (Named n : reading.named(Category.BIOMARKER).filter(n -> !ELSEWHERE.contains(n.key())).toList()) {
      groups.addAll(of(reading, n));
    }
    return groups;
  }

  private static List<Group> of(Reading reading, Named n) {
    List<Word> words = reading.words();
    int from = 0;
    while (from < words.size() && words.get(from).end() <= n.start()) {
      from++;
    }
    int to = from;
    while (to < words.size() && words.get(to).end() <= n.end()) {
      to++;
    }
    String status = after(reading, n, to);
    int first = from;
    for (int i = from - 1; status.isEmpty() && i >= Math.max(0, from - BEFORE); i--) {
      String word = words.get(i).folded();
      status = status(word);
      first = status.isEmpty() ? first : i;
      if (status.isEmpty() && !GLUE.contains(word)) {
        break;
      }
    }
    LocalDenial denial = LocalDenial.before(words, first);
    boolean borne = from > 0 && WITH.contains(words.get(from - 1).folded());
    boolean signed = reading.text().startsWith("+", n.end());
    if (status.isEmpty() && (denial != LocalDenial.SAID || borne || signed)) {
      status = "positive";
    }
    return status.isEmpty() ? List.of() : groups(n, status, denial);
  }

  static String axis(String marker) {
    return AXIS + ONE_KEY.getOrDefault(marker, marker);
  }

  private static List<Group> groups(Named n, String status, LocalDenial denial) {
    String axis = axis(n.key());
    String opposite = status.equals("negative") ? "positive" : "negative";
    return switch (denial) {
      case SAID -> List.of(new Group(axis, status, Set.of(), n.start(), n.end()));
      case DENIED -> List.of(new Group(axis, opposite, Set.of(), n.start(), n.end()));
      case EITHER -> List.of(new Group(axis, status, Set.of(), n.start(), n.end()), new Group(axis, opposite, Set.of(), n.start(),
          n.end()));
    };
  }

  private static String after(Reading reading, Named n, int to) {
    List<Word> words = reading.words();
    for (int i = to; i < Math.min(words.size(), to + AFTER); i++) {
      Word w = words.get(i);
      boolean comma = reading.text().substring(n.end(), w.start()).matches("(?s).*[,;:()].*");
      boolean other = reading.named(Category.BIOMARKER).anyMatch(o -> o.start() >= n.end() && o.start() <= w.start());
      if (comma || other) {
        return "";
      }
      String status = status(w.folded());
      if (!status.isEmpty()) {
        return status;
      }
      boolean variant = w.folded().matches("[a-z]?\\d{1,4}[a-z]?");
      if (!GLUE.contains(w.folded()) && !variant) {
        return "";
      }
    }
    return "";
  }

  private static String status(String word) {
    return POSITIVE.contains(word) ? "positive" : NEGATIVE.contains(word) ? "negative" : LOW.contains(word) ? "low" : "";
  }
}
