package io.oncoagent.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.app.bench.roles.RolesBench;
import io.oncoagent.consult.specialist.generative.PromptText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** An adapter is trained on the words that the product asks with; where they change, it must be trained anew. */
class AdapterPromptsTest {
  @Test
  void theTrainingPairsAreAskedInTheProductsOwnWords() throws IOException {
    Path root = Path.of("").toAbsolutePath().getParent();
    String script = Files.readString(root.resolve("engine").resolve("grading_pairs.py"));
    assertThat(script).contains(PromptText.shipped(PromptText.ENTAILMENT).text()).contains(RolesBench.GRADER_INSTRUCTION)
        .contains("Passage: {1}\\n\\nStatement: {0}\\n\\nSUPPORTED or UNSUPPORTED?").contains("\\n\\nPassage: {1}\\n\\nRELEVANT or IRRELEVANT?");
  }
}
