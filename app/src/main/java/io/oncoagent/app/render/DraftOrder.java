package io.oncoagent.app.render;

import io.oncoagent.domain.recommendation.Recommendation;
import io.oncoagent.domain.recommendation.Section;
import io.oncoagent.domain.recommendation.SectionId;
import io.oncoagent.domain.recommendation.Statement;
import io.oncoagent.domain.recommendation.StatementKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How pages order a draft: what is advised first, and under each option the cautions without which it may not stand. No statement is left out. */
public final class DraftOrder {
  private final Recommendation draft;
  private final Set<String> underAnOption;

  public DraftOrder(Recommendation draft) {
    this.draft = draft;
    this.underAnOption = draft.statements().stream().filter(s -> s.kind() == StatementKind.OPTION).flatMap(s -> s.dependsOn().stream()).collect(Collectors.toSet());
  }

  /**
   * A statement in its place.
   *
   * @param beneath whether it is a caution that belongs to the option before it
   */
  public record Line(Statement statement, boolean beneath) {}

  /** Options, then what stands beside them, then what was read from the note in the order of the draft; empty ones left out. */
  public List<Section> sections() {
    return draft.sections().stream().filter(s -> !lines(s).isEmpty()).sorted(Comparator.comparingInt(s -> rank(s.id()))).toList();
  }

  private static int rank(SectionId id) {
    return switch (id) {
      case RECOMMENDATION -> 0;
      case MANAGEMENT -> 1;
      default -> 2;
    };
  }

  /** The section's statements, those of its options' cautions that stand elsewhere included. */
  public List<Line> lines(Section section) {
    List<Line> lines = new ArrayList<>();
    for (Statement s : section.statements()) {
      if (!underAnOption.contains(s.id()) || s.kind() == StatementKind.OPTION) {
        lines.add(new Line(s, false));
        if (s.kind() == StatementKind.OPTION) {
          draft.statements().stream().filter(c -> c.kind() != StatementKind.OPTION && s.dependsOn().contains(c.id())).forEach(c -> lines.add(new Line(c, true)));
        }
      }
    }
    return lines;
  }
}
