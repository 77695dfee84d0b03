package io.oncoagent.app.cli;

import io.oncoagent.app.batch.Languages;
import io.oncoagent.app.batch.LineInput;
import io.oncoagent.app.intake.InputException;
import io.oncoagent.app.intake.NoteReader;
import io.oncoagent.app.render.ContractJson;
import io.oncoagent.app.render.FactsJson;
import io.oncoagent.app.render.FactsSheet;
import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.facts.ClinicalFacts;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Only reads the facts; de-identified first, always. */
@Command(description = "Read the clinical facts of a note, each with the words it stands on.", mixinStandardHelpOptions = true)
final class FactsCommand implements Runnable {
  private final RootCommand root;

  @Parameters(arity = "0..1", paramLabel = "FILE", description = "The note; - is standard input.")
  private @Nullable String file;

  @Option(names = "--lang", paramLabel = "en|es", description = "Language of the note (default: recognised).")
  private @Nullable String lang;

  @Option(names = "--format", paramLabel = "text|json", description = "Form of the output.")
  private Format format = Format.text;

  @Mixin private BatchOptions batch = new BatchOptions();

  FactsCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public void run() {
    Path lines = batch.batch();
    if ((file == null) == (lines == null)) {
      throw new InputException("facts needs one of FILE, --batch IN");
    }
    try (OncoAgent agent = root.open()) {
      if (lines != null) {
        Batches.run(lines, batch, root, "notes", line -> {
          LineInput in = new LineInput(line);
          return json(agent, agent.redact(in.note(), in.question(), in.language(), in.known()));
        });
      } else {
        one(agent, file == null ? "-" : file);
      }
    }
  }

  private void one(OncoAgent agent, String name) {
    DeidentifiedCase text = agent.redact(new NoteReader(root.console().in()).read(name), null, Languages.parse(lang), List.of());
    ClinicalFacts facts = agent.facts(text);
    OutFile.write(batch.out(), format == Format.json ? json(agent, text).toPrettyString() : FactsSheet.of(text, facts), root.console());
  }

  /** The de-identified text stands beside the facts, since their words point into it. */
  private static ObjectNode json(OncoAgent agent, DeidentifiedCase text) {
    ObjectNode o = JsonNodeFactory.instance.objectNode();
    o.set("facts", FactsJson.of(agent.facts(text)));
    o.set("deidentified", ContractJson.deidentified(text));
    return o;
  }
}
