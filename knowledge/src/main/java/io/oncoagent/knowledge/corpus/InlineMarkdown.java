package io.oncoagent.knowledge.corpus;

import java.util.regex.Pattern;

/** Turns a run of Markdown into the words a reader sees: no links, images, citation anchors, emphasis marks or entities. */
final class InlineMarkdown {
  private static final String TARGET = "\\((?:[^()\\s]|\\([^()]*\\))*(?:\\s+\"[^\"]*\")?\\s*\\)";
  private static final Pattern CITATIONS =
      Pattern.compile("\\[(?:\\s*[\\[,\\-–;]*\\s*\\[?\\d+\\]?\\(#cit[^)]*\\)\\s*[,\\-–;]*\\s*)+\\]");
  private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]]*(?:\\[[^\\]]*\\][^\\]]*)*\\]" + TARGET);
  private static final Pattern FIGURE_LINK = Pattern.compile("\\[Enlarge\\]" + TARGET);
  private static final Pattern LINK = Pattern.compile("\\[((?:[^\\[\\]]|\\[[^\\[\\]]*\\])*)\\]" + TARGET);
  private static final Pattern STRONG = Pattern.compile("(\\*{1,3})(?=[^\\s*])(.+?)(?<=[^\\s*])\\1");
  private static final Pattern UNDERLINE = Pattern.compile("(?<![\\w])(_{1,2})(?=[^\\s_])(.+?)(?<=[^\\s_])\\1(?![\\w])");
  private static final Pattern TAG = Pattern.compile("</?(?:sup|sub|br|b|i|em|strong|span|p|a)\\b[^>]*>", Pattern.CASE_INSENSITIVE);
  private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+\\-.!|<>~])");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

  private InlineMarkdown() {}

  /** Whether the text is a figure or its caption, which is never prose. */
  static boolean isFigure(String markdown) {
    String start = markdown.strip();
    return start.startsWith("[Enlarge]") || start.startsWith("![");
  }

  static String plain(String markdown) {
    String text = CITATIONS.matcher(markdown).replaceAll("");
    text = FIGURE_LINK.matcher(text).replaceAll(" ");
    text = IMAGE.matcher(text).replaceAll(" ");
    for (int depth = 0; depth < 3 && text.indexOf("](") >= 0; depth++) {
      text = LINK.matcher(text).replaceAll(match -> java.util.regex.Matcher.quoteReplacement(match.group(1)));
    }
    text = TAG.matcher(text).replaceAll("");
    if (text.indexOf('*') >= 0) {
      text = STRONG.matcher(STRONG.matcher(text).replaceAll("$2")).replaceAll("$2").replace("**", "");
    }
    if (text.indexOf('_') >= 0) {
      text = UNDERLINE.matcher(text).replaceAll("$2");
    }
    text = ESCAPE.matcher(text).replaceAll("$1");
    if (text.indexOf('&') >= 0) {
      text = org.jsoup.parser.Parser.unescapeEntities(text, false);
    }
    return tidy(text);
  }

  /** One blank between words, none before punctuation that a removed anchor left behind. */
  static String tidy(String text) {
    return BLANKS.matcher(text).replaceAll(" ").replace(" ;]", "]").replaceAll(" ([,;.])(?=\\s|$)", "$1").strip();
  }
}
