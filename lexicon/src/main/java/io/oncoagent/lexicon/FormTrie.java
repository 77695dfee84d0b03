package io.oncoagent.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All surface forms as one trie over tokens; finds the longest form that starts at a token. Built once, then read only. */
final class FormTrie {
  private final Map<String, Node> first = new HashMap<>();

  /** What a form stands for. */
  record Entry(Category category, String key, SurfaceForm form) {}

  private static final class Node {
    final Map<String, List<Step>> next = new HashMap<>(2);
    final List<Entry> entries = new ArrayList<>(1);
  }

  /** The way to the next token: what must stand between. */
  private record Step(String gap, boolean digitBoundary, Node node) {}

  void add(Category category, String key, SurfaceForm form) {
    Tokens tokens = Tokens.of(form.text());
    if (tokens.size() == 0) {
      throw new IllegalArgumentException("lexicon: the form «" + form.text() + "» of " + key + " has no letters or digits");
    }
    Node node = first.computeIfAbsent(tokens.word(0), w -> new Node());
    for (int i = 1; i < tokens.size(); i++) {
      node = step(node, tokens, i);
    }
    node.entries.add(new Entry(category, key, form));
  }

  private static Node step(Node from, Tokens tokens, int i) {
    String gap = tokens.gapAfter(i - 1);
    boolean boundary = digit(tokens.word(i - 1)) != digit(tokens.word(i));
    List<Step> steps = from.next.computeIfAbsent(tokens.word(i), w -> new ArrayList<>(1));
    for (Step step : steps) {
      if (step.gap.equals(gap)) {
        return step.node;
      }
    }
    Step step = new Step(gap, boundary, new Node());
    steps.add(step);
    return step.node;
  }

  /** Reports every form that starts at {@code token} as (entry, last token). */
  void matchesAt(Tokens tokens, int token, Sink sink) {
    Node node = first.get(tokens.word(token));
    if (node != null) {
      walk(node, tokens, token, token, sink);
    }
    String singular = singular(tokens, token);
    if (singular != null && first.get(singular) instanceof Node last) {
      report(last, tokens, token, token, sink);
    }
  }

  private static void walk(Node node, Tokens tokens, int from, int at, Sink sink) {
    report(node, tokens, from, at, sink);
    if (node.next.isEmpty() || at + 1 >= tokens.size()) {
      return;
    }
    String gap = tokens.gapAfter(at);
    for (Step step : node.next.getOrDefault(tokens.word(at + 1), List.of())) {
      if (Gap.satisfies(gap, step.gap, step.digitBoundary)) {
        walk(step.node, tokens, from, at + 1, sink);
      }
    }
    String singular = singular(tokens, at + 1);
    for (Step step : singular == null ? List.<Step>of() : node.next.getOrDefault(singular, List.of())) {
      if (Gap.satisfies(gap, step.gap, step.digitBoundary)) {
        report(step.node, tokens, from, at + 1, sink);
      }
    }
  }

  private static void report(Node node, Tokens tokens, int from, int to, Sink sink) {
    for (Entry entry : node.entries) {
      if (standsAlone(tokens, from, to) && (!entry.form.exactCase() || sameCase(entry.form, tokens, from, to))) {
        sink.found(entry, to);
      }
    }
  }

  /** «BRCA1» must not match inside «BRCA12», nor «ER» inside «ER2»: letters and digits that adjoin belong together. */
  private static boolean standsAlone(Tokens tokens, int from, int to) {
    boolean before = from == 0 || tokens.end(from - 1) < tokens.start(from);
    boolean after = to + 1 >= tokens.size() || tokens.end(to) < tokens.start(to + 1);
    return before && after;
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

  private static @Nullable String singular(Tokens tokens, int token) {
    String word = tokens.word(token);
    boolean plural = word.length() > 3 && word.charAt(word.length() - 1) == 's' && !digit(word);
    return plural ? word.substring(0, word.length() - 1) : null;
  }

  private static boolean digit(String word) {
    return word.charAt(0) >= '0' && word.charAt(0) <= '9';
  }

  /** Takes what was found. */
  interface Sink {
    void found(Entry entry, int lastToken);
  }
}
