package io.oncoagent.tuning.corpus.read;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import dev.hardwood.schema.ColumnSchema;
import io.oncoagent.tuning.TuningException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Flat columns of a Parquet file; nested ones (lists of related articles, say) are left out. */
final class ParquetRows implements Rows {
  /** The library tells on standard error which instructions of the processor it uses; held here, since a logger that nobody holds forgets its level. */
  private static final Logger TALK = Logger.getLogger("dev.hardwood");

  static {
    TALK.setLevel(Level.WARNING);
  }

  private final Path file;
  private final ParquetFileReader parquet;
  private final RowReader reader;
  private final List<ColumnSchema> columns;
  private int number;

  ParquetRows(Path file) throws IOException {
    this.file = file;
    try {
      parquet = ParquetFileReader.open(InputFile.of(file));
      columns = parquet.getFileSchema().getColumns().stream().filter(c -> c.fieldPath().elements().size() == 1 && c.maxRepetitionLevel() == 0).toList();
      reader = parquet.rowReader();
    } catch (IOException | RuntimeException e) {
      throw broken(e);
    }
  }

  @Override
  public @Nullable Row next() {
    try {
      if (!reader.hasNext()) {
        return null;
      }
      reader.next();
      number++;
      ObjectNode fields = JsonNodeFactory.instance.objectNode();
      for (ColumnSchema column : columns) {
        if (!reader.isNull(column.name())) {
          fields.put(column.name(), String.valueOf(reader.getValue(column.name())));
        }
      }
      return new Row(number, fields);
    } catch (RuntimeException e) {
      throw broken(e);
    }
  }

  private TuningException broken(Throwable cause) {
    String why = cause.getMessage() != null && cause.getMessage().toLowerCase(java.util.Locale.ROOT).contains("codec") ? "uses a compression that is not supported here (Snappy and none are)" : "is no Parquet file that can be read";
    return new TuningException(TuningException.Code.INPUT, "the file " + file + " " + why + ", or breaks behind row " + number, cause);
  }

  @Override
  public void close() throws IOException {
    reader.close();
    parquet.close();
  }
}
