package io.oncoagent.app.render;

import java.util.regex.Pattern;

/** Text of others inside Markdown: it stays text. */
final class Markdown {
  private static final Pattern SIGNS = Pattern.compile("[\\\\`*_\\[\\]<>|#!~$&]");
  private static final Pattern START = Pattern.compile("^(\\s*)([-+=]|\\d{1,9}[.)])");

  private Markdown() {}

  /** On one line, with every sign escaped that Markdown or HTML could read as more than itself. */
  static String escape(String raw) {
    String line = raw.replaceAll("\\s+", " ").strip();
    String escaped = SIGNS.matcher(line).replaceAll("\\\\$0");
    return START.matcher(escaped).replaceFirst("$1\\\\$2").replaceFirst("^\\\\(\\d{1,9})([.)])", "$1\\\\$2").replace("://", ":\u200B//");
  }
}
