package io.oncoagent.app.cli;

import io.oncoagent.app.intake.InputException;
import io.oncoagent.deid.PhiRedactor;
import io.oncoagent.domain.intake.KnownIdentifier;
import io.oncoagent.domain.intake.Language;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A long text through the redactor without holding it; the output file appears whole, or not at all. */
final class DeidStream {
  private final PhiRedactor redactor;
  private final @Nullable Language language;
  private final List<KnownIdentifier> known;

  DeidStream(PhiRedactor redactor, @Nullable Language language, List<KnownIdentifier> known) {
    this.redactor = redactor;
    this.language = language;
    this.known = known;
  }

  void run(String name, Console console, @Nullable Path out, AuditCsv audit) {
    try (InputStream in = name.equals("-") ? console.in() : Files.newInputStream(Path.of(name))) {
      Reader text = new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT));
      if (out == null) {
        Writer to = new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
        copy(text, to, audit);
        to.flush();
      } else {
        toFile(text, out.toAbsolutePath(), audit);
      }
    } catch (NoSuchFileException e) {
      throw new InputException("the file " + name + " is not there");
    } catch (CharacterCodingException e) {
      throw new InputException("the text is not valid UTF-8; convert it, for example with iconv");
    } catch (IOException e) {
      throw new InputException("the text cannot be read or written");
    }
  }

  private void toFile(Reader text, Path target, AuditCsv audit) throws IOException {
    Path draft = Files.createTempFile(target.getParent(), ".oncoagent", ".tmp");
    try {
      try (Writer to = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
        copy(text, to, audit);
      }
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private void copy(Reader text, Writer to, AuditCsv audit) throws IOException {
    redactor.redactLong(text, to, language, known, r -> audit.add(1, r));
  }
}
