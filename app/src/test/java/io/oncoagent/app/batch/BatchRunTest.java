package io.oncoagent.app.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.oncoagent.app.intake.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** One line out for each line in, in order, whatever happens to a line. */
class BatchRunTest {
  @TempDir Path folder;

  private List<String> run(String lines) throws IOException {
    Path in = folder.resolve("in.jsonl");
    Files.writeString(in, lines);
    Path out = folder.resolve("out.jsonl");
    new BatchRun(3, BatchProgress.SILENT).run(in, out, line -> {
      String note = new LineInput(line).note().value();
      if (note.equals("bad")) {
        throw new IllegalStateException("Mrs Secret has cancer");
      }
      return JsonNodeFactory.instance.objectNode().put("length", note.length());
    });
    return Files.readAllLines(out);
  }

  @Test
  void linesComeOutInOrderWithTheirIds() throws IOException {
    StringBuilder in = new StringBuilder();
    for (int i = 0; i < 50; i++) {
      in.append("{\"id\":\"n").append(i).append("\",\"note\":\"").append("x".repeat(i + 1)).append("\"}\n");
    }
    List<String> out = run(in.toString());
    assertThat(out).hasSize(50);
    for (int i = 0; i < 50; i++) {
      assertThat(out.get(i)).isEqualTo("{\"id\":\"n" + i + "\",\"length\":" + (i + 1) + "}");
    }
  }

  @Test
  void aLineThatFailsGivesAnErrorObjectWithoutNoteText() throws IOException {
    List<String> out = run("not json\n{\"id\":1,\"note\":\"bad\"}\n{\"id\":2}\n{\"id\":3,\"note\":\"ok\"}\n");
    JsonMapper json = JsonMapper.builder().build();
    assertThat(json.readTree(out.get(0)).at("/error/exit").asInt()).isEqualTo(2);
    assertThat(json.readTree(out.get(0)).at("/line").asInt()).isEqualTo(1);
    assertThat(out.get(1)).contains("\"exit\":5").doesNotContain("Secret");
    assertThat(json.readTree(out.get(2)).at("/error/message").asString()).contains("note");
    assertThat(out.get(3)).contains("\"length\":2");
  }

  @Test
  void aMissingInputWritesNothing() {
    assertThatThrownBy(() -> new BatchRun(1, BatchProgress.SILENT).run(folder.resolve("none"), folder.resolve("o"), line -> JsonNodeFactory.instance.objectNode()))
        .isInstanceOf(InputException.class);
    assertThat(folder.resolve("o")).doesNotExist();
  }
}
