package io.oncoagent.knowledge.corpus;

import java.util.regex.Pattern;

/** Titles of documents without what publishers add to them. */
final class Titles {
  private static final Pattern ORNAMENT =
      Pattern.compile("\\s*(?:\\(PDQ®?\\)|[–—-]\\s*NCI$|[–—-]?\\s*Health Professional Version|[–—-]\\s*National Cancer Institute$)");

  private Titles() {}

  static String plain(String title) {
    String text = InlineMarkdown.plain(title);
    String before;
    do {
      before = text;
      text = ORNAMENT.matcher(text).replaceAll("").strip();
    } while (!text.equals(before));
    return text;
  }

  /** A title made of a file's name, where a document states none. */
  static String ofName(String name) {
    String base = name.substring(name.lastIndexOf('/') + 1);
    int dot = base.lastIndexOf('.');
    return (dot > 0 ? base.substring(0, dot) : base).replace('-', ' ').replace('_', ' ').strip();
  }
}
