package io.oncoagent.consult.critic.claim;

import io.oncoagent.consult.critic.reading.Sentences;
import io.oncoagent.consult.critic.reading.TextReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads a Markdown draft into claims: headings, bullets, table rows, paragraphs, sentences. One pass. */
public final class MarkdownReader {
  private static final Pattern HEADING = Pattern.compile("^\\s{0,3}#{1,6}\\s+(.+?)\\s*#*\\s*$");
  private static final Pattern BOLD_LINE = Pattern.compile("^\\s*\\*\\*([^*]{2,80})\\*\\*:?\\s*$");
  private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-*+•]|\\d{1,2}[.)])\\s+");
  private final TextReader reader;

  public MarkdownReader(TextReader reader) {
    this.reader = reader;
  }

  /** A heading with its role, and the claims in reading order. */
  public record Outline(List<String> headings, List<Claim> claims) {
    public Outline {
      headings = List.copyOf(headings);
      claims = List.copyOf(claims);
    }
  }

  public Outline read(String markdown) {
    Draft draft = new Draft();
    for (String line : markdown.split("\r?\n")) {
      String heading = heading(line);
      if (heading != null) {
        draft.heading(heading);
      } else if (line.isBlank()) {
        draft.endParagraph();
      } else if (BULLET.matcher(line).find() && !line.strip().startsWith("[")) {
        draft.endParagraph();
        draft.line(BULLET.matcher(line).replaceFirst(""));
      } else if (line.strip().startsWith("|")) {
        draft.endParagraph();
        draft.line(line.replace('|', ' ').strip());
        draft.endParagraph();
      } else {
        draft.line(line);
      }
    }
    draft.endParagraph();
    return new Outline(draft.headings, draft.claims);
  }

  private static @org.jspecify.annotations.Nullable String heading(String line) {
    var m = HEADING.matcher(line);
    if (m.matches()) {
      return m.group(1);
    }
    var bold = BOLD_LINE.matcher(line);
    return bold.matches() ? bold.group(1) : null;
  }

  /** What has been read so far. */
  private final class Draft {
    private final List<String> headings = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private SectionRole role = SectionRole.UNKNOWN;

    void heading(String text) {
      endParagraph();
      headings.add(text.replace("*", "").strip());
      SectionRole named = SectionRole.ofHeading(text);
      // A sub-heading such as a drug's name keeps the role of its section.
      role = named == SectionRole.UNKNOWN && role != SectionRole.SOURCES && role != SectionRole.LIMITS && role != SectionRole.SUMMARY ? role : named;
    }

    void line(String text) {
      paragraph.append(paragraph.isEmpty() ? "" : role == SectionRole.SOURCES ? "\n" : " ").append(text.replace("**", "").replace("__", "").replace("`", "").strip());
    }

    void endParagraph() {
      if (paragraph.isEmpty()) {
        return;
      }
      String whole = paragraph.toString();
      paragraph.setLength(0);
      List<String> ofParagraph = Citations.in(whole);
      for (String sentence : Sentences.split(whole)) {
        List<String> own = Citations.in(sentence);
        boolean inherited = own.isEmpty() && !ofParagraph.isEmpty();
        String bare = Citations.without(sentence);
        if (!bare.isEmpty() || !own.isEmpty()) {
          claims.add(new Claim("S" + (claims.size() + 1), role, null, reader.read(bare), inherited ? ofParagraph : own, inherited, whole));
        }
      }
    }
  }
}
