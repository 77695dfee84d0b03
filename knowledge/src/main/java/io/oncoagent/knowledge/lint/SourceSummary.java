package io.oncoagent.knowledge.lint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A summary that a digest cites: its titles (a page often prints a short one and the full one), and its sections with the text under each (deeper sections included, literature lists not). */
record SourceSummary(Set<String> titles, String text, List<Section> sections) {
  private static final Pattern HEADING = Pattern.compile("^(#{1,6})\\s+(.*?)\\s*$");
  private static final Pattern CITATION = Pattern.compile("\\[\\[[^\\]]*]\\(#cit[^)]*\\)]");
  private static final Pattern LINK = Pattern.compile("\\[([^\\]\\[]*)]\\([^)]*\\)");
  private static final Pattern NOT_CONTENT = Pattern.compile("(?i)references|current clinical trials|.*PDQ.*");

  /** {@code path}: headings from the top, this one last. */
  record Section(List<String> path, int level, String text) {
    Section {
      path = List.copyOf(path);
    }
  }

  static SourceSummary of(String markdown) {
    List<String> lines = LINK.matcher(CITATION.matcher(markdown).replaceAll("")).replaceAll("$1").replace("*", "").lines().toList();
    List<Section> sections = new ArrayList<>();
    Set<String> titles = new LinkedHashSet<>();
    List<String> path = new ArrayList<>();
    List<Integer> levels = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher heading = HEADING.matcher(lines.get(i));
      if (!heading.matches()) {
        continue;
      }
      int level = heading.group(1).length();
      if (level == 1) {
        titles.add(plainTitle(heading.group(2)));
      }
      while (!levels.isEmpty() && levels.getLast() >= level) {
        levels.removeLast();
        path.removeLast();
      }
      levels.add(level);
      path.add(heading.group(2));
      if (NOT_CONTENT.matcher(heading.group(2)).matches()) {
        continue;
      }
      sections.add(new Section(path.stream().filter(h -> !NOT_CONTENT.matcher(h).matches()).toList(), level, under(lines, i, level)));
    }
    return new SourceSummary(titles, String.join("\n", lines), List.copyOf(sections));
  }

  private static String plainTitle(String heading) {
    return heading.replaceAll("\\s*\\(PDQ.*", "").strip();
  }

  private static String under(List<String> lines, int from, int level) {
    StringBuilder text = new StringBuilder(lines.get(from)).append('\n');
    boolean content = true;
    for (int i = from + 1; i < lines.size(); i++) {
      Matcher heading = HEADING.matcher(lines.get(i));
      if (heading.matches()) {
        if (heading.group(1).length() <= level) {
          break;
        }
        content = !heading.group(2).equals("References") && !heading.group(2).startsWith("Current Clinical Trials");
      }
      if (content) {
        text.append(lines.get(i)).append('\n');
      }
    }
    return text.toString();
  }

  /** The sections that a reference's headings lead to, outermost heading first; all of them must stand on the way. */
  List<Section> find(List<String> headings) {
    return sections.stream()
        .filter(s -> !s.path().isEmpty() && s.path().getLast().equals(headings.getLast()) && s.path().containsAll(headings))
        .toList();
  }
}
