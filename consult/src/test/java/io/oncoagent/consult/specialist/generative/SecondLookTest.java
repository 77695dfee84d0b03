package io.oncoagent.consult.specialist.generative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.oncoagent.gateway.chat.ChatMessage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SecondLookTest {
  private static double leaning(Map<String, Double> tokens) {
    return new TokenLeaning(messages -> tokens, "SUPPORTED", "UNSUPPORTED").of(List.of(ChatMessage.user("?")));
  }

  @Test
  void everyTokenThatBeginsAWordCountsForIt() {
    double sure = leaning(Map.of("SUP", Math.log(0.4), " supported", Math.log(0.2), "UN", Math.log(0.3), "The", Math.log(0.1)));
    assertThat(sure).isCloseTo(Math.log(0.6 / 0.3), within(1e-9));
    assertThat(leaning(Map.of("UNSUPPORTED", -0.01, "S", -5.0))).isNegative();
    assertThat(leaning(Map.of("UN", -0.1))).isNegative();
    assertThat(leaning(Map.of("SUP", -0.1))).isPositive();
  }

  @Test
  void aModelThatSaysNeitherDoesNotSupport() {
    assertThat(leaning(Map.of("The", -0.1, "Yes", -2.0))).isZero();
  }

  @Test
  void theWordsThatAreQuotedAreShownOfALongPassage() {
    String passage = "far ".repeat(400) + "Drug A is advised." + " more".repeat(100);
    int at = passage.indexOf("Drug A");
    String shown = SecondLook.around(passage, at);
    assertThat(shown.substring(0, Math.min(shown.length(), SecondLook.PASSAGE))).contains("Drug A is advised.");
    assertThat(shown).startsWith("far ");
    assertThat(SecondLook.around("short", 0)).isEqualTo("short");
  }
}
