package io.oncoagent.consult.extract;

import io.oncoagent.consult.extract.assertion.Reading;
import io.oncoagent.consult.extract.cancer.CancerPick;
import io.oncoagent.domain.facts.Assertion;
import io.oncoagent.domain.facts.Biomarker;
import io.oncoagent.domain.facts.Span;
import java.util.List;

/** Results of another primary must not steer this one: those that stand in its sentence, nearer to it, are left out. */
final class OtherPrimaryResults {
  private OtherPrimaryResults() {}

  static List<Biomarker> without(List<Biomarker> results, Reading reading, CancerPick pick) {
    List<CancerPick> others = pick.others().stream().filter(other -> other.assertion() == Assertion.OTHER_PRIMARY).toList();
    return others.isEmpty() ? results : results.stream().filter(marker -> others.stream().noneMatch(other -> belongs(marker, reading, pick, other))).toList();
  }

  private static boolean belongs(Biomarker marker, Reading reading, CancerPick pick, CancerPick other) {
    Span span = marker.grounds().words().getFirst();
    int sentence = reading.note().indexAt(span.start());
    boolean here = other.mentions().stream().anyMatch(mention -> reading.note().indexAt(mention.span().start()) == sentence);
    return here && other.distance(span) < pick.distance(span);
  }
}
