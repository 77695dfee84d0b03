package io.oncoagent.app.cli;

import io.oncoagent.app.batch.LineInput;
import io.oncoagent.app.intake.InputException;
import io.oncoagent.app.intake.NoteReader;
import io.oncoagent.app.render.ContractJson;
import io.oncoagent.app.batch.Languages;
import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.domain.casefile.DeidentifiedCase;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Only removes what identifies. */
@Command(description = "Remove what identifies people from a note.", mixinStandardHelpOptions = true)
final class DeidCommand implements Runnable {
  private final RootCommand root;

  @Parameters(arity = "0..1", paramLabel = "FILE", description = "The note; - is standard input.")
  private @Nullable String file;

  @Option(names = "--known", paramLabel = "FILE", description = "JSON with identifiers that the record system knows of this patient.")
  private @Nullable Path known;

  @Option(names = "--lang", paramLabel = "en|es|fr|de", description = "Language of the note (default: recognised).")
  private @Nullable String lang;

  @Option(names = "--format", paramLabel = "text|json", description = "Form of the output.")
  private Format format = Format.text;

  @Mixin private BatchOptions batch = new BatchOptions();

  DeidCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public void run() {
    Path lines = batch.batch();
    if ((file == null) == (lines == null)) {
      throw new InputException("deid needs one of FILE, --batch IN");
    }
    try (OncoAgent agent = root.open()) {
      if (lines != null) {
        Batches.run(lines, batch, root, "notes", line -> {
          LineInput in = new LineInput(line);
          return ContractJson.deidentified(agent.deidentify(in.note(), in.language(), in.known()));
        });
      } else {
        one(agent, file == null ? "-" : file);
      }
    }
  }

  private void one(OncoAgent agent, String name) {
    DeidentifiedCase text =
        agent.deidentify(new NoteReader(root.console().in()).read(name), Languages.parse(lang), KnownFile.read(known));
    OutFile.write(batch.out(), format == Format.json ? ContractJson.deidentified(text).toPrettyString() : text.text(), root.console());
  }
}
