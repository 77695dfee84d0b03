package io.oncoagent.app.cli;

import io.oncoagent.app.failure.FailureSentence;
import io.oncoagent.app.intake.InputException;
import io.oncoagent.app.intake.NoteReader;
import io.oncoagent.app.render.ContractJson;
import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.intake.CaseText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every file of a folder, in order of their names, into numbered files: names of files name patients. Which number is which is written only
 * when asked for. A file that cannot be read, or that is refused, is told by its number and gives nothing out.
 */
final class DeidFolder {
  private final RootCommand root;
  private final Function<CaseText, DeidentifiedCase> redactor;
  private final Format format;

  DeidFolder(RootCommand root, Function<CaseText, DeidentifiedCase> redactor, Format format) {
    this.root = root;
    this.redactor = redactor;
    this.format = format;
  }

  void run(Path in, @Nullable Path out, @Nullable Path names, AuditCsv audit) {
    if (out == null) {
      throw new InputException("a folder needs --out FOLDER");
    }
    List<Path> files = files(in);
    if (files.isEmpty()) {
      throw new InputException("the folder holds no file");
    }
    if (names != null) {
      PrivateFile.write(names, key(in, files));
    }
    create(out);
    int failed = 0;
    RuntimeException last = null;
    for (int i = 0; i < files.size(); i++) {
      try {
        one(files.get(i), out, i + 1, audit);
      } catch (RuntimeException e) {
        failed++;
        last = e;
        root.console().error("input " + (i + 1) + ": " + withoutName(e, files.get(i)));
      }
    }
    root.console().note(files.size() - failed + " of " + files.size() + " files written");
    if (last != null && failed == files.size()) {
      throw last;
    }
  }

  /** Messages of the reader name the file, and the file names the patient. */
  private static String withoutName(RuntimeException e, Path file) {
    return FailureSentence.of(e).replace(file.toString(), "the file");
  }

  private void one(Path file, Path out, int number, AuditCsv audit) {
    DeidentifiedCase text = redactor.apply(new NoteReader(root.console().in()).read(file.toString()));
    audit.add(number, text.redactions());
    boolean json = format == Format.json;
    Path target = out.resolve(String.format(Locale.ROOT, "%05d.%s", number, json ? "json" : "txt"));
    OutFile.write(target, json ? ContractJson.deidentified(text).toPrettyString() : text.text(), root.console());
  }

  private static List<Path> files(Path in) {
    try (Stream<Path> walk = Files.walk(in)) {
      return walk.filter(Files::isRegularFile).filter(f -> !f.getFileName().toString().startsWith(".")).sorted().toList();
    } catch (IOException e) {
      throw new InputException("the folder cannot be read");
    }
  }

  private static String key(Path in, List<Path> files) {
    StringBuilder key = new StringBuilder("input,file\n");
    for (int i = 0; i < files.size(); i++) {
      key.append(i + 1).append(",\"").append(in.relativize(files.get(i)).toString().replace("\"", "\"\"")).append("\"\n");
    }
    return key.toString();
  }

  private static void create(Path out) {
    try {
      Files.createDirectories(out);
    } catch (IOException e) {
      throw new InputException("the folder " + out + " cannot be made");
    }
  }
}
