package io.oncoagent.app.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Guidelines that a person downloaded carry that person's name on every page («Licensed to …», «Downloaded by …»). Such a line passes the same
 * door as any other text before its document becomes evidence that every report cites.
 */
public final class PackWatermark {
  private static final Pattern MARK =
      Pattern.compile("(?i)\\b(?:licen[sc]ed to|downloaded by|printed by|prepared for|issued to|provided to|for the (?:sole |exclusive )?use of|personal copy|subscriber:|licensee:)");
  private static final int LARGEST = 60_000_000;
  private static final int LONGEST_LINE = 400;
  private static final int NAME_ROOM = 90;

  private PackWatermark() {}

  /** @param door throws when a text names somebody */
  public static void check(List<Path> paths, Consumer<String> door) {
    for (Path path : paths) {
      try (Stream<Path> files = Files.walk(path)) {
        files.filter(Files::isRegularFile).forEach(file -> lines(file).flatMap(PackWatermark::marked).forEach(door));
      } catch (IOException e) {
        throw new InputException("the path " + path + " cannot be read");
      }
    }
  }

  /** Mark and what follows it: the name stands there; the rest of a line is the guideline's own text. */
  private static Stream<String> marked(String line) {
    Matcher mark = MARK.matcher(line);
    return line.length() <= LONGEST_LINE && mark.find() ? Stream.of(line.substring(mark.start(), Math.min(line.length(), mark.end() + NAME_ROOM))) : Stream.of();
  }

  private static Stream<String> lines(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    try {
      if (Files.size(file) > LARGEST) {
        return Stream.of();
      }
      byte[] bytes = Files.readAllBytes(file);
      boolean text = name.endsWith(".md") || name.endsWith(".txt") || name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xml");
      return OfficeText.isPdf(bytes) ? OfficeText.pdf(bytes, "the document").lines() : text ? new String(bytes, StandardCharsets.UTF_8).lines() : Stream.of();
    } catch (IOException | InputException e) {
      return Stream.of(); // The reader of documents tells what cannot be read, with its reason.
    }
  }
}
