package io.oncoagent.tuning.corpus.read;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.oncoagent.tuning.TuningException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** RFC 4180 with a head. A record with too few or too many fields is a row without fields. */
final class CsvRows implements Rows {
  /** A note may be long; the library's own limit is 16 Mi characters a field. */
  private static final int LONGEST_RECORD = 32 << 20;

  private final Path file;
  private final CsvReader<CsvRecord> reader;
  private final Iterator<CsvRecord> records;
  private List<String> head = List.of();
  private int number;

  CsvRows(Path file) throws IOException {
    this.file = file;
    reader = CsvReader.builder().detectBomHeader(true).maxBufferSize(LONGEST_RECORD).extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE).ofCsvRecord(file);
    records = reader.iterator();
  }

  @Override
  public @Nullable Row next() throws IOException {
    try {
      if (!records.hasNext()) {
        return null;
      }
      if (head.isEmpty()) {
        head = records.next().getFields();
        return next();
      }
      List<String> values = records.next().getFields();
      number++;
      if (values.size() != head.size()) {
        return new Row(number, null);
      }
      ObjectNode fields = JsonNodeFactory.instance.objectNode();
      for (int i = 0; i < values.size(); i++) {
        fields.put(head.get(i), values.get(i));
      }
      return new Row(number, fields);
    } catch (CsvParseException e) {
      throw new TuningException(TuningException.Code.INPUT, "the file " + file + " is no CSV file with a head that can be read: it breaks behind record " + number, e);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
