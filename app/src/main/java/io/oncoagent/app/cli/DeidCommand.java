package io.oncoagent.app.cli;

import io.oncoagent.app.batch.Languages;
import io.oncoagent.app.batch.LineInput;
import io.oncoagent.app.intake.InputException;
import io.oncoagent.app.intake.NoteReader;
import io.oncoagent.app.render.ContractJson;
import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.deid.PhiRedactor;
import io.oncoagent.deid.Profile;
import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.intake.CaseText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Only removes what identifies. */
@Command(description = "Remove what identifies people from a note, a folder of notes, JSON lines, or a long text.", mixinStandardHelpOptions = true)
final class DeidCommand implements Runnable {
  private final RootCommand root;

  @Parameters(arity = "0..1", paramLabel = "FILE|FOLDER", description = "The note; - is standard input. A folder needs --out FOLDER.")
  private @Nullable String file;

  @Option(names = "--known", paramLabel = "FILE", description = "JSON with identifiers that the record system knows of this patient.")
  private @Nullable Path known;

  @Option(names = "--lang", paramLabel = "en|es|fr|de", description = "Language of the note (default: recognised).")
  private @Nullable String lang;

  @Option(names = "--format", paramLabel = "text|json", description = "Form of the output.")
  private Format format = Format.text;

  @Option(names = "--profile", paramLabel = "standard|strict", description = "Operating point (default: deid.profile of the settings).")
  private @Nullable String profile;

  @Option(names = "--audit", paramLabel = "CSV", description = "Write what was removed, by kind, place and probability, without the words.")
  private @Nullable Path audit;

  @Option(names = "--names", paramLabel = "CSV", description = "With a folder: which number is which input file, in a new file for you alone (0600).")
  private @Nullable Path names;

  @Option(names = "--stream", description = "Text of any length, read in pieces in constant memory.")
  private boolean stream;

  @Mixin private BatchOptions batch = new BatchOptions();

  DeidCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public void run() {
    Path lines = batch.batch();
    if ((file == null) == (lines == null)) {
      throw new InputException("deid needs one of FILE, FOLDER, --batch IN");
    }
    try (OncoAgent agent = root.open()) {
      PhiRedactor redactor = agent.redactor().with(profile(root.settings().deid().profile()));
      if (lines != null) {
        Batches.run(lines, batch, root, "notes", line -> {
          LineInput in = new LineInput(line);
          return ContractJson.deidentified(redactor.redact(in.note(), null, in.language(), in.known()));
        });
      } else {
        input(redactor, file == null ? "-" : file);
      }
    }
  }

  private void input(PhiRedactor redactor, String name) {
    AuditCsv csv = new AuditCsv();
    if (!name.equals("-") && Files.isDirectory(Path.of(name))) {
      new DeidFolder(root, note -> redact(redactor, note), format).run(Path.of(name), batch.out(), names, csv);
    } else if (stream) {
      new DeidStream(redactor, Languages.parse(lang), KnownFile.read(known)).run(name, root.console(), batch.out(), csv);
    } else {
      DeidentifiedCase text = redact(redactor, new NoteReader(root.console().in()).read(name));
      csv.add(1, text.redactions());
      OutFile.write(batch.out(), rendered(text), root.console());
    }
    if (audit != null) {
      OutFile.write(audit, csv.text(), root.console());
    }
  }

  private DeidentifiedCase redact(PhiRedactor redactor, CaseText note) {
    return redactor.redact(note, null, Languages.parse(lang), KnownFile.read(known));
  }

  private String rendered(DeidentifiedCase text) {
    return format == Format.json ? ContractJson.deidentified(text).toPrettyString() : text.text();
  }

  private Profile profile(Profile otherwise) {
    if (profile == null) {
      return otherwise;
    }
    return switch (profile) {
      case "standard" -> Profile.STANDARD;
      case "strict" -> Profile.STRICT;
      default -> throw new InputException("--profile must be one of " + List.of("standard", "strict"));
    };
  }
}
