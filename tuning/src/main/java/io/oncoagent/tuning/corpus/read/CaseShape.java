package io.oncoagent.tuning.corpus.read;

import io.oncoagent.domain.intake.KnownIdentifier;
import io.oncoagent.tuning.tokenize.ChatMessage;
import io.oncoagent.tuning.tokenize.ChatMessage.Role;
import io.oncoagent.tuning.tokenize.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What case a row's fields hold. */
final class CaseShape {
  private static final Map<String, KnownIdentifier.Kind> KNOWN =
      new TreeMap<>(Map.of(
          "name", KnownIdentifier.Kind.NAME, "patient_name", KnownIdentifier.Kind.NAME, "birth_date", KnownIdentifier.Kind.BIRTH_DATE, "mrn", KnownIdentifier.Kind.MRN, "address",
          KnownIdentifier.Kind.ADDRESS, "phone", KnownIdentifier.Kind.PHONE, "email", KnownIdentifier.Kind.EMAIL, "relative", KnownIdentifier.Kind.RELATIVE));

  private final String licence;
  private final boolean hospital;

  /**
   * @param licence for rows of conversations that state none
   * @param hospital rows are the hospital's own, whatever their fields are called
   */
  CaseShape(String licence, boolean hospital) {
    this.licence = licence;
    this.hospital = hospital;
  }

  /** The case, empty where the fields are of no known kind. */
  Optional<RawCase> of(ObjectNode row) {
    if (hospital) {
      return hospital(row);
    }
    if (row.path("messages").isArray()) {
      return Optional.of(chat(row, row.path("source").asString("").equals(SourceKind.SYNTHETIC.word()) ? SourceKind.SYNTHETIC : SourceKind.CHAT, turns(row.path("messages"), "role", "content")));
    }
    if (row.path("conversations").isArray()) {
      return Optional.of(chat(row, SourceKind.CHAT, turns(row.path("conversations"), "from", "value")));
    }
    if (row.has("patient_uid") && row.has("patient")) {
      return Optional.of(new RawCase(SourceKind.PMC_PATIENTS, stated(row, SourceKind.PMC_PATIENTS), keys("pmc-uid:" + word(row, "patient_uid"), "pmc-id:" + word(row, "patient_id")), "course", List.of(), CaseCourse.of(word(row, "patient"))));
    }
    if (row.has("note") && row.has("question") && row.has("answer")) {
      return Optional.of(new RawCase(SourceKind.ASCLEPIUS, stated(row, SourceKind.ASCLEPIUS), keys("pmc-id:" + word(row, "patient_id")), word(row, "task"), List.of(), asked(word(row, "note"), word(row, "question"), word(row, "answer"))));
    }
    if (row.has("instruction") && row.has("output")) {
      String input = word(row, "input");
      return Optional.of(chat(row, SourceKind.CHAT, asked(input.isEmpty() ? word(row, "instruction") : input, input.isEmpty() ? "" : word(row, "instruction"), word(row, "output"))));
    }
    return Optional.empty();
  }

  private Optional<RawCase> hospital(ObjectNode row) {
    String note = row.has("note") ? word(row, "note") : word(row, "text");
    if (note.isEmpty()) {
      return Optional.empty();
    }
    List<ChatMessage> messages = row.has("answer") ? asked(note, word(row, "question"), word(row, "answer")) : DecisionSection.of(note);
    return Optional.of(new RawCase(SourceKind.HOSPITAL, SourceKind.HOSPITAL.licence(), keys("hospital:" + (row.has("patient_id") ? word(row, "patient_id") : word(row, "patientUid"))), word(row, "task"), known(row), messages));
  }

  /** What a hospital's export tells beside the note. */
  private static List<KnownIdentifier> known(ObjectNode row) {
    List<KnownIdentifier> known = new ArrayList<>();
    KNOWN.forEach((field, kind) -> {
      String value = word(row, field);
      if (value.length() > 2) {
        known.add(new KnownIdentifier(kind, value));
      }
    });
    return known;
  }

  private RawCase chat(ObjectNode row, SourceKind kind, List<ChatMessage> messages) {
    String patient = word(row, "patientUid").isEmpty() ? word(row, "patient_uid").isEmpty() ? word(row, "patient_id") : word(row, "patient_uid") : word(row, "patientUid");
    List<String> keys = kind == SourceKind.SYNTHETIC && row.path("profile").isObject() ? List.of("synthetic:" + profile(row.path("profile"))) : keys(kind.word() + ":" + patient);
    return new RawCase(kind, stated(row, kind), keys, word(row, "task"), List.of(), messages);
  }

  /** The same patient drawn twice has another index and the same profile. */
  private static String profile(JsonNode profile) {
    ObjectNode without = ((ObjectNode) profile).deepCopy();
    without.remove("index");
    return Sha256.hex(without.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 16);
  }

  private String stated(ObjectNode row, SourceKind kind) {
    String own = word(row, "licence").isEmpty() ? word(row, "license") : word(row, "licence");
    if (kind == SourceKind.SYNTHETIC || kind == SourceKind.CHAT && own.isEmpty()) {
      return kind == SourceKind.CHAT ? licence : kind.licence();
    }
    return own.isEmpty() ? kind.licence() : own;
  }

  private static List<String> keys(String... keys) {
    return List.of(keys).stream().filter(k -> !k.endsWith(":")).toList();
  }

  private static List<ChatMessage> asked(String note, String question, String answer) {
    ChatMessage user = new ChatMessage(Role.USER, question.isEmpty() ? note : note + "\n\n" + question);
    return answer.isBlank() ? List.of(user) : List.of(user, new ChatMessage(Role.ASSISTANT, answer));
  }

  /** Turns in order; a role that is not known makes the row one without an answer. */
  private static List<ChatMessage> turns(JsonNode array, String role, String content) {
    List<ChatMessage> turns = new ArrayList<>();
    for (JsonNode turn : array) {
      Role who = switch (turn.path(role).asString("").toLowerCase(Locale.ROOT)) {
        case "system" -> Role.SYSTEM;
        case "user", "human" -> Role.USER;
        case "assistant", "gpt", "model" -> Role.ASSISTANT;
        default -> null;
      };
      if (who == null || who == Role.SYSTEM && !turns.isEmpty()) {
        return List.of();
      }
      turns.add(new ChatMessage(who, turn.path(content).asString("").strip()));
    }
    // Behind the last answer nothing is learnt.
    while (!turns.isEmpty() && turns.getLast().role() != Role.ASSISTANT) {
      turns.removeLast();
    }
    return turns;
  }

  private static String word(ObjectNode row, String field) {
    return row.path(field).asString("").strip();
  }
}
