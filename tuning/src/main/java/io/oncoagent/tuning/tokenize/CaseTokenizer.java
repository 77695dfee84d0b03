package io.oncoagent.tuning.tokenize;

import io.oncoagent.inference.ModelTokenizer;
import io.oncoagent.tuning.TuningException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The base model's tokenizer with its chat template. Context and answer are tokenised apart, as when the model is served: there the context is complete before the first
 * token of the answer exists. Safe for several threads.
 */
public final class CaseTokenizer implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final ModelTokenizer tokenizer;
  private final ChatTemplate template;
  private final Set<String> control;

  private CaseTokenizer(ModelTokenizer tokenizer, ChatTemplate template, Set<String> control) {
    this.tokenizer = tokenizer;
    this.template = template;
    this.control = control;
  }

  /**
   * @param tokenizerJson the model's {@code tokenizer.json}; {@code tokenizer_config.json} with the chat template lies beside it
   * @throws TuningException where a file is missing or broken, the template is unknown, or the tokenizer has not ChatML's control tokens
   */
  public static CaseTokenizer open(Path tokenizerJson, Path cache) {
    JsonNode whole = json(tokenizerJson);
    JsonNode config = json(tokenizerJson.resolveSibling("tokenizer_config.json"));
    if (!config.path("chat_template").isString()) {
      throw new TuningException(TuningException.Code.INPUT, "tokenizer_config.json beside " + tokenizerJson + " has no chat template");
    }
    if (whole.path("truncation").isObject() || whole.path("padding").isObject()) {
      throw new TuningException(TuningException.Code.INPUT, "the tokenizer " + tokenizerJson + " cuts or pads by itself; set its truncation and padding to null");
    }
    ChatTemplate template = ChatTemplate.of(config.path("chat_template").asString());
    Set<String> control = new LinkedHashSet<>();
    whole.path("added_tokens").forEach(token -> control.add(token.path("content").asString("")));
    CaseTokenizer opened = new CaseTokenizer(ModelTokenizer.open(tokenizerJson, cache), template, Set.copyOf(control));
    for (String token : List.of(ChatTemplate.START, ChatTemplate.END)) {
      if (opened.tokenizer.encode(token).length != 1) {
        opened.close();
        throw new TuningException(TuningException.Code.INPUT, "the tokenizer " + tokenizerJson + " has no control token " + token + ", which its chat template needs");
      }
    }
    return opened;
  }

  private static JsonNode json(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new TuningException(TuningException.Code.INPUT, "the file " + file + " is not there; --tokenizer names the base model's tokenizer.json, with tokenizer_config.json beside it");
    }
    try {
      return JSON.readTree(Files.readString(file));
    } catch (IOException | JacksonException e) {
      throw new TuningException(TuningException.Code.INPUT, "the file " + file + " is not JSON", e);
    }
  }

  public ChatTemplate template() {
    return template;
  }

  /** What no message may spell. */
  public Set<String> control() {
    return control;
  }

  /** The case's tokens, marked ({@link MarkedTokens}). */
  public int[] tokens(List<ChatMessage> messages) {
    List<int[]> parts = new ArrayList<>();
    int length = 0;
    for (Segment segment : template.render(messages)) {
      int[] ids = tokenizer.encode(segment.text());
      if (segment.trained()) {
        for (int i = 0; i < ids.length; i++) {
          ids[i] |= MarkedTokens.TRAINED;
        }
      }
      parts.add(ids);
      length += ids.length;
    }
    int[] all = new int[length];
    int at = 0;
    for (int[] part : parts) {
      System.arraycopy(part, 0, all, at, part.length);
      at += part.length;
    }
    return all;
  }

  @Override
  public void close() {
    tokenizer.close();
  }
}
