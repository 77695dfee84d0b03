package io.oncoagent.consult.specialist.choose;

import io.oncoagent.consult.specialist.fit.FitOutcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One therapy as the guideline divides it: the list item that offers it, if any, and the sentences of its subsection. */
public final class OptionGroup {
  private static final int NAMED = 5;
  /** A drug treatment told in the general part under «Surgery» is no part of another tumour's operation. */
  private static final Pattern KNIFE = Pattern.compile("surg|resect|excision|ectomy");

  private static final Pattern MEDICINE = Pattern.compile("chemo|immun|targeted|systemic|drug|therapy with");

  private final String label;
  private final List<Reading> readings = new ArrayList<>();
  private final List<Reading> children = new ArrayList<>();
  private @Nullable Reading item;

  OptionGroup(String label) {
    this.label = label;
  }

  void add(Reading reading) {
    readings.add(reading);
  }

  void nest(Reading child) {
    children.add(child);
  }

  /** Whether its own list item reads like this. */
  boolean listedAs(String words) {
    return item != null && ItemLabel.of(item.words()).equals(ItemLabel.of(words));
  }

  /** Items nested under its own in the guideline's list. */
  public List<Reading> children() {
    return List.copyOf(children);
  }

  void leave(Reading reading) {
    readings.remove(reading);
  }

  /** Whether the item stands in the same document under the same heading of the second level: «Surgery» for stage I is not «Surgery» for stage III. */
  boolean offers(Reading listed) {
    Reading first = all().isEmpty() ? listed : all().getFirst();
    boolean same = first.evidence().passage().document().equals(listed.evidence().passage().document());
    return same && !first.headings().isEmpty() && !listed.headings().isEmpty() && first.headings().getFirst().equals(listed.headings().getFirst());
  }

  /** Takes over the sentences of a group whose list item is nested under its own. */
  void absorb(OptionGroup leaf) {
    leaf.readings.stream().filter(r -> !readings.contains(r)).forEach(readings::add);
  }

  /** Whether its subsection lies below the other's, in the same place of the same document. */
  boolean isBelow(OptionGroup other) {
    if (readings.isEmpty() || other.readings.isEmpty()) {
      return false;
    }
    List<String> mine = readings.getFirst().headings();
    List<String> others = other.readings.getFirst().headings();
    boolean placed = !other.readings.getFirst().path().therapy().isEmpty() && other.sameDocument(readings.getFirst());
    return placed && mine.size() > others.size() && mine.subList(0, others.size()).equals(others);
  }

  boolean sameDocument(Reading other) {
    return !all().isEmpty() && all().getFirst().evidence().passage().document().equals(other.evidence().passage().document());
  }

  /** Whether it stands in the guideline's general part on treatments, which its lists refer to. */
  boolean isOverview() {
    return !readings.isEmpty() && !readings.getFirst().headings().isEmpty() && readings.getFirst().headings().getFirst().contains("Overview");
  }

  /**
   * Deeper headings of its subsection that name a drug, each with a sentence there that names it too: «Durvalumab» under «Consolidation
   * immunotherapy». At most {@value #NAMED}, those
   * that fit the patient most closely, in the order of the document.
   */
  public Map<String, Reading> namedBelow() {
    Map<String, Reading> below = new LinkedHashMap<>();
    for (Reading reading : readings) {
      String last = reading.headings().isEmpty() ? "" : reading.headings().getLast();
      boolean deeper = !last.isEmpty() && !label.endsWith(last) && reading.path().therapy().contains(last) && last.length() < 90;
      boolean names = !reading.agents().isEmpty() && reading.agents().stream().anyMatch(a -> last.toLowerCase(Locale.ROOT).contains(a));
      boolean another = item != null && KNIFE.matcher(item.plain()).find() && !MEDICINE.matcher(item.plain()).find() && MEDICINE.matcher(last.toLowerCase(Locale.ROOT)).find();
      if (deeper && names && !another && reading.fit().of(FitOutcome.UNDETERMINED).isEmpty()) {
        below.merge(last, reading, (old, more) -> more.fit().specificity() > old.fit().specificity() ? more : old);
      }
    }
    List<String> best = below.entrySet().stream().sorted(Comparator.comparingDouble(e -> -e.getValue().fit().specificity())).limit(NAMED).map(Map.Entry::getKey).toList();
    below.keySet().retainAll(best);
    return below;
  }

  /** Therapy headings of its subsection, from the top; its label where it has none. */
  List<String> headings() {
    List<String> therapy = readings.isEmpty() ? List.of() : readings.getFirst().path().therapy();
    return therapy.isEmpty() ? List.of(label) : therapy;
  }

  /** The last heading that names it. */
  String nearestHeading() {
    int colon = label.lastIndexOf(": ");
    return colon < 0 ? label : label.substring(colon + 2);
  }

  void listedBy(Reading reading) {
    if (item == null || reading.fit().specificity() > item.fit().specificity()) {
      item = reading;
    }
  }

  /** The heading or item that names the therapy. */
  public String label() {
    return label;
  }

  /** The list item that offers this therapy to this population, or null where only its subsection is at hand. */
  public @Nullable Reading item() {
    return item;
  }

  /** The sentences of its subsection that do not exclude the patient, in the order of the evidence. */
  public List<Reading> readings() {
    return List.copyOf(readings);
  }

  /** Item and sentences. */
  public List<Reading> all() {
    List<Reading> all = new ArrayList<>();
    if (item != null) {
      all.add(item);
    }
    readings.stream().filter(r -> !r.equals(item)).forEach(all::add);
    return all;
  }

  /** Drugs named by label, item, or an advising sentence. */
  public Set<String> agents() {
    Set<String> agents = new LinkedHashSet<>();
    all().stream().filter(Reading::advises).forEach(r -> agents.addAll(r.agents()));
    children.forEach(c -> agents.addAll(c.agents()));
    return agents;
  }

  /** True when the guideline offers or advises it to this population somewhere. */
  public boolean advised() {
    return item != null || readings.stream().anyMatch(Reading::advises);
  }
}
