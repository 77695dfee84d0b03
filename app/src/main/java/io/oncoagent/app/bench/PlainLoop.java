package io.oncoagent.app.bench;

import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.evidence.Evidence;
import io.oncoagent.domain.recommendation.Recommendation;
import io.oncoagent.domain.recommendation.Risk;
import io.oncoagent.domain.recommendation.Section;
import io.oncoagent.domain.recommendation.SectionId;
import io.oncoagent.domain.recommendation.Statement;
import io.oncoagent.domain.recommendation.StatementKind;
import io.oncoagent.domain.recommendation.Support;
import io.oncoagent.gateway.ModelGateway;
import io.oncoagent.gateway.chat.Cancellation;
import io.oncoagent.gateway.chat.ChatMessage;
import io.oncoagent.gateway.chat.ChatReply;
import io.oncoagent.gateway.chat.ChatRequest;
import io.oncoagent.gateway.chat.ReplySchema;
import io.oncoagent.gateway.chat.TokenListener;
import io.oncoagent.knowledge.KnowledgeBase;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The usual loop, as a peer to be measured against: retrieve five passages for the note, ask the model for options, take its word. Never part of a consultation. */
public final class PlainLoop {
  private static final int PASSAGES = 5;
  private static final int CHARACTERS = 1_500;
  private static final int NEW_TOKENS = 400;
  private static final String SYSTEM =
      "You are an oncology assistant. Answer the question for the patient from the guideline passages. Give the treatment options that apply, each with the number of its passage. If none applies or more must be known first, give none. Answer with one line of compact JSON.";

  private final KnowledgeBase knowledge;
  private final ModelGateway model;

  public PlainLoop(KnowledgeBase knowledge, ModelGateway model) {
    this.knowledge = knowledge;
    this.model = model;
  }

  /** What the model offers, and what it cost. */
  public record Answer(Recommendation draft, ChatReply.Usage usage) {}

  /** @throws io.oncoagent.gateway.GatewayException when the model gives no answer in the form asked for */
  public Answer ask(DeidentifiedCase text) {
    List<Evidence> found = knowledge.search(text.text(), PASSAGES).results();
    StringBuilder prompt = new StringBuilder();
    for (int i = 0; i < found.size(); i++) {
      String words = found.get(i).passage().text();
      prompt.append('[').append(i + 1).append("] ").append(words, 0, Math.min(words.length(), CHARACTERS)).append("\n\n");
    }
    prompt.append("Patient:\n").append(text.text());
    ChatRequest request = new ChatRequest(List.of(ChatMessage.system(SYSTEM), ChatMessage.user(prompt.toString())), schema(found.size()), NEW_TOKENS, 7);
    ChatReply reply = model.chat(request, TokenListener.SILENT, Cancellation.never());
    List<Statement> options = new ArrayList<>();
    for (JsonNode option : Objects.requireNonNull(reply.json()).path("options")) {
      String cited = found.get(option.path("cite").asInt() - 1).id();
      options.add(
          new Statement(
              "P" + (options.size() + 1), StatementKind.OPTION, option.path("text").asString(), List.of(cited), List.of(), Risk.HIGH, Support.NOT_FOUND, List.of(), null, null, List.of()));
    }
    return new Answer(new Recommendation(List.of(new Section(SectionId.RECOMMENDATION, "Options", options))), reply.usage());
  }

  private static ReplySchema schema(int passages) {
    ObjectNode root = JsonNodeFactory.instance.objectNode().put("type", "object");
    ObjectNode list = root.putObject("properties").putObject("options").put("type", "array").put("maxItems", 5);
    ObjectNode item = list.putObject("items").put("type", "object");
    ObjectNode properties = item.putObject("properties");
    var numbers = properties.putObject("cite").put("type", "integer").putArray("enum");
    for (int i = 1; i <= passages; i++) {
      numbers.add(i);
    }
    properties.putObject("text").put("type", "string");
    item.putArray("required").add("cite").add("text");
    item.put("additionalProperties", false);
    root.putArray("required").add("options");
    root.put("additionalProperties", false);
    return new ReplySchema("options", root);
  }
}
