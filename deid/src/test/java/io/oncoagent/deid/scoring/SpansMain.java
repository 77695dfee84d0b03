package io.oncoagent.deid.scoring;

import io.oncoagent.deid.LanguageRecognizer;
import io.oncoagent.deid.detect.Finding;
import io.oncoagent.deid.detect.PhiDetectors;
import io.oncoagent.domain.intake.Language;
import io.oncoagent.lexicon.Lexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Character recall and precision on JSON lines with spans (id, note, spans with start, end, type): {@code SpansMain [--show] FILE…}. */
public final class SpansMain {
  /** Spans that need not be removed, and may be. */
  private static final Set<String> FREE = Set.of("TITLE", "NRP", "ORGANIZATION", "AGE");

  private int found;
  private int missed;
  private int removed;
  private int right;
  private int documents;
  private int leaking;
  private final Map<String, int[]> types = new TreeMap<>();
  private final PhiDetectors detectors = new PhiDetectors(Lexicon.shipped());
  private final LanguageRecognizer languages = new LanguageRecognizer();

  public static void main(String[] arguments) throws IOException {
    SpansMain main = new SpansMain();
    boolean show = List.of(arguments).contains("--show");
    JsonMapper mapper = new JsonMapper();
    for (String file : arguments) {
      if (!file.startsWith("--")) {
        for (String line : Files.readAllLines(Path.of(file))) {
          main.note(mapper.readTree(line), show);
        }
      }
    }
    main.types.forEach((type, c) -> System.out.printf("%s %.3f of %d  ", type, (double) c[0] / Math.max(1, c[0] + c[1]), c[0] + c[1]));
    System.out.printf("%ncharacter recall %.4f precision %.4f leaking %.4f of %d%n", (double) main.found / (main.found + main.missed), (double) main.right / main.removed, (double) main.leaking / main.documents, main.documents);
  }

  private void note(JsonNode row, boolean show) {
    String note = row.path("note").asString();
    Language language = languages.recognize(note).orElse(Language.EN);
    BitSet covered = new BitSet();
    for (Finding f : detectors.find(note, language, List.of())) {
      covered.set(f.start(), f.end());
    }
    BitSet any = new BitSet();
    boolean gold = false;
    boolean leak = false;
    for (JsonNode span : row.path("spans")) {
      int start = span.path("start").asInt();
      int end = span.path("end").asInt();
      any.set(start, end);
      String type = span.path("type").asString();
      if (FREE.contains(type)) {
        continue;
      }
      gold = true;
      boolean here = false;
      for (int i = start; i < end; i++) {
        if (Character.isLetterOrDigit(note.charAt(i))) {
          found += covered.get(i) ? 1 : 0;
          missed += covered.get(i) ? 0 : 1;
          here |= !covered.get(i);
        }
      }
      types.computeIfAbsent(type, t -> new int[2])[here ? 1 : 0]++;
      leak |= here;
      if (here && show) {
        System.out.println("MISS " + language + " " + type + " {" + marked(note, covered, start, end) + "} … " + marked(note, covered, Math.max(0, start - 40), Math.min(note.length(), end + 25)));
      }
    }
    documents += gold ? 1 : 0;
    leaking += leak ? 1 : 0;
    StringBuilder over = new StringBuilder();
    for (int i = 0; i < note.length(); i++) {
      if (covered.get(i) && Character.isLetterOrDigit(note.charAt(i))) {
        removed++;
        right += any.get(i) ? 1 : 0;
        if (!any.get(i)) {
          over.append(note.charAt(i));
        }
      }
    }
    if (show && !over.isEmpty()) {
      System.out.println("OVER " + language + " {" + over + "} … " + marked(note, covered, 0, Math.min(note.length(), 160)));
    }
  }

  private static String marked(String note, BitSet covered, int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (covered.get(i) && (i == from || !covered.get(i - 1))) {
        out.append('⟦');
      }
      out.append(note.charAt(i) == '\n' ? '/' : note.charAt(i));
      if (covered.get(i) && (i + 1 == to || !covered.get(i + 1))) {
        out.append('⟧');
      }
    }
    return out.toString();
  }
}
