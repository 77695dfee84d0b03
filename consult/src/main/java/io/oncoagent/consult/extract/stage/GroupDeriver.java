package io.oncoagent.consult.extract.stage;

import io.oncoagent.lexicon.Lexicon;
import io.oncoagent.lexicon.StageGroupRule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** From TNM to the stage group by the lexicon's cited rows; the rows of the nearest code in the lineage that has any decide. */
final class GroupDeriver {
  private final Lexicon lexicon;

  private final Map<String, List<StageGroupRule>> byCancer;

  GroupDeriver(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.byCancer = lexicon.stageGroups().stream().collect(Collectors.groupingBy(StageGroupRule::cancer));
  }

  /** The group, or empty when no row fits or rows that fit disagree. {@code metastatic}: the note tells of distant spread. */
  Optional<String> group(String cancer, Tnm tnm, boolean metastatic, StageExtras extras) {
    String m = tnm.m() != null && !tnm.m().equals("MX") ? tnm.m() : metastatic ? "M1" : "M0";
    Set<String> groups = groups(cancer, tnm, m, true, extras);
    if (groups.isEmpty()) {
      groups = groups(cancer, tnm, m, false, extras);
    }
    if (groups.size() == 1) {
      return Optional.of(groups.iterator().next());
    }
    Set<String> majors = new LinkedHashSet<>();
    groups.forEach(group -> majors.add(group.replaceAll("[^IV0]", "")));
    return majors.size() == 1 && !majors.contains("") ? Optional.of(majors.iterator().next()) : Optional.empty();
  }

  private Set<String> groups(String cancer, Tnm tnm, String m, boolean exact, StageExtras extras) {
    Set<String> groups = new LinkedHashSet<>();
    for (StageGroupRule rule : rules(cancer)) {
      if (matches(rule.t(), tnm.t(), exact) && matches(rule.n(), tnm.n(), exact) && matches(rule.m(), m, exact) && allows(rule.extra(), tnm, extras)) {
        groups.add(rule.group());
      }
    }
    return groups;
  }

  /** The group of a distant metastasis of no nearer description, for cancers whose TNM makes M1 stage IV. */
  Optional<String> metastatic(String cancer) {
    boolean four = false;
    for (StageGroupRule rule : rules(cancer)) {
      boolean distant = rule.t().contains("any") && rule.n().contains("any") && rule.m().stream().anyMatch(m -> m.startsWith("M1"));
      if (distant && !rule.group().startsWith("IV")) {
        return Optional.empty();
      }
      four |= distant;
    }
    return four ? Optional.of("IV") : Optional.empty();
  }

  private List<StageGroupRule> rules(String cancer) {
    for (String code : lexicon.lineage(cancer)) {
      List<StageGroupRule> rules = byCancer.get(code);
      if (rules != null) {
        return rules;
      }
    }
    return List.of();
  }

  /** Exactly the category, or, where no row has it, its broader one (T4a by T4) or any of its finer ones (T1 by T1a). */
  private static boolean matches(List<String> listed, @Nullable String category, boolean exact) {
    if (listed.contains("any")) {
      return true;
    }
    if (category == null) {
      return false;
    }
    String broad = category.substring(0, Math.min(2, category.length()));
    return listed.stream().anyMatch(one -> one.equalsIgnoreCase(category) || !exact && (one.equalsIgnoreCase(broad) || category.length() == 2 && one.startsWith(category)));
  }

  private static boolean allows(@Nullable String extra, Tnm tnm, StageExtras extras) {
    if (extra == null || extra.isEmpty()) {
      return true;
    }
    for (String condition : extra.split(";")) {
      String wanted = condition.strip();
      boolean known = wanted.equals("basis=anatomic") || wanted.equals("basis=pathological") && tnm.prefix().equals("p") || wanted.equals("basis=clinical") && !tnm.prefix().contains("p") || wanted.equals("s=SX") || extras.holds(wanted);
      if (!known) {
        return false;
      }
    }
    return true;
  }
}
