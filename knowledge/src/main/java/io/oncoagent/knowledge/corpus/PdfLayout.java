package io.oncoagent.knowledge.corpus;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is usual in a PDF: the size of its running text, the lines that repeat on its pages, and the largest words of its first page. */
record PdfLayout(double body, Set<String> repeated, String largest) {
  private static final Pattern NUMBERED = Pattern.compile("^(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}\\.?|[IVX]{1,4}\\.)\\s+[A-Z].{2,90}$");
  private static final Pattern KNOWN =
      Pattern.compile("(?i)^(?:abstract|introduction|background|methods?|results|discussion|conclusions?|recommendations?|references|treatment|diagnosis|staging|summary|follow-up|materials and methods)$");
  private static final double LARGER = 1.12;
  private static final int LONGEST_HEADING = 120;

  static PdfLayout of(List<PdfLine> lines) {
    Map<Long, Integer> sizes = new HashMap<>();
    Map<String, Set<Integer>> pagesOf = new HashMap<>();
    for (PdfLine line : lines) {
      sizes.merge(Math.round(line.size() * 2), line.text().length(), Integer::sum);
      pagesOf.computeIfAbsent(folded(line.text()), text -> new HashSet<>()).add(line.page());
    }
    double body = sizes.entrySet().stream().max(Map.Entry.comparingByValue()).map(entry -> entry.getKey() / 2.0).orElse(10.0);
    Set<String> repeated = pagesOf.entrySet().stream().filter(entry -> entry.getValue().size() >= 3).map(Map.Entry::getKey).collect(Collectors.toSet());
    double top = lines.stream().filter(line -> line.page() == 1 && line.text().length() > 8).mapToDouble(PdfLine::size).max().orElse(0);
    String largest = lines.stream().filter(line -> line.page() == 1 && line.size() > top - 0.6 && line.text().length() > 2).limit(4).map(PdfLine::text).collect(Collectors.joining(" "));
    return new PdfLayout(body, repeated, largest);
  }

  private static String folded(String text) {
    return text.replaceAll("\\d+", "#");
  }

  /** A running head or foot, or a page number. */
  boolean running(PdfLine line) {
    return repeated.contains(folded(line.text())) || line.text().matches("(?:Page )?\\d{1,4}(?: (?:of|/) \\d{1,4})?");
  }

  /** Rank of a heading, 0 for running text. */
  int rank(PdfLine line) {
    String text = line.text();
    if (text.length() > LONGEST_HEADING || text.endsWith(".") && !NUMBERED.matcher(text).matches() || text.matches(".*[,;]$")) {
      return 0;
    }
    boolean larger = line.size() > body * LARGER && line.breakBefore() | line.size() > body * 1.25;
    if (larger) {
      return line.size() > body * 1.5 ? 2 : 3;
    }
    if (NUMBERED.matcher(text).matches() && (line.bold() || line.breakBefore()) && text.length() < 90) {
      return 2 + (int) text.chars().limit(8).filter(c -> c == '.').count();
    }
    return (line.bold() && line.breakBefore() && text.length() < 80) || KNOWN.matcher(text).matches() ? 4 : 0;
  }
}
