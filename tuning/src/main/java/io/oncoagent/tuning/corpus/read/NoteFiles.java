package io.oncoagent.tuning.corpus.read;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;

/** The text files under a folder, one note each, in the order of their paths. */
final class NoteFiles implements Rows {
  private static final List<String> SUFFIXES = List.of(".txt", ".text", ".md");

  private final List<Path> files;
  private int next;

  NoteFiles(Path folder) throws IOException {
    files = list(folder);
  }

  static List<Path> list(Path folder) throws IOException {
    if (Files.isRegularFile(folder)) {
      return List.of(folder);
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).filter(p -> SUFFIXES.stream().anyMatch(s -> p.toString().toLowerCase(Locale.ROOT).endsWith(s))).sorted().toList();
    }
  }

  @Override
  public @Nullable Row next() throws IOException {
    if (next == files.size()) {
      return null;
    }
    Path file = files.get(next++);
    try {
      // The path tells notes of one patient apart from others' only where nothing better is known; it is hashed with the rest.
      return new Row(next, JsonNodeFactory.instance.objectNode().put("text", Files.readString(file, StandardCharsets.UTF_8)).put("patient_id", file.toString()));
    } catch (CharacterCodingException e) {
      return new Row(next, null);
    }
  }

  @Override
  public void close() {}
}
