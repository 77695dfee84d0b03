package io.oncoagent.knowledge.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The summaries in a folder, by title, and the runs of ten words that occur in them. */
final class Sources {
  /** Words of a run that may not be shared: shorter runs are names and fixed phrases. */
  static final int SHINGLE = 10;

  private static final Pattern WORD = Pattern.compile("[a-z0-9]+");
  private static final Pattern REFERENCE = Pattern.compile("PDQ: (.+), \\d{4}-\\d{2}-\\d{2}");

  private final Map<String, SourceSummary> byTitle = new HashMap<>();
  private final Set<Long> shingles = new HashSet<>();

  static Sources read(Path folder) {
    Sources sources = new Sources();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
        SourceSummary summary = SourceSummary.of(Files.readString(file));
        summary.titles().forEach(title -> sources.byTitle.putIfAbsent(title, summary));
        shingles(summary.text()).forEach(s -> sources.shingles.add(key(s)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the sources in " + folder + " cannot be read", e);
    }
    return sources;
  }

  /** What a reference in brackets leads to. */
  Target target(String bracket) {
    Matcher m = REFERENCE.matcher(bracket);
    if (!m.matches()) {
      return new Target.Other();
    }
    List<String> parts = List.of(m.group(1).split(" › "));
    SourceSummary summary = byTitle.get(parts.getFirst());
    if (summary == null) {
      return new Target.Nowhere("no summary is called «" + parts.getFirst() + "»");
    }
    if (parts.size() < 2 || parts.get(1).equals("whole summary")) {
      return new Target.Found(summary.text());
    }
    List<SourceSummary.Section> sections = summary.find(parts.subList(1, parts.size()));
    if (sections.isEmpty()) {
      return new Target.Nowhere("«" + parts.getFirst() + "» has no section «" + String.join(" › ", parts.subList(1, parts.size())) + "»");
    }
    StringBuilder text = new StringBuilder();
    sections.forEach(s -> text.append(String.join(" ", s.path())).append('\n').append(s.text()).append('\n'));
    return new Target.Found(text.toString());
  }

  /** Where a reference leads. */
  sealed interface Target {
    record Found(String text) implements Target {}

    record Nowhere(String why) implements Target {}

    /** Not a reference to a summary. */
    record Other() implements Target {}
  }

  boolean shared(String shingle) {
    return shingles.contains(key(shingle));
  }

  static List<String> shingles(String text) {
    List<String> words = WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(r -> r.group()).toList();
    List<String> found = new ArrayList<>();
    for (int i = 0; i + SHINGLE <= words.size(); i++) {
      found.add(String.join(" ", words.subList(i, i + SHINGLE)));
    }
    return found;
  }

  /** 64 bits (FNV-1a): a set of five million strings would not fit. */
  private static long key(String text) {
    long h = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      h = (h ^ text.charAt(i)) * 0x100000001b3L;
    }
    return h;
  }
}
