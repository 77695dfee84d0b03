package io.oncoagent.consult.specialist.choose;

import io.oncoagent.consult.specialist.profile.PlainWords;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of list items and headings, and whether two of them name the same therapy. */
public final class ItemLabel {
  private static final Pattern TAIL = Pattern.compile("(?<=\\w)(?:\\.(?:\\s|$)|;|:\\s).*", Pattern.DOTALL);
  private static final Pattern MARKS = Pattern.compile("\\[[^\\]]*\\]|[*_]+");
  private static final Set<String> SMALL =
      Set.of("and", "or", "with", "without", "the", "of", "for", "plus", "in", "a", "an", "patients", "therapy", "treatment", "alone", "followed", "by", "to", "as");
  /** Share of the shorter name's words that the other must have. */
  private static final double SAME = 0.75;

  private ItemLabel() {}

  /** The item's first sentence, without marks. */
  static String of(String item) {
    String first = TAIL.matcher(MARKS.matcher(item).replaceAll("").strip()).replaceFirst("");
    first = first.endsWith(":") ? first.substring(0, first.length() - 1) : first;
    return first.length() > 160 ? first.substring(0, first.lastIndexOf(' ', 160)) : first;
  }

  /** Whether item and heading name the same therapy. */
  public static boolean same(String item, String heading) {
    Set<String> a = words(of(item));
    Set<String> b = words(heading);
    if (a.isEmpty() || b.isEmpty()) {
      return PlainWords.of(of(item)).equals(PlainWords.of(heading));
    }
    long shared = a.stream().filter(b::contains).count();
    int longer = Math.max(a.size(), b.size());
    return shared >= Math.min(a.size(), b.size()) * SAME && shared * 2 >= longer;
  }

  /** Whether one name holds the other, leaving aside the words of the document's title: «Single-agent immunotherapy» and «Immunotherapy». */
  static boolean within(String item, String heading, String title) {
    Set<String> a = words(of(item));
    Set<String> b = words(heading);
    Set<String> common = words(title);
    a.removeAll(common);
    b.removeAll(common);
    return !a.isEmpty() && !b.isEmpty() && (a.containsAll(b) || b.containsAll(a));
  }

  /** Its words without small ones, plural as singular. */
  static Set<String> words(String text) {
    Set<String> words = new LinkedHashSet<>();
    Arrays.stream(PlainWords.of(text).split("[^a-z0-9]+"))
        .filter(w -> w.length() > 1 && !SMALL.contains(w))
        .map(w -> w.endsWith("s") && w.length() > 4 ? w.substring(0, w.length() - 1) : w)
        .forEach(words::add);
    return words;
  }
}
