package io.oncoagent.knowledge.ingest;

import io.oncoagent.inference.TextEncoder;
import io.oncoagent.knowledge.corpus.CorpusReader;
import io.oncoagent.knowledge.corpus.DraftPassage;
import io.oncoagent.knowledge.corpus.PassageSplitter;
import io.oncoagent.knowledge.corpus.UnreadableDocumentException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Reads files as an ingest would, without writing anything, for comparison with what is installed. */
public final class EditionReader {
  private final PassageSplitter splitter;

  public EditionReader(TextEncoder encoder) {
    this.splitter = new PassageSplitter(encoder::countTokens);
  }

  /** Passages with their headings, by document; {@code unread} is told each file that cannot be read and why. */
  public Map<String, List<String>> read(List<Path> paths, BiConsumer<String, String> unread) {
    Map<String, List<String>> edition = new TreeMap<>();
    SourceFiles.of(paths).forEach((name, file) -> {
      try {
        edition.put(name, splitter.split(new CorpusReader().read(name, DocumentIntake.bytes(name, file))).stream().map(EditionReader::line).toList());
      } catch (UnreadableDocumentException e) {
        unread.accept(name, String.valueOf(e.getMessage()));
      }
    });
    return edition;
  }

  private static String line(DraftPassage passage) {
    return line(passage.section(), passage.text());
  }

  /** A passage as it is compared. */
  public static String line(List<String> section, String text) {
    return String.join(" › ", section) + " :: " + text;
  }
}
