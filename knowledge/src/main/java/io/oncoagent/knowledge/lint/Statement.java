package io.oncoagent.knowledge.lint;

import java.util.List;
import java.util.regex.Pattern;

/** A list item, table row or paragraph with the headings that it stands under. {@code line} counts from 1 in the file. */
record Statement(int line, List<String> section, Kind kind, String text) {
  private static final Pattern BRACKETS = Pattern.compile("\\[((?:[^\\[\\]]|\\[[^\\[\\]]*]){2,400})](?!\\()");

  /** LEAD_IN: a paragraph that ends in a colon and announces what follows. */
  enum Kind {
    ITEM,
    ROW,
    LEAD_IN,
    PARAGRAPH
  }

  Statement {
    section = List.copyOf(section);
  }

  /** What stands in brackets: references and levels of evidence. */
  List<String> brackets() {
    return BRACKETS.matcher(text).results().map(m -> m.group(1)).toList();
  }

  /** The words without what stands in brackets, which parts them into lines. */
  String words() {
    return BRACKETS.matcher(text).replaceAll("\n").strip();
  }
}
