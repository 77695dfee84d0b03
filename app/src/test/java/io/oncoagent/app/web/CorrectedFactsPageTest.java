package io.oncoagent.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.app.store.AuditKind;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A clinician changes the value of a fact at the intake: it is his from then on, and everything that follows uses it. */
class CorrectedFactsPageTest {
  private final TestingServer world = TestingServer.shared();

  private static Map<String, String> form(String key, Map<String, String> facts) {
    Map<String, String> form = new HashMap<>(Map.of("note", TestingCases.example("LUNG-01"), "key", key.repeat(32), "tier", "auto"));
    facts.forEach((item, value) -> form.put("fact." + item, value));
    return form;
  }

  private String handedIn(TestingVisitor visitor, Map<String, String> form) {
    HttpResponse<String> answer = visitor.post("/intake/hand-in", form);
    assertThat(answer.statusCode()).isEqualTo(303);
    String place = TestingVisitor.location(answer);
    visitor.get(place + "/events");
    return place.substring(place.lastIndexOf('/') + 1);
  }

  @Test
  void aCorrectedValueIsShownAuditedAndUsedByAllThatFollows() {
    TestingVisitor visitor = world.as("both");
    visitor.get("/intake");
    Map<String, String> form = form("c", Map.of("marker", "NEGATIVE", "performance", "2"));
    String preview = visitor.post("/intake/preview", form).body();
    assertThat(preview).contains("<del>EGFR L858R positive</del> <ins>negative</ins>").contains("<ins>ECOG 2</ins>").contains("corrected by you").contains("L858R");
    String id = handedIn(visitor, form);
    JsonNode report = TestingCases.report(world, id);
    assertThat(report.path("status").asString()).isEqualTo("AWAITING_REVIEW");
    JsonNode egfr = report.path("facts").path("biomarkers").path(0);
    assertThat(egfr.path("status").asString()).isEqualTo("negative");
    assertThat(egfr.path("assertion").asString()).isEqualTo("present");
    assertThat(egfr.path("origin").asString()).isEqualTo("clinician");
    assertThat(egfr.path("correctedBy").asString()).isEqualTo("Dr. Both (both)");
    assertThat(report.path("facts").path("ecog").asInt()).isEqualTo(2);
    assertThat(report.path("facts").path("corrections").path(0).path("before").asString()).isEqualTo("EGFR L858R positive");
    String draft = report.path("recommendation").toString();
    assertThat(draft).contains("EGFR negative").contains("ECOG 2").doesNotContain("\"kind\":\"option\",\"text\":\"Osimertinib");
    assertThat(report.path("deidentified").path("text").asString()).contains("L858R");
    String page = visitor.get("/consultations/" + id).body();
    assertThat(page).contains("corrected by Dr. Both (both); read was: EGFR L858R positive").doesNotContain("data-doubts");
    assertThat(visitor.get("/consultations/" + id + "/report.md").body()).contains("Corrected before the draft: marker, read as EGFR L858R positive, is negative");
    assertThat(world.agent.store().audit().of(AuditKind.FACTS_CORRECTED)).anyMatch(e -> e.subject().equals(id));
    String next = TestingVisitor.location(visitor.post("/consultations/" + id + "/follow-up", Map.of("words", "Creatinine is now 1.1 mg/dL.")));
    visitor.get(next + "/events");
    assertThat(TestingCases.report(world, next.substring(next.lastIndexOf('/') + 1)).path("facts").path("biomarkers").path(0).path("origin").asString()).isEqualTo("clinician");
  }

  @Test
  void aValueThatIsNoneOfTheItemIsRefused() {
    TestingVisitor visitor = world.as("both");
    visitor.get("/intake");
    HttpResponse<String> answer = visitor.post("/intake/hand-in", form("d", Map.of("performance", "9")));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("cannot be corrected");
  }

  @Test
  void theSameNoteWithAnotherCorrectionIsAnotherConsultation() {
    TestingVisitor visitor = world.as("both");
    visitor.get("/intake");
    String plain = handedIn(visitor, form("e", Map.of()));
    assertThat(handedIn(visitor, form("e", Map.of("performance", "3")))).isNotEqualTo(plain);
    assertThat(handedIn(visitor, form("e", Map.of()))).isEqualTo(plain);
  }
}
