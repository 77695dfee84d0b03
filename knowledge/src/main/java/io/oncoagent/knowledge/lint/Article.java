package io.oncoagent.knowledge.lint;

import io.oncoagent.knowledge.corpus.FrontMatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Markdown document line by line, as the rules read it. */
record Article(String name, String text, FrontMatter head, List<Heading> headings, List<Statement> statements) {
  private static final Pattern HEADING = Pattern.compile("^(#{1,6})\\s+(.*?)\\s*#*$");
  private static final Pattern ITEM = Pattern.compile("^\\s*(?:[-*+]|\\d{1,3}[.)])\\s+(.*)$");
  private static final Pattern RULE = Pattern.compile("^\\s*\\|?\\s*:?-{3,}.*$");

  record Heading(int line, int level, String text) {}

  /** The starter's own articles keep a stricter form than a hospital's documents. */
  boolean isStarter() {
    String status = head.text("status");
    return status != null && status.startsWith("starter");
  }

  LintFinding error(int line, String rule, String message) {
    return new LintFinding(name, line, rule, LintFinding.Severity.ERROR, message);
  }

  LintFinding warning(int line, String rule, String message) {
    return new LintFinding(name, line, rule, LintFinding.Severity.WARNING, message);
  }

  /** An error in the starter, a warning in a hospital's document. */
  LintFinding formal(int line, String rule, String message) {
    return isStarter() ? error(line, rule, message) : warning(line, rule, message);
  }

  static Article of(String name, String raw) {
    String text = raw.replace("\r\n", "\n").replace("\uFEFF", "");
    FrontMatter head = FrontMatter.of(text);
    Lines lines = new Lines(1 + (int) text.substring(0, head.bodyStart()).chars().filter(c -> c == '\n').count());
    text.substring(head.bodyStart()).lines().forEach(lines::line);
    lines.endParagraph();
    return new Article(name, text, head, lines.headings, lines.statements);
  }

  /** Gathers headings and statements. */
  private static final class Lines {
    private final List<Heading> headings = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Heading> path = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private int paragraphLine;
    private int number;
    private boolean header = true;

    Lines(int first) {
      number = first - 1;
    }

    void line(String line) {
      number++;
      Matcher heading = HEADING.matcher(line);
      Matcher item = ITEM.matcher(line);
      if (heading.matches()) {
        endParagraph();
        enter(new Heading(number, heading.group(1).length(), heading.group(2)));
      } else if (line.isBlank()) {
        endParagraph();
        header = true;
      } else if (line.stripLeading().startsWith("|")) {
        endParagraph();
        row(line);
      } else if (item.matches()) {
        endParagraph();
        add(number, Statement.Kind.ITEM, item.group(1));
      } else {
        paragraphLine = paragraph.isEmpty() ? number : paragraphLine;
        paragraph.append(line.strip()).append(' ');
      }
    }

    private void row(String line) {
      if (!header && !RULE.matcher(line).matches()) {
        add(number, Statement.Kind.ROW, line.strip());
      }
      header = false;
    }

    private void enter(Heading heading) {
      headings.add(heading);
      path.removeIf(h -> h.level() >= heading.level());
      path.add(heading);
    }

    void endParagraph() {
      String text = paragraph.toString().strip();
      paragraph.setLength(0);
      if (!text.isEmpty()) {
        add(paragraphLine, text.endsWith(":") ? Statement.Kind.LEAD_IN : Statement.Kind.PARAGRAPH, text);
      }
    }

    private void add(int line, Statement.Kind kind, String text) {
      statements.add(new Statement(line, path.stream().filter(h -> h.level() > 1).map(Heading::text).toList(), kind, text));
    }
  }
}
