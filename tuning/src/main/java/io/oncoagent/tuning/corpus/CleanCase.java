package io.oncoagent.tuning.corpus;

import io.oncoagent.tuning.tokenize.ChatMessage;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A record behind de-identification.
 *
 * @param hash of question and answer as the source wrote them
 * @param patients names of the patient that tell nobody who it is
 */
record CleanCase(String id, String source, String licence, String task, long hash, List<String> patients, List<ChatMessage> messages) {
  CleanCase {
    patients = List.copyOf(patients);
    messages = List.copyOf(messages);
  }

  String answer() {
    return messages.getLast().content();
  }

  /** What the user says, without the numbered passages that many cases may share. */
  String note() {
    StringBuilder note = new StringBuilder();
    for (ChatMessage message : messages.subList(0, messages.size() - 1)) {
      if (message.role() == ChatMessage.Role.USER) {
        message.content().lines().filter(l -> !l.startsWith("[") || !l.matches("\\[\\d+] .*")).forEach(l -> note.append(l).append('\n'));
      }
    }
    return note.toString();
  }

  ObjectNode line() {
    ObjectNode o = JsonNodeFactory.instance.objectNode().put("id", id).put("source", source).put("licence", licence).put("patientUid", patients.getFirst());
    if (!task.isEmpty()) {
      o.put("task", task);
    }
    ArrayNode list = o.putArray("messages");
    messages.forEach(m -> list.addObject().put("role", m.role().word()).put("content", m.content()));
    return o;
  }

  ObjectNode spooled() {
    ObjectNode o = line().put("hash", hash);
    ArrayNode names = o.putArray("patients");
    patients.forEach(names::add);
    return o;
  }

  static CleanCase of(JsonNode o) {
    List<String> patients = new ArrayList<>();
    o.path("patients").forEach(p -> patients.add(p.asString("")));
    List<ChatMessage> messages = new ArrayList<>();
    o.path("messages").forEach(m -> messages.add(new ChatMessage(ChatMessage.Role.valueOf(m.path("role").asString("").toUpperCase(java.util.Locale.ROOT)), m.path("content").asString(""))));
    return new CleanCase(
        o.path("id").asString(""), o.path("source").asString(""), o.path("licence").asString(""), o.path("task").asString(""), o.path("hash").asLong(), patients, messages);
  }
}
