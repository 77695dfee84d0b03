package io.oncoagent.consult.hitl;

import io.oncoagent.domain.recommendation.Recommendation;
import io.oncoagent.domain.recommendation.Section;
import io.oncoagent.domain.recommendation.SectionId;
import io.oncoagent.domain.recommendation.Statement;
import io.oncoagent.domain.review.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** What an amendment changed, statement by statement: matched by id, and by words where the ids differ. */
public final class Differences {
  private Differences() {}

  private record Placed(SectionId section, Statement statement) {}

  /** In reading order: first what the draft had, then what was added. Empty when nothing differs. */
  public static List<Difference> between(Recommendation draft, Recommendation amended) {
    List<Placed> left = new ArrayList<>(placed(amended));
    List<Difference> found = new ArrayList<>();
    for (Placed before : placed(draft)) {
      Statement was = before.statement();
      Optional<Placed> match = take(left, p -> p.statement().id().equals(was.id())).or(() -> take(left, p -> p.statement().text().equals(was.text())));
      if (match.isEmpty()) {
        found.add(new Difference(Difference.Kind.REMOVED, was.id(), was.text(), null));
      } else if (!match.get().statement().text().equals(was.text())) {
        found.add(new Difference(Difference.Kind.REWORDED, was.id(), was.text(), match.get().statement().text()));
      } else if (!sameMake(before, match.get())) {
        found.add(new Difference(Difference.Kind.REMADE, was.id(), was.text(), was.text()));
      }
    }
    left.forEach(p -> found.add(new Difference(Difference.Kind.ADDED, p.statement().id(), null, p.statement().text())));
    return found;
  }

  private static List<Placed> placed(Recommendation text) {
    List<Placed> all = new ArrayList<>();
    for (Section section : text.sections()) {
      section.statements().forEach(s -> all.add(new Placed(section.id(), s)));
    }
    return all;
  }

  private static Optional<Placed> take(List<Placed> left, Predicate<Placed> wanted) {
    Optional<Placed> found = left.stream().filter(wanted).findFirst();
    found.ifPresent(left::remove);
    return found;
  }

  private static boolean sameMake(Placed one, Placed other) {
    Statement a = one.statement();
    Statement b = other.statement();
    return one.section() == other.section() && a.kind() == b.kind() && a.risk() == b.risk() && a.citations().equals(b.citations())
        && a.quotes().equals(b.quotes()) && a.conditions().equals(b.conditions()) && a.dependsOn().equals(b.dependsOn())
        && Objects.equals(a.strength(), b.strength()) && Objects.equals(a.intent(), b.intent());
  }
}
