package io.oncoagent.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All surface forms as one trie over tokens; finds the forms that start at a token. Built once, then read only. */
final class FormTrie {
  private static final int ROOT = 0;

  private final EdgeTable edges = new EdgeTable();
  private final List<@Nullable Entry> entries = new ArrayList<>();

  FormTrie() {
    entries.add(null);
  }

  /** What a form stands for; {@code tail}: what must follow its last token («ER+»); {@code next}: another form that ends at the same node. */
  record Entry(Category category, String key, SurfaceForm form, String tail, @Nullable Entry next) {}

  void add(Category category, String key, SurfaceForm form) {
    Tokens tokens = Tokens.of(form.text());
    if (tokens.size() == 0) {
      throw new IllegalArgumentException("lexicon: the form «" + form.text() + "» of " + key + " has no letters or digits");
    }
    int node = ROOT;
    for (int i = 0; i < tokens.size(); i++) {
      node = step(node, i == 0 ? Gap.NONE : tokens.gapAfter(i - 1), tokens.hash(i));
    }
    entries.set(node, new Entry(category, key, form, form.tail(), entries.get(node)));
  }

  private int step(int from, String gap, long token) {
    int to = edges.get(from, gap, token);
    if (to == EdgeTable.NONE) {
      to = entries.size();
      entries.add(null);
      edges.put(from, gap, token, to);
    }
    return to;
  }

  /** Reports every form that starts at {@code token} as (entry, last token). */
  void matchesAt(Tokens tokens, int token, Sink sink) {
    if (token > 0 && tokens.end(token - 1) == tokens.start(token)) {
      return; // inside a run of letters and digits: «BRCA12» holds no «12»
    }
    enter(ROOT, Gap.NONE, tokens, token, token, sink);
  }

  private void enter(int from, String gap, Tokens tokens, int first, int at, Sink sink) {
    int node = edges.get(from, gap, tokens.hash(at));
    if (node != EdgeTable.NONE) {
      report(node, tokens, first, at, sink);
      goOn(node, tokens, first, at, sink);
    }
    long singular = tokens.singular(at);
    int single = singular == Tokens.NO_SINGULAR ? EdgeTable.NONE : edges.get(from, gap, singular);
    if (single != EdgeTable.NONE) {
      report(single, tokens, first, at, sink);
    }
  }

  /** A light break in the text satisfies a light break in the form; between a letter and a digit, nothing and a light break are equal. */
  private void goOn(int node, Tokens tokens, int first, int at, Sink sink) {
    if (at + 1 >= tokens.size()) {
      return;
    }
    String gap = tokens.gapAfter(at);
    boolean light = gap.equals(Gap.NONE) || gap.equals(Gap.LIGHT);
    if (!light) {
      enter(node, gap, tokens, first, at + 1, sink);
      return;
    }
    boolean boundary = tokens.isDigits(at) != tokens.isDigits(at + 1);
    if (boundary || gap.equals(Gap.LIGHT)) {
      enter(node, Gap.LIGHT, tokens, first, at + 1, sink);
    }
    if (boundary || gap.equals(Gap.NONE)) {
      enter(node, Gap.NONE, tokens, first, at + 1, sink);
    }
  }

  private void report(int node, Tokens tokens, int first, int last, Sink sink) {
    if (last + 1 < tokens.size() && tokens.end(last) == tokens.start(last + 1)) {
      return; // «ER» must not match inside «ER2»
    }
    for (Entry entry = entries.get(node); entry != null; entry = entry.next()) {
      boolean tailed = follows(entry.tail(), tokens.text(), tokens.end(last));
      if (tailed && (!entry.form().exactCase() || sameCase(entry.form(), tokens, first, last))) {
        sink.found(entry, tokens.end(last) + entry.tail().length());
      }
    }
  }

  /** A sign at the end of a form ends the word: «ER-» is not in «ER-positive». */
  private static boolean follows(String tail, String text, int at) {
    if (tail.isEmpty()) {
      return true;
    }
    int after = at + tail.length();
    boolean bracket = tail.charAt(tail.length() - 1) == ')';
    return text.startsWith(tail, at) && (bracket || after >= text.length() || TokenKind.of(text.charAt(after)) == TokenKind.NONE);
  }

  private static boolean sameCase(SurfaceForm form, Tokens tokens, int from, int to) {
    String text = tokens.text();
    int f = 0;
    for (int i = tokens.start(from); i < tokens.end(to); i++) {
      char c = text.charAt(i);
      if (TokenKind.of(c) != TokenKind.LETTERS) {
        continue;
      }
      while (f < form.text().length() && TokenKind.of(form.text().charAt(f)) != TokenKind.LETTERS) {
        f++;
      }
      if (f < form.text().length() && form.text().charAt(f++) != c) {
        return false;
      }
    }
    return true;
  }

  /** Takes what was found. */
  interface Sink {
    void found(Entry entry, int end);
  }
}
