package io.oncoagent.app.web;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Hands synthetic cases in and waits for what comes of them. */
final class TestingCases {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private TestingCases() {}

  static String example(String name) {
    try {
      return Files.readString(Path.of(System.getProperty("oncoagent.root"), "examples", "cases", name + ".txt"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static String body(String note) {
    return JsonNodeFactory.instance.objectNode().put("note", note).toString();
  }

  static JsonNode read(HttpResponse<String> answer) {
    return MAPPER.readTree(answer.body());
  }

  /** The id of a consultation that waits for its signature. */
  static String drafted(TestingServer world, String note) {
    TestingVisitor visitor = world.visitor();
    String id = read(visitor.json("/api/v1/consultations", "both", body(note))).path("consultationId").asString("");
    visitor.getAs("/api/v1/consultations/" + id + "/events", "both");
    return id;
  }

  static JsonNode report(TestingServer world, String id) {
    return read(world.visitor().getAs("/api/v1/consultations/" + id, "both"));
  }

  /** Opens the source of every statement that cites one, as a reader would. */
  static void open(TestingServer world, String id, String account) {
    JsonNode report = report(world, id);
    for (JsonNode section : report.path("recommendation").path("sections")) {
      for (JsonNode statement : section.path("statements")) {
        if (!statement.path("citations").isEmpty()) {
          String body = JsonNodeFactory.instance.objectNode().put("statement", statement.path("id").asString()).put("hash", report.path("contentHash").asString()).toString();
          world.visitor().json("/api/v1/consultations/" + id + "/opened", account, body);
        }
      }
    }
  }

  static String decision(JsonNode report, String outcome) {
    return JsonNodeFactory.instance.objectNode().put("outcome", outcome).put("hash", report.path("contentHash").asString()).put("password", TestingServer.PASSWORD)
        .put("reason", "not what the board wants").toString();
  }
}
