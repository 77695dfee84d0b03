package io.oncoagent.consult.specialist.choose;

import io.oncoagent.domain.evidence.SentenceRole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Groups what the guideline offers to this patient by therapy: list items under a population's heading are joined with the subsection of the same name;
 * a subsection whose item stands only in lists for other patients is left out.
 */
public final class OptionGrouper {
  private static final Pattern TRIALS_ONLY = Pattern.compile("^\\W*(?:clinical trials?|participation in|enrol?lment in|eligible patients can consider enrol)");
  /** Headings deeper than this below the population's are details of one therapy. */
  private static final int DEPTH = 2;

  /** Groups in the order of the evidence. */
  public List<OptionGroup> group(List<Reading> readings) {
    Map<String, OptionGroup> groups = new LinkedHashMap<>();
    Map<String, List<Reading>> byKey = new LinkedHashMap<>();
    for (Reading reading : readings) {
      if (reading.path().about() && reading.placeFit().allows() && !reading.path().therapy().isEmpty()) {
        byKey.computeIfAbsent(key(reading), k -> new ArrayList<>()).add(reading);
      }
    }
    List<Reading> items = items(readings);
    byKey.forEach((key, section) -> addSection(groups, key, section, items));
    List<OptionGroup> all = new ArrayList<>(groups.values());
    items.stream().filter(item -> item.fit().allows()).forEach(item -> placeItem(all, item));
    looseAdvice(readings).forEach(advice -> placeItem(all, advice));
    return all.stream().filter(g -> !g.all().isEmpty()).toList();
  }

  private static void addSection(Map<String, OptionGroup> groups, String key, List<Reading> section, List<Reading> items) {
    List<Reading> fitting = section.stream().filter(r -> r.fit().allows()).toList();
    if (fitting.isEmpty() || listedForOthersOnly(section.getFirst(), items)) {
      return;
    }
    OptionGroup group = new OptionGroup(label(section.getFirst()));
    fitting.forEach(group::add);
    groups.put(key, group);
  }

  private static boolean listedForOthersOnly(Reading section, List<Reading> items) {
    List<Reading> named =
        items.stream().filter(i -> sameDocument(i, section) && section.path().therapy().stream().anyMatch(h -> ItemLabel.same(i.words(), h))).toList();
    return !named.isEmpty() && named.stream().noneMatch(i -> i.fit().allows());
  }

  private static List<Reading> items(List<Reading> readings) {
    return readings.stream()
        .filter(r -> r.role() == SentenceRole.LISTS_OPTION && r.path().about())
        .filter(r -> r.path().therapy().isEmpty() || !r.placeFit().allows())
        .filter(r -> !TRIALS_ONLY.matcher(r.plain()).find())
        .toList();
  }

  private static List<Reading> looseAdvice(List<Reading> readings) {
    return readings.stream()
        .filter(r -> r.role() == SentenceRole.RECOMMENDS && r.path().about() && r.path().therapy().isEmpty() && r.fit().allows())
        .filter(r -> r.terms().stream().anyMatch(t -> t.startsWith("drug:") || t.startsWith("regimen:") || t.startsWith("treatment:")))
        .toList();
  }

  private static void placeItem(List<OptionGroup> groups, Reading item) {
    List<OptionGroup> mine =
        groups.stream().filter(g -> sameDocument(g.all().getFirst(), item) && sameBranch(g.all().getFirst(), item) && ItemLabel.same(item.words(), g.label())).toList();
    if (mine.isEmpty()) {
      mine =
          groups.stream()
              .filter(g -> sameDocument(g.all().getFirst(), item) && sameBranch(g.all().getFirst(), item))
              .filter(g -> g.all().getFirst().path().therapy().stream().anyMatch(h -> ItemLabel.same(item.words(), h)))
              .toList();
    }
    if (mine.isEmpty()) {
      OptionGroup own = new OptionGroup(item.role() == SentenceRole.LISTS_OPTION ? ItemLabel.of(item.words()) : "");
      if (item.role() == SentenceRole.LISTS_OPTION) {
        own.listedBy(item);
      } else {
        own.add(item);
      }
      groups.add(own);
    } else {
      mine.forEach(group -> group.listedBy(item));
    }
  }

  private static boolean sameDocument(Reading a, Reading b) {
    return a.evidence().passage().document().equals(b.evidence().passage().document());
  }

  /** Under the same heading of the second level: «Surgery» for stage I is not «Surgery» for stage III. */
  private static boolean sameBranch(Reading a, Reading b) {
    return !a.headings().isEmpty() && !b.headings().isEmpty() && a.headings().getFirst().equals(b.headings().getFirst());
  }

  private static String key(Reading reading) {
    List<String> therapy = reading.path().therapy();
    String depth = String.join("|", therapy.subList(0, Math.min(DEPTH, therapy.size())));
    return reading.evidence().passage().document() + "|" + String.join("|", reading.path().population()) + "|" + depth;
  }

  private static String label(Reading reading) {
    List<String> therapy = reading.path().therapy();
    return String.join(": ", therapy.subList(0, Math.min(DEPTH, therapy.size())));
  }
}
