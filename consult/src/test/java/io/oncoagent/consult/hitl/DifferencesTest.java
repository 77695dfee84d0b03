package io.oncoagent.consult.hitl;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.domain.recommendation.Recommendation;
import io.oncoagent.domain.recommendation.Risk;
import io.oncoagent.domain.recommendation.Section;
import io.oncoagent.domain.recommendation.SectionId;
import io.oncoagent.domain.recommendation.Statement;
import io.oncoagent.domain.recommendation.StatementKind;
import io.oncoagent.domain.recommendation.Support;
import io.oncoagent.domain.review.Difference;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nothing that an amendment changes may go unseen. */
class DifferencesTest {
  private static Statement statement(String id, String text, StatementKind kind) {
    return new Statement(id, kind, text, List.of("E1"), List.of(), Risk.NORMAL, Support.SUPPORTED, List.of(), null, null, List.of());
  }

  private static Recommendation text(SectionId section, Statement... statements) {
    return new Recommendation(List.of(new Section(section, "h", List.of(statements))));
  }

  private static final Statement A = statement("S1", "Drug A.", StatementKind.OPTION);
  private static final Statement B = statement("S2", "Mind the kidneys.", StatementKind.CAUTION);

  private static List<Difference.Kind> kinds(Recommendation draft, Recommendation amended) {
    return Differences.between(draft, amended).stream().map(Difference::kind).toList();
  }

  @Test
  void theSameTextHasNone() {
    assertThat(Differences.between(text(SectionId.MANAGEMENT, A, B), text(SectionId.MANAGEMENT, A, B))).isEmpty();
  }

  @Test
  void aRemovedCautionIsTold() {
    assertThat(Differences.between(text(SectionId.MANAGEMENT, A, B), text(SectionId.MANAGEMENT, A)))
        .containsExactly(new Difference(Difference.Kind.REMOVED, "S2", "Mind the kidneys.", null));
  }

  @Test
  void newWordsAreToldBesideTheOldOnes() {
    assertThat(Differences.between(text(SectionId.MANAGEMENT, A), text(SectionId.MANAGEMENT, statement("S1", "Drug A, weekly.", StatementKind.OPTION))))
        .containsExactly(new Difference(Difference.Kind.REWORDED, "S1", "Drug A.", "Drug A, weekly."));
  }

  @Test
  void aSecondStatementUnderAnIdThatIsTakenIsTold() {
    Statement twin = statement("S1", "Drug Z.", StatementKind.OPTION);
    assertThat(kinds(text(SectionId.MANAGEMENT, A), text(SectionId.MANAGEMENT, A, twin))).containsExactly(Difference.Kind.ADDED);
  }

  @Test
  void aStatementOfAnotherKindOrPlaceIsTold() {
    assertThat(kinds(text(SectionId.MANAGEMENT, A), text(SectionId.MANAGEMENT, statement("S1", "Drug A.", StatementKind.SUPPORTIVE)))).containsExactly(Difference.Kind.REMADE);
    assertThat(kinds(text(SectionId.MANAGEMENT, A), text(SectionId.FINDINGS, A))).containsExactly(Difference.Kind.REMADE);
  }

  @Test
  void aRenumberedStatementIsNoDifferenceInWords() {
    assertThat(kinds(text(SectionId.MANAGEMENT, A), text(SectionId.MANAGEMENT, statement("S9", "Drug A.", StatementKind.OPTION)))).isEmpty();
  }
}
