package io.oncoagent.deid.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What leaked and what was damaged. An identifier leaks when it still stands in the output as a whole word, or when a long part of a name or an address does. */
public final class Score {
  private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{4,}+");

  private final Map<String, int[]> byType = new TreeMap<>();
  private final List<String> leaks = new ArrayList<>();
  private final List<String> parts = new ArrayList<>();
  private final List<String> damaged = new ArrayList<>();
  private final Set<String> leaky = new TreeSet<>();
  private int notes;
  private int kept;

  public void add(LabelledNote note, UnaryOperator<String> redactor) {
    String out = redactor.apply(note.note());
    notes += note.phi().isEmpty() ? 0 : 1;
    for (LabelledNote.Identifier phi : note.phi()) {
      boolean leak = stands(phi.text(), out);
      int[] counts = byType.computeIfAbsent(phi.type(), t -> new int[2]);
      counts[1]++;
      counts[0] += leak ? 0 : 1;
      if (leak) {
        leaks.add(note.id() + ":" + phi.type() + ":" + phi.text());
        leaky.add(note.id());
      } else if (phi.type().equals("NAME") || phi.type().equals("ADDRESS")) {
        part(note, phi, out);
      }
    }
    for (String keep : note.keep()) {
      kept++;
      if (!out.contains(keep)) {
        damaged.add(note.id() + ":" + keep);
      }
    }
  }

  private void part(LabelledNote note, LabelledNote.Identifier phi, String out) {
    String rest = note.note().replace(phi.text(), " ");
    Matcher words = LONG_WORD.matcher(phi.text());
    while (words.find()) {
      if (!stands(words.group(), rest) && stands(words.group(), out)) {
        parts.add(note.id() + ":" + words.group());
        leaky.add(note.id());
      }
    }
  }

  private static boolean stands(String words, String text) {
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      boolean left = at == 0 || !wordLike(text.charAt(at - 1));
      int end = at + words.length();
      if (left && (end == text.length() || !wordLike(text.charAt(end)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean wordLike(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }

  /** Share of identifiers gone, in [0,1]; 1 when there were none. */
  public double recall() {
    int gone = byType.values().stream().mapToInt(c -> c[0]).sum();
    int all = byType.values().stream().mapToInt(c -> c[1]).sum();
    return all == 0 ? 1 : (double) gone / all;
  }

  /** Share of names gone, in [0,1]; 1 when there were none. */
  public double names() {
    int[] counts = byType.getOrDefault("NAME", new int[] {1, 1});
    return (double) counts[0] / counts[1];
  }

  /** Share of clinical strings that did not survive, in [0,1]. */
  public double damage() {
    return kept == 0 ? 0 : (double) damaged.size() / kept;
  }

  /** Share of notes with identifiers in which anything leaked, in [0,1]. */
  public double leakyNotes() {
    return notes == 0 ? 0 : (double) leaky.size() / notes;
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder("leaks: " + leaks + "\nparts: " + parts + "\ndamaged: " + damaged + "\n");
    byType.forEach((type, c) -> out.append(type).append(' ').append(c[0]).append('/').append(c[1]).append("  "));
    return out.append(String.format(Locale.ROOT, "%nall %.4f names %.4f damaged %d/%d notes with a leak %d/%d", recall(), names(), damaged.size(), kept, leaky.size(), notes)).toString();
  }
}
