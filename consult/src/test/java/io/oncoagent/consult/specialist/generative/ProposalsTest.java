package io.oncoagent.consult.specialist.generative;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.consult.specialist.TestingPassages;
import io.oncoagent.domain.evidence.SentenceRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** From what a small model writes to sentences that can be judged one by one. */
class ProposalsTest {
  private static final List<Numbered> PASSAGES =
      TestingPassages.of("Guide", "nsclc").add("Treatment", TestingPassages.line(SentenceRole.BACKGROUND, "Words.")).found().evidence().stream().map(e -> new Numbered(1, e, "Words.")).toList();

  private static List<String> read(String... texts) {
    StringBuilder json = new StringBuilder("{\"statements\":[");
    for (String text : texts) {
      json.append(json.charAt(json.length() - 1) == '[' ? "" : ",").append("{\"cite\":1,\"kind\":\"option\",\"text\":\"").append(text).append("\",\"conditions\":[]}");
    }
    return Proposals.read(JsonMapper.builder().build().readTree(json.append("]}").toString()), PASSAGES).stream().map(Proposal::text).toList();
  }

  @Test
  void eachSentenceIsJudgedByItself() {
    assertThat(read("Surgery is an option. Radiotherapy is another.")).containsExactly("Surgery is an option.", "Radiotherapy is another.");
  }

  @Test
  void wordsAboutThePassageAndMarksOfItsOwnAreLeftOff() {
    assertThat(read("The passage recommends surgery for stage I disease [1].")).containsExactly("Surgery for stage I disease.");
  }

  @Test
  void whatTheLengthLimitBrokeOffIsLeftOut() {
    String broken = "Surgery is an option. " + "Radiotherapy with many words ".repeat(8).substring(0, DraftSchema.TEXT - 22);
    assertThat(read(broken)).containsExactly("Surgery is an option.");
  }

  @Test
  void whatIsSaidTwiceCountsOnceAndBlanksNotAtAll() {
    assertThat(read("Surgery is an option.", "surgery is an option.", "  ")).containsExactly("Surgery is an option.");
  }
}
