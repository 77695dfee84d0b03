package io.oncoagent.deid.scoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads notes with marks in the text: {@code [[TYPE|words]]} for an identifier, {@code {{words}}} for what must survive. */
public final class MarkedNotes {
  private static final Pattern MARK = Pattern.compile("\\[\\[([A-Z0-9]+)\\|([^\\]]++)\\]\\]|\\{\\{([^}]++)\\}\\}");

  private MarkedNotes() {}

  public static List<LabelledNote> read(String resource) {
    try (InputStream in = MarkedNotes.class.getResourceAsStream("/io/oncoagent/deid/" + resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing");
      }
      return notes(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<LabelledNote> notes(String file) {
    List<LabelledNote> notes = new ArrayList<>();
    for (String part : file.split("(?m)^== ")) {
      int line = part.indexOf('\n');
      if (!part.startsWith("#") && line > 0) {
        notes.add(parse(part.substring(0, line).strip(), part.substring(line + 1).strip()));
      }
    }
    return notes;
  }

  /** One marked text. */
  public static LabelledNote parse(String id, String marked) {
    List<LabelledNote.Identifier> phi = new ArrayList<>();
    List<String> keep = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    Matcher marks = MARK.matcher(marked);
    int from = 0;
    while (marks.find()) {
      text.append(marked, from, marks.start());
      if (marks.group(3) != null) {
        keep.add(marks.group(3));
        text.append(marks.group(3));
      } else {
        phi.add(new LabelledNote.Identifier(marks.group(2), marks.group(1)));
        text.append(marks.group(2));
      }
      from = marks.end();
    }
    return new LabelledNote(id, text.append(marked, from, marked.length()).toString(), phi, keep);
  }
}
