package io.oncoagent.app.store;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the log last told of each subject. */
final class Told {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  final Map<String, JsonNode> begun = new HashMap<>();
  final Map<String, JsonNode> reports = new HashMap<>();
  final Map<String, JsonNode> decisions = new HashMap<>();
  final Map<String, String> superseded = new HashMap<>();
  final Set<String> boards = new HashSet<>();
  final Set<String> erased = new HashSet<>();

  /** @throws tools.jackson.core.JacksonException when an entry's detail is not readable */
  Told(List<AuditEntry> entries) {
    entries.forEach(this::hear);
  }

  private void hear(AuditEntry entry) {
    JsonNode detail = MAPPER.readTree(entry.detail());
    switch (entry.kind()) {
      case CONSULTATION_BEGUN -> begun.put(entry.subject(), detail);
      case CONSULTATION_STORED -> reports.put(entry.subject(), detail);
      case CONSULTATION_SUPERSEDED -> superseded.put(entry.subject(), text(detail, "by"));
      case DECIDED -> decisions.put(entry.subject(), detail);
      case BOARD_RECORDED -> boards.add(entry.subject() + "/" + text(detail, "row"));
      case PATIENT_ERASED, RETENTION_APPLIED -> erased.addAll(Arrays.asList(text(detail, "consultations").split(" ")));
      default -> { }
    }
  }

  static String text(JsonNode detail, String field) {
    return detail.path(field).asString("");
  }
}
