package io.oncoagent.app.render.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.BitSet;
import org.apache.fop.fonts.CMapSegment;
import org.apache.fop.fonts.truetype.FontFileReader;
import org.apache.fop.fonts.truetype.TTFFile;

/** Liberation Sans (SIL Open Font License 1.1) from its jar; only the letters used are embedded. Asks nothing of the machine's own fonts. */
final class Fonts {
  static final String FAMILY = "Liberation Sans";
  private static final String FOLDER = "/liberation/LiberationSans-";
  /** The font's table ends with a mark at U+FFFF, which is no letter. */
  private static final int LAST = 0xfffd;

  private static final BitSet LETTERS = read();

  private Fonts() {}

  /** Whether the font has a letter for it. */
  static boolean has(int codePoint) {
    return LETTERS.get(codePoint);
  }

  private static BitSet read() {
    try (InputStream in = open("Regular")) {
      TTFFile font = new TTFFile();
      font.readFont(new FontFileReader(in), "");
      BitSet letters = new BitSet();
      for (CMapSegment run : font.getCMaps()) {
        if (run.getUnicodeStart() <= LAST) {
          letters.set(run.getUnicodeStart(), Math.min(run.getUnicodeEnd(), LAST) + 1);
        }
      }
      return letters;
    } catch (IOException e) {
      throw new UncheckedIOException("the font of the report cannot be read", e);
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
