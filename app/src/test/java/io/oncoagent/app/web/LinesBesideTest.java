package io.oncoagent.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What stands beside a report is told in the report's language. */
class LinesBesideTest {
  private final TestingServer world = TestingServer.shared();

  @Test
  void aSpanishReportHasSpanishLines() {
    String first = TestingCases.drafted(world, TestingCases.example("COLON-01"));
    TestingVisitor visitor = world.as("both");
    visitor.get("/consultations/" + first);
    visitor.post("/consultations/" + first + "/board", Map.of("words", "Se prefiere esperar.", "concordance", "DIFFERS"));
    String next = TestingVisitor.location(visitor.post("/consultations/" + first + "/follow-up", Map.of("words", "Creatinina 1,1 mg/dL.")));
    visitor.get(next + "/events");
    assertThat(visitor.get("/consultations/" + first + "/report.txt").body()).contains("Comité, ").contains("(difiere): ").contains("Su lugar lo ocupa ").doesNotContain("Board").doesNotContain("Its place");
    assertThat(visitor.get(next + "/report.md").body()).contains("Continúa ").doesNotContain("Follows");
  }
}
