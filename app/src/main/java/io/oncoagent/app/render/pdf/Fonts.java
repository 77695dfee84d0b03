package io.oncoagent.app.render.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;

/** Liberation Sans (SIL Open Font License) from its jar; only the letters used are embedded. */
final class Fonts {
  static final String FAMILY = "Liberation Sans";
  private static final String FOLDER = "/liberation/LiberationSans-";
  private static final Font REGULAR = read();

  private Fonts() {}

  /** Whether the font has a letter for it. */
  static boolean has(int codePoint) {
    return REGULAR.canDisplay(codePoint);
  }

  private static Font read() {
    try (InputStream in = open("Regular")) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException("the font of the report cannot be read", e);
    }
  }

  static InputStream open(String style) {
    InputStream in = Fonts.class.getResourceAsStream(FOLDER + style + ".ttf");
    if (in == null) {
      throw new IllegalStateException("the font of the report is missing");
    }
    return in;
  }

  /** What FOP calls them. */
  static URI uri(String style) {
    return URI.create("report:" + style);
  }
}
