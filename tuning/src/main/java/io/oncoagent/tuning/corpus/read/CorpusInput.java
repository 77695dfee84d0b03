package io.oncoagent.tuning.corpus.read;

import io.oncoagent.tuning.TuningException;
import io.oncoagent.tuning.TuningException.Code;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file, or a folder of notes, that a corpus is made from.
 *
 * @param hospital the hospital's own notes, which need a legal basis
 */
public record CorpusInput(Path path, boolean hospital) {

  /** The rows, whatever the file is written in; recognised by content, not by suffix, but for CSV. */
  public Rows rows() throws IOException {
    if (Files.isDirectory(path)) {
      if (!hospital) {
        throw new TuningException(Code.INPUT, path + " is a folder; only --notes takes one");
      }
      return new NoteFiles(path);
    }
    if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
      throw new TuningException(Code.INPUT, "the file " + path + " is not there or cannot be read");
    }
    byte[] head = head();
    String start = new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "").stripLeading();
    if (start.startsWith("PAR1")) {
      return new ParquetRows(path);
    }
    if (start.startsWith("[") || start.startsWith("{")) {
      return JsonRows.open(path);
    }
    if (path.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
      return new CsvRows(path);
    }
    if (hospital) {
      return new NoteFiles(path);
    }
    throw new TuningException(Code.INPUT, start.isEmpty() ? "the file " + path + " is empty" : "the file " + path + " is neither JSON, JSON Lines, CSV nor Parquet");
  }

  private byte[] head() throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(64);
    }
  }

  /** The case of a row; empty where its fields are of no known kind. */
  public Optional<RawCase> caseOf(Row row, @Nullable String licence) {
    return row.fields() == null ? Optional.empty() : new CaseShape(licence == null ? SourceKind.CHAT.licence() : licence, hospital).of(row.fields());
  }
}
