package io.oncoagent.tuning.tokenize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.oncoagent.tuning.TuningException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The renderer against what Jinja 3.1.6 made of the models' own templates (trim_blocks and lstrip_blocks on, as transformers has them). */
class ChatTemplateTest {
  @Test
  void rendersWhatJinjaRenders() throws IOException {
    assertThat(check(ChatTemplate.CHATML, "golden-plain.jsonl")).isEqualTo(2);
    assertThat(check(ChatTemplate.QWEN2_5, "golden-qwen2.5.jsonl")).isEqualTo(2);
  }

  private static int check(ChatTemplate template, String golden) throws IOException {
    try (InputStream in = ChatTemplateTest.class.getResourceAsStream(golden)) {
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      for (String line : lines) {
        JsonNode node = new ObjectMapper().readTree(line);
        assertThat(joined(template.render(messages(node)))).isEqualTo(node.path("text").asString());
      }
      return lines.size();
    }
  }

  private static String joined(List<Segment> segments) {
    return segments.stream().map(Segment::text).collect(Collectors.joining());
  }

  private static List<ChatMessage> messages(JsonNode node) {
    List<ChatMessage> messages = new ArrayList<>();
    node.path("messages").forEach(m -> messages.add(
        new ChatMessage(ChatMessage.Role.valueOf(m.path("role").asString().toUpperCase(Locale.ROOT)), m.path("content").asString())));
    return messages;
  }

  @Test
  void onlyAnswersAndTheirEndAreTrained() {
    List<Segment> segments = ChatTemplate.QWEN2_5.render(List.of(
        new ChatMessage(ChatMessage.Role.USER, "Q1"), new ChatMessage(ChatMessage.Role.ASSISTANT, "A1"),
        new ChatMessage(ChatMessage.Role.USER, "Q2"), new ChatMessage(ChatMessage.Role.ASSISTANT, "A2")));
    assertThat(segments.stream().filter(Segment::trained).map(Segment::text)).containsExactly("A1<|im_end|>", "A2<|im_end|>");
  }

  @Test
  void anotherTemplateIsRefused() {
    assertThatThrownBy(() -> ChatTemplate.of("{{ messages }}")).isInstanceOf(TuningException.class).hasMessageContaining("not one that packing is proven for");
  }
}
