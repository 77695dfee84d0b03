package io.oncoagent.app.cli;

import io.oncoagent.app.batch.LineInput;
import io.oncoagent.app.intake.InputException;
import io.oncoagent.app.render.CriticJson;
import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.verdict.CriticVerdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lets the critic try to break a text that cites passages. */
@Command(description = "Criticise an output against the passages that it cites; FILE is one JSON object.", mixinStandardHelpOptions = true)
final class CritiqueCommand implements Runnable {
  private final RootCommand root;

  @Parameters(arity = "0..1", paramLabel = "FILE", description = "{\"note\",\"passages\",\"output\",\"requiredSections\"}")
  private @Nullable Path file;

  @Mixin private BatchOptions batch = new BatchOptions();

  CritiqueCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public void run() {
    Path lines = batch.batch();
    if ((file == null) == (lines == null)) {
      throw new InputException("critique needs one of FILE, --batch IN");
    }
    try (OncoAgent agent = root.open()) {
      if (lines != null) {
        Batches.run(lines, batch, root, "outputs", line -> CriticJson.of(critique(agent, line)));
      } else if (file != null) {
        OutFile.write(batch.out(), CriticJson.of(critique(agent, read(file))).toPrettyString(), root.console());
      }
    }
  }

  private static JsonNode read(Path file) {
    try {
      return JsonMapper.builder().build().readTree(Files.readString(file));
    } catch (IOException e) {
      throw new InputException("the file " + file + " cannot be read");
    } catch (JacksonException e) {
      throw new InputException("the file " + file + " is not valid JSON");
    }
  }

  private static CriticVerdict critique(OncoAgent agent, JsonNode line) {
    LineInput in = new LineInput(line);
    String output = in.text("output");
    if (output == null) {
      throw new InputException("the line has no text in «output»");
    }
    DeidentifiedCase note = agent.redact(in.note(), null, in.language(), List.of());
    return agent.critique(note, strings(line, "passages"), output, strings(line, "requiredSections"));
  }

  private static List<String> strings(JsonNode line, String field) {
    List<String> texts = new ArrayList<>();
    JsonNode values = line.path(field);
    if (!values.isMissingNode() && !values.isNull() && !values.isArray()) {
      throw new InputException("«" + field + "» must be a list of texts");
    }
    values.forEach(v -> texts.add(v.asString("")));
    return texts;
  }
}
