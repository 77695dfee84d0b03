package io.oncoagent.consult.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts a note into sentences: at line ends (hard wraps excepted) and at full stops that are no abbreviation. */
final class SentenceSplitter {
  private static final Set<String> ABBREVIATIONS =
      Set.of("dr", "dra", "sr", "sra", "mr", "mrs", "ms", "prof", "st", "vs", "approx", "e.g", "i.e", "fig", "no", "ca", "y.o", "mod", "diff", "lt", "rt", "abd",
          "incl", "resp", "aprox", "p.ej", "ej", "op", "cf", "q.d", "b.i.d", "a.m", "p.m", "carc", "adeno", "n", "col");
  /** «Binet C. FISH …»: a letter that is a value ends its sentence, an initial does not. */
  private static final Pattern VALUED = Pattern.compile("(?i)\\b(?:binet|bclc|pugh|child|cp|stage|estadio|hepatitis|group|grupo|type|tipo|class|clase|grade|grado|category|categoria|vitamin|vitamina)[ :-]{1,2}$");

  /** A line longer than this that ends without punctuation before a lower-case line is taken as wrapped. */
  private static final int WRAPPED = 60;

  private static final Pattern HEADING = Pattern.compile("[A-ZÁÉÍÓÚÑ][A-ZÁÉÍÓÚÑ &/'-]{2,40}:");

  private final String text;
  private final List<Sentence> sentences = new ArrayList<>();

  private SentenceSplitter(String text) {
    this.text = text;
  }

  static List<Sentence> split(String text) {
    SentenceSplitter splitter = new SentenceSplitter(text);
    splitter.run();
    return List.copyOf(splitter.sentences);
  }

  private void run() {
    int start = 0;
    int lineStart = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        if (!wrapped(lineStart, i)) {
          start = close(start, i);
        }
        lineStart = i + 1;
      } else if (heading(i)) {
        start = close(start, i);
      } else if ((c == '.' || c == '?' || c == '!') && ends(i)) {
        start = close(start, i + 1);
      }
    }
    close(start, text.length());
  }

  /** A heading in capitals with a colon begins a sentence of its own, also inside a line («…stable.,PAST MEDICAL HISTORY:,»). */
  private boolean heading(int i) {
    boolean begins = i > 0 && i + 4 < text.length() && !Character.isLetterOrDigit(text.charAt(i - 1)) && Character.isUpperCase(text.charAt(i)) && Character.isUpperCase(text.charAt(i + 1)) && Character.isUpperCase(text.charAt(i + 2));
    if (!begins) {
      return false;
    }
    int before = i - 1;
    while (before > 0 && text.charAt(before) == ' ') {
      before--;
    }
    boolean apart = ".,;:)".indexOf(text.charAt(before)) >= 0 || i - before > 2;
    return apart && HEADING.matcher(text).region(i, Math.min(text.length(), i + 45)).lookingAt();
  }

  private int close(int start, int end) {
    int from = start;
    while (from < end && (Character.isWhitespace(text.charAt(from)) || text.charAt(from) == ',')) {
      from++;
    }
    if (from < end) {
      boolean asks = text.charAt(end - 1) == '?' || text.charAt(from) == '¿' || text.indexOf('?', from) >= 0 && text.indexOf('?', from) < end;
      sentences.add(new Sentence(from, end, asks));
    }
    return end;
  }

  private boolean wrapped(int lineStart, int lineEnd) {
    int next = lineEnd + 1;
    if (lineEnd - lineStart < WRAPPED || next >= text.length()) {
      return false;
    }
    char last = text.charAt(lineEnd - 1);
    return Character.isLowerCase(text.charAt(next)) && last != '.' && last != ':' && last != '?' && last != ';';
  }

  private boolean ends(int i) {
    int next = i + 1;
    if (next < text.length() && (text.charAt(next) == '"' || text.charAt(next) == '\'' || text.charAt(next) == ')')) {
      next++;
    }
    if (next + 1 < text.length() && text.charAt(next) == ',' && (Character.isUpperCase(text.charAt(next + 1)) || text.charAt(next + 1) == ' ')) {
      return true;
    }
    if (next < text.length() && !Character.isWhitespace(text.charAt(next))) {
      return false;
    }
    return text.charAt(i) != '.' || !abbreviated(i);
  }

  private boolean abbreviated(int dot) {
    int from = dot;
    while (from > 0 && !Character.isWhitespace(text.charAt(from - 1)) && text.charAt(from - 1) != '(') {
      from--;
    }
    String word = FoldedText.of(text.substring(from, dot));
    if (word.length() == 1 && Character.isLetter(word.charAt(0))) {
      return !VALUED.matcher(text.substring(Math.max(0, from - 14), from)).find();
    }
    if (!ABBREVIATIONS.contains(word)) {
      return false;
    }
    int next = dot + 1;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    boolean lowerFollows = next < text.length() && Character.isLowerCase(text.charAt(next));
    boolean titleWord = word.startsWith("d") && word.length() <= 3 || word.equals("prof") || word.startsWith("m") && word.length() <= 3 || word.startsWith("sr");
    return lowerFollows || titleWord || word.equals("vs");
  }
}
