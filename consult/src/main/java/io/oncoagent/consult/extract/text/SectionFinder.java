package io.oncoagent.consult.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds headings at the start of lines («PMH:», «Diagnóstico», «FAMILY HISTORY») and inside terse lines («… FHx: mother …»). */
final class SectionFinder {
  private static final PhraseIndex<SectionKind> HEADINGS = headings();

  private static final Pattern INLINE = Pattern.compile("^[^:\\n]{1,40}: ?\\S");

  private final String text;
  private final String folded;
  private final Words words;
  private final List<Section> sections = new ArrayList<>();

  SectionFinder(String text, String folded, Words words) {
    this.text = text;
    this.folded = folded;
    this.words = words;
  }

  List<Section> find(List<Sentence> sentences) {
    Section open = new Section(0, 0, SectionKind.NONE);
    for (Sentence sentence : sentences) {
      boolean lineStart = lineStart(sentence.start());
      Section heading = heading(sentence, lineStart);
      boolean over = blankLineBefore(sentence.start()) && endsAtBlankLine(open.kind()) || open.kind() == SectionKind.FAMILY && inline(open.start(), sentence.start());
      if (heading == null && lineStart && over) {
        heading = new Section(sentence.start(), 0, SectionKind.NONE);
      }
      if (heading == null) {
        continue;
      }
      if (lineStart || !coversOneSentence(heading.kind())) {
        close(open, heading.start());
        open = heading;
      } else {
        sections.add(new Section(heading.start(), sentence.end(), heading.kind()));
      }
    }
    close(open, text.length());
    return List.copyOf(sections);
  }

  private void close(Section open, int end) {
    if (open.kind() != SectionKind.NONE) {
      sections.addFirst(new Section(open.start(), end, open.kind()));
    }
  }

  /** «FH: mother breast cancer» on one line: the next line, neither bulleted nor indented, speaks of the patient again; a heading alone on its line holds on. */
  private boolean inline(int heading, int next) {
    int end = folded.indexOf('\n', heading);
    boolean content = end > 0 && INLINE.matcher(folded.substring(heading, end)).find();
    int line = folded.lastIndexOf('\n', next - 1) + 1;
    return content && line > end && line == next;
  }

  private static boolean coversOneSentence(SectionKind kind) {
    return kind == SectionKind.FAMILY || kind == SectionKind.ALLERGIES || kind == SectionKind.SOCIAL || kind == SectionKind.HISTORY
        || kind == SectionKind.QUESTION || kind == SectionKind.LABORATORY;
  }

  private static boolean endsAtBlankLine(SectionKind kind) {
    return kind == SectionKind.FAMILY || kind == SectionKind.ALLERGIES || kind == SectionKind.SOCIAL || kind == SectionKind.HISTORY;
  }

  private @Nullable Section heading(Sentence sentence, boolean lineStart) {
    int first = words.from(sentence.start());
    PhraseHit<SectionKind> hit = first < words.size() ? HEADINGS.longestAt(words, first) : null;
    if (hit == null || hit.start() >= sentence.end()) {
      return null;
    }
    int after = hit.end();
    while (after < folded.length() && (folded.charAt(after) == ' ' || folded.charAt(after) == '*' || folded.charAt(after) == ')')) {
      after++;
    }
    boolean alone = after >= folded.length() || folded.charAt(after) == '\n' || folded.charAt(after) == '\r';
    boolean marked = !alone && (folded.charAt(after) == ':' || lineStart && folded.startsWith("- ", after) || lineStart && folded.charAt(after) == '.' && shouted(hit));
    return alone && lineStart || marked ? new Section(sentence.start(), 0, hit.value()) : null;
  }

  private boolean shouted(PhraseHit<SectionKind> hit) {
    String written = text.substring(hit.start(), hit.end());
    return written.equals(written.toUpperCase(Locale.ROOT));
  }

  private boolean lineStart(int offset) {
    for (int i = offset - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (c == '\n') {
        return true;
      }
      if (Character.isLetterOrDigit(c) || c == '.' || c == '?') {
        return false;
      }
    }
    return true;
  }

  private boolean blankLineBefore(int offset) {
    int breaks = 0;
    for (int i = offset - 1; i >= 0 && Character.isWhitespace(text.charAt(i)); i--) {
      breaks += text.charAt(i) == '\n' ? 1 : 0;
    }
    return breaks >= 2;
  }

  private static PhraseIndex<SectionKind> headings() {
    Table table = Table.read(SectionFinder.class, "/io/oncoagent/consult/extract/sections.tsv");
    PhraseIndex<SectionKind> index = new PhraseIndex<>();
    for (List<String> row : table.rows()) {
      SectionKind kind = SectionKind.valueOf(table.cell(row, "kind"));
      table.list(row, "headings").forEach(heading -> index.add(heading, kind));
    }
    return index;
  }
}
