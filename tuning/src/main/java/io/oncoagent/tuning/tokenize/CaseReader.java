package io.oncoagent.tuning.tokenize;

import io.oncoagent.tuning.TuningException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Reads the lines of one split, in their order, and refuses the first that cannot be trained on. Its sentences never carry a note's text. */
public final class CaseReader {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String file;
  private final boolean commercial;
  private final Set<String> control;
  private final Set<String> seen = new HashSet<>();

  /**
   * @param file how messages name the split
   * @param commercial the run's flag; licences that do not allow it are refused
   * @param control the tokenizer's control tokens; a message that spells one is refused, for it would be read as one
   */
  public CaseReader(String file, boolean commercial, Set<String> control) {
    this.file = file;
    this.commercial = commercial;
    this.control = Set.copyOf(control);
  }

  /**
   * @throws TuningException with the number of the line, where it is broken or may not be used
   */
  public CorpusCase read(String text, int line) {
    JsonNode node = parse(text, line);
    String id = word(node, "id", line);
    if (!seen.add(id)) {
      throw refusal(line, "the id is that of an earlier line");
    }
    String licence = word(node, "licence", line);
    if (commercial && !Licences.commercial(licence)) {
      throw new TuningException(TuningException.Code.RIGHTS, file + " line " + line + ": a case under the licence «" + licence + "» may not enter a run flagged commercial");
    }
    return new CorpusCase(line, id, licence, messages(node.path("messages"), line));
  }

  private JsonNode parse(String text, int line) {
    try {
      JsonNode node = JSON.readTree(text);
      if (node.isObject()) {
        return node;
      }
    } catch (JacksonException e) {
      throw new TuningException(TuningException.Code.INPUT, file + " line " + line + " is not JSON");
    }
    throw refusal(line, "a line is one JSON object");
  }

  private String word(JsonNode node, String field, int line) {
    String value = node.path(field).asString("");
    if (value.isBlank()) {
      throw refusal(line, "«" + field + "» is missing");
    }
    return value;
  }

  private List<ChatMessage> messages(JsonNode array, int line) {
    List<ChatMessage> messages = new ArrayList<>();
    for (JsonNode node : array) {
      messages.add(message(node, messages.isEmpty(), line));
    }
    if (messages.isEmpty() || messages.getLast().role() != ChatMessage.Role.ASSISTANT) {
      throw refusal(line, "a case ends with an answer of the assistant");
    }
    if (messages.stream().noneMatch(m -> m.role() == ChatMessage.Role.USER)) {
      throw refusal(line, "a case has a message of the user");
    }
    return messages;
  }

  private ChatMessage message(JsonNode node, boolean first, int line) {
    String word = node.path("role").asString("");
    ChatMessage.Role role = switch (word) {
      case "system" -> ChatMessage.Role.SYSTEM;
      case "user" -> ChatMessage.Role.USER;
      case "assistant" -> ChatMessage.Role.ASSISTANT;
      default -> throw refusal(line, "a role is system, user or assistant");
    };
    if (role == ChatMessage.Role.SYSTEM && !first) {
      throw refusal(line, "a system message stands first");
    }
    String content = node.path("content").asString("");
    if (content.isBlank()) {
      throw refusal(line, "a message is empty");
    }
    for (String token : control) {
      if (content.contains(token)) {
        throw refusal(line, "a message spells the model's control token " + token);
      }
    }
    return new ChatMessage(role, content);
  }

  private TuningException refusal(int line, String why) {
    return new TuningException(TuningException.Code.INPUT, file + " line " + line + ": " + why);
  }
}
