package io.oncoagent.consult.specialist.choose;

import io.oncoagent.consult.specialist.profile.PlainWords;
import io.oncoagent.domain.evidence.SentenceRole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Groups what the guideline offers to this patient by therapy: list items under a population's heading are joined with the subsection of the same name;
 * a subsection whose item stands only in lists for other patients is left out.
 */
public final class OptionGrouper {
  private static final Pattern TRIALS_ONLY = Pattern.compile("^\\W*(?:clinical trials?|participation in|enrol?lment in|eligible patients can consider enrol)");
  /** What became of a trial's patients stands in lists too. */
  private static final Pattern RESULT = Pattern.compile("^(?:of|among) (?:the |these |all |those )?(?:\\d+ )?(?:patients|children|women|men)\\b");
  private static final Pattern DETAIL =
      Pattern.compile("\\b(?:length|duration|dosing|dose|doses|timing|factors|toxicit\\w+|prognos\\w+|technical|considerations|outcomes?|regimens? (?:before|after)|complications?|sequelae|follow-up|schedule)\\b|\\bversus\\b|\\bvs\\b|compar\\w+|:$|^evidence|^in summary|^results|\\?$");

  /** Headings deeper than this below the population's are details of one therapy. */
  private static final int DEPTH = 3;
  private static final double SPECIFIC = 2.5;

  /** Groups in the order of the evidence. */
  public List<OptionGroup> group(List<Reading> readings) {
    Map<String, List<Reading>> sections = new LinkedHashMap<>();
    for (Reading reading : readings) {
      if (reading.path().about() && reading.placeFit().allows() && !reading.path().therapy().isEmpty()) {
        sections.computeIfAbsent(key(reading), k -> new ArrayList<>()).add(reading);
      }
    }
    List<Reading> items = items(readings);
    List<OptionGroup> groups = new ArrayList<>();
    List<Reading> children = items.stream().filter(i -> NestedItem.parent(i).isPresent()).toList();
    sections.values().stream().filter(s -> !isDetail(s.getFirst())).forEach(section -> addSection(groups, section, items));
    List<List<Reading>> barred = sections.values().stream().filter(BarredSection::is).toList();
    items.stream().filter(i -> i.fit().allows() && !children.contains(i) && !BarredSection.names(barred, i)).forEach(item -> placeItem(groups, item));
    children.stream().filter(i -> i.fit().allows() && !BarredSection.names(barred, i)).forEach(child -> placeChild(groups, child));
    looseAdvice(readings).forEach(advice -> placeAdvice(groups, advice));
    gatherDeeper(groups);
    return groups.stream().filter(g -> !g.all().isEmpty()).toList();
  }

  private static void addSection(List<OptionGroup> groups, List<Reading> section, List<Reading> items) {
    if (BarredSection.is(section)) {
      return;
    }
    List<Reading> fitting = section.stream().filter(r -> r.fit().allows()).toList();
    if (fitting.isEmpty() || (listedForOthersOnly(section.getFirst(), items) && fitting.stream().noneMatch(OptionGrouper::meant))) {
      return;
    }
    OptionGroup group = new OptionGroup(label(section.getFirst()));
    fitting.forEach(group::add);
    groups.add(group);
  }

  /** Says what is standard for a population that the patient belongs to by more than one trait. */
  private static boolean meant(Reading reading) {
    return reading.role() == SentenceRole.RECOMMENDS && CueWords.firm(reading) && reading.fit().specificity() >= SPECIFIC;
  }

  private static boolean listedForOthersOnly(Reading section, List<Reading> items) {
    List<Reading> named =
        items.stream().filter(i -> sameDocument(i, section) && section.path().therapy().stream().anyMatch(h -> ItemLabel.same(i.words(), h))).toList();
    return !named.isEmpty() && named.stream().noneMatch(i -> i.fit().allows());
  }

  private static List<Reading> items(List<Reading> readings) {
    return readings.stream()
        .filter(r -> r.role() == SentenceRole.LISTS_OPTION && r.path().about() && !TRIALS_ONLY.matcher(r.plain()).find())
        .filter(r -> !CueWords.arm(r) && !CueWords.figures(r) && !CueWords.condition(r))
        .filter(r -> CueWords.therapy(r) || CueWords.waiting(r) || NestedItem.parent(r).isPresent())
        .filter(r -> !(SameSubject.pointsBack(r) && r.agents().isEmpty()) && !RESULT.matcher(r.plain()).find())
        .toList();
  }

  private static boolean isDetail(Reading reading) {
    return DETAIL.matcher(PlainWords.of(reading.path().therapy().getFirst())).find();
  }

  private static List<Reading> looseAdvice(List<Reading> readings) {
    return readings.stream()
        .filter(r -> r.role() == SentenceRole.RECOMMENDS && (r.path().about() || (CueWords.prepares(r) && r.headings().size() > 1)) && r.fit().allows())
        .filter(r -> r.path().therapy().isEmpty() || isDetail(r) && CueWords.firm(r))
        .filter(r -> CueWords.waiting(r) || CueWords.prepares(r) || r.terms().stream().anyMatch(t -> t.startsWith("drug:") || t.startsWith("regimen:") || t.startsWith("treatment:")))
        .toList();
  }

  /** Sentences of one section on what must come before the treatment are one option. */
  private static void placeAdvice(List<OptionGroup> groups, Reading advice) {
    Optional<OptionGroup> before =
        groups.stream().filter(g -> CueWords.prepares(advice) && g.label().isEmpty() && g.item() == null && g.all().stream().anyMatch(r -> r.sameSection(advice) && CueWords.prepares(r))).findFirst();
    before.ifPresentOrElse(g -> g.add(advice), () -> placeItem(groups, advice));
  }

  /** An item goes to the subsection that it names; without one, an item directly under the population's heading stands for itself. */
  private static void placeItem(List<OptionGroup> groups, Reading item) {
    List<OptionGroup> near = groups.stream().filter(g -> g.offers(item) && !g.readings().contains(item)).toList();
    List<OptionGroup> named = near.stream().filter(g -> ItemLabel.same(item.words(), g.nearestHeading())).toList();
    if (named.isEmpty()) {
      named = near.stream().filter(g -> g.headings().stream().anyMatch(h -> ItemLabel.same(item.words(), h))).toList();
    }
    if (named.isEmpty() && item.role() == SentenceRole.LISTS_OPTION) {
      named = groups.stream().filter(g -> g.isOverview() && g.sameDocument(item) && ItemLabel.within(item.words(), g.headings().getFirst(), item.evidence().passage().title())).toList();
    }
    if (named.size() > 1 && named.stream().allMatch(OptionGroup::isOverview)) {
      List<OptionGroup> parts = named.subList(1, named.size());
      parts.forEach(named.getFirst()::absorb);
      groups.removeAll(parts);
      named = named.subList(0, 1);
    }
    if (!named.isEmpty()) {
      named.forEach(group -> group.listedBy(item));
      groups.forEach(group -> group.leave(item));
    } else if (item.path().therapy().isEmpty() || isDetail(item)) {
      groups.add(own(item));
    }
  }

  /** Subsections below that of a listed class which no list names themselves are parts of it: «Pembrolizumab» under «Immunotherapy». */
  private static void gatherDeeper(List<OptionGroup> groups) {
    for (OptionGroup parent : groups.stream().filter(g -> g.item() != null).toList()) {
      List<OptionGroup> deeper = groups.stream().filter(g -> g.item() == null && g.isBelow(parent)).toList();
      deeper.forEach(parent::absorb);
      groups.removeAll(deeper);
    }
  }

  /** An item nested in another belongs to that one: «Immunotherapy: atezolizumab; durvalumab» is one option. */
  private static void placeChild(List<OptionGroup> groups, Reading child) {
    String parent = NestedItem.parent(child).orElseThrow();
    List<OptionGroup> above = groups.stream().filter(g -> g.offers(child) && g.listedAs(parent)).toList();
    if (above.isEmpty()) {
      placeItem(groups, child);
    } else {
      OptionGroup parentGroup = above.getFirst();
      parentGroup.nest(child);
      groups.forEach(group -> group.leave(child));
      List<OptionGroup> leaves =
          groups.stream().filter(g -> g != parentGroup && g.offers(child) && g.item() == null && ItemLabel.same(child.words(), g.nearestHeading())).toList();
      leaves.forEach(parentGroup::absorb);
      groups.removeAll(leaves);
    }
  }

  static OptionGroup own(Reading item) {
    boolean listed = item.role() == SentenceRole.LISTS_OPTION;
    OptionGroup own = new OptionGroup(listed ? ItemLabel.of(item.words()) : "");
    if (listed) {
      own.listedBy(item);
    } else {
      own.add(item);
    }
    return own;
  }

  private static boolean sameDocument(Reading a, Reading b) {
    return a.evidence().passage().document().equals(b.evidence().passage().document());
  }

  private static String key(Reading reading) {
    String depth = String.join("|", named(reading.path().therapy()));
    return reading.evidence().passage().document() + "|" + String.join("|", reading.path().population()) + "|" + depth;
  }

  private static String label(Reading reading) {
    return String.join(": ", named(reading.path().therapy()));
  }

  /** The headings that name a therapy; a heading on its details («dosing», «length of therapy») belongs to the one above. */
  private static List<String> named(List<String> therapy) {
    int depth = Math.min(DEPTH, therapy.size());
    while (depth > 1 && DETAIL.matcher(PlainWords.of(therapy.get(depth - 1))).find()) {
      depth--;
    }
    return therapy.subList(0, depth);
  }
}
