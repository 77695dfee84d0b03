package io.oncoagent.app.render.pdf;

/** Writes XSL formatting objects; whatever comes from notes, passages and people is escaped here. */
final class Fo {
  /** A run without a blank longer than this gets places where it may break. */
  private static final int LONGEST_RUN = 60;

  private final StringBuilder out = new StringBuilder(64_000);

  Fo raw(String markup) {
    out.append(markup);
    return this;
  }

  /** @param attributes of the block, written by us */
  Fo block(String attributes, String text) {
    return raw("<fo:block " + attributes + ">").text(text).raw("</fo:block>");
  }

  Fo inline(String attributes, String text) {
    return raw("<fo:inline " + attributes + ">").text(text).raw("</fo:inline>");
  }

  Fo text(String text) {
    int run = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      run = Character.isWhitespace(c) ? 0 : run + 1;
      if (run == LONGEST_RUN) {
        out.append('\u200b');
        run = 0;
      }
      append(c);
    }
    return this;
  }

  /** Direction marks could turn a sentence round, and characters that the font lacks would vanish: both are shown as what they are. */
  private void append(int c) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '\n' -> out.append("&#x2028;");
      case '\t' -> out.append(' ');
      default -> {
        if (c >= 0x20 && c != 0x7f && !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT && Fonts.has(c)) {
          out.appendCodePoint(c);
        } else if (c >= 0x20 && Character.getType(c) != Character.FORMAT && !Character.isISOControl(c)) {
          out.append('\u25a1');
        }
      }
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
