package io.oncoagent.consult.specialist.choose;

import io.oncoagent.domain.evidence.SentenceRole;
import java.util.List;
import java.util.Set;

/**
 * A therapy's subsection that says for whom it is («after two or more regimens», «who have received irinotecan») in words that exclude this patient, and
 * nowhere offers it to others. Its bare name in a list says nothing against that.
 */
final class BarredSection {
  private static final Set<String> CONDITIONS = Set.of("prior-lines", "prior-drugs");

  private BarredSection() {}

  static boolean is(List<Reading> section) {
    List<Reading> saying = section.stream().filter(r -> r.role() == SentenceRole.APPROVAL || r.advises()).filter(r -> !r.agents().isEmpty()).toList();
    return saying.stream().anyMatch(BarredSection::fails) && saying.stream().noneMatch(r -> r.fit().allows());
  }

  /** Whether the item is the list's name for one of these subsections. */
  static boolean names(List<List<Reading>> barred, Reading item) {
    return barred.stream()
        .map(List::getFirst)
        .anyMatch(first -> sameBranch(first, item) && ItemLabel.same(item.words(), first.path().therapy().getLast()));
  }

  private static boolean fails(Reading reading) {
    return reading.placeFit().allows() && reading.fit().exclusion().filter(because -> CONDITIONS.contains(because.rule())).isPresent();
  }

  private static boolean sameBranch(Reading a, Reading b) {
    boolean document = a.evidence().passage().document().equals(b.evidence().passage().document());
    return document && !a.headings().isEmpty() && !b.headings().isEmpty() && a.headings().getFirst().equals(b.headings().getFirst());
  }
}
