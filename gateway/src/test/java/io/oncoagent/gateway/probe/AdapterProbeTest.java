package io.oncoagent.gateway.probe;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.gateway.FirstTokens;
import io.oncoagent.gateway.chat.ChatMessage;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AdapterProbeTest {
  private static final List<List<ChatMessage>> PROMPTS = List.of(List.of(ChatMessage.user("one")), List.of(ChatMessage.user("two")));
  private static final FirstTokens BASE = m -> Map.of("RE", -0.2, "IR", -2.3);

  @Test
  void anAdapterThatChangesNothingIsFound() {
    assertThat(AdapterProbe.run(m -> Map.of("RE", -0.2, "IR", -2.3), BASE, PROMPTS).works()).isFalse();
  }

  @Test
  void anAdapterThatMovesOnePromptWorks() {
    AdapterProbe.Result probe = AdapterProbe.run(m -> m.getFirst().text().equals("two") ? Map.of("RE", -0.5, "IR", -1.1) : BASE.of(m), BASE, PROMPTS);
    assertThat(probe.works()).isTrue();
    assertThat(probe.moved()).isEqualTo(1.2, org.assertj.core.api.Assertions.within(1e-9));
  }

  @Test
  void aDifferenceNoLargerThanTheServersOwnSpreadIsNone() {
    AtomicInteger calls = new AtomicInteger();
    FirstTokens wavering = m -> Map.of("RE", -0.2 - 0.01 * ((calls.getAndIncrement() / 2)), "IR", -2.3);
    assertThat(AdapterProbe.run(m -> Map.of("RE", -0.22, "IR", -2.3), wavering, PROMPTS).works()).isFalse();
  }

  @Test
  void aTokenThatOnlyOneOfThemKnowsCountsFromTheLastOfTheOther() {
    AdapterProbe.Result probe = AdapterProbe.run(m -> Map.of("yes", -0.1, "RE", -3.0), BASE, PROMPTS);
    assertThat(probe.moved()).isEqualTo(2.8, org.assertj.core.api.Assertions.within(1e-9));
  }
}
