package io.oncoagent.consult.critic.population;

import io.oncoagent.consult.critic.data.Rows;
import io.oncoagent.consult.critic.reading.Folding;
import io.oncoagent.consult.critic.reading.Reading;
import io.oncoagent.consult.critic.reading.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Groups by phrases of populations.tsv. The longest phrase at a place wins; a row without a value is a decoy («Child-Pugh»); «high- or
 * intermediate-risk» says both;
 * «_» stands for up to two words; a group denied on the spot is the row's {@code denied} one, or everybody else; a first line that lies
 * behind is a later one.
 */
final class GroupPhrases {
  private static final Set<String> JOINS = Set.of("and", "or", "to", "y", "o", "through");
  private static final int LETTERS = 3;
  private static final int GAP = 2;
  private static final int BEHIND = 4;
  private static final Set<String> PAST = Set.of("after", "following", "progression", "progressed", "progressing", "refractory",
      "failure", "tras", "completed", "progresado");

  private record Phrase(List<String> words, String axis, String value, Set<String> wider, String denied) {}

  private record Hit(Phrase phrase, int from, int to) {}

  private final Map<String, List<Phrase>> byWord = new HashMap<>();
  private final Map<String, List<Phrase>> byLetters = new HashMap<>();

  GroupPhrases() {
    for (Rows.Row row : Rows.read("populations.tsv")) {
      for (String written : row.list("phrases")) {
        List<String> words = List.of(Folding.fold(written).split("[^\\p{L}\\p{N}*_]+"));
        Phrase phrase = new Phrase(words, row.get("axis"), row.get("value"), Set.copyOf(row.list("within")), row.get("denied"));
        String first = words.getFirst();
        boolean prefix = first.endsWith("*");
        String key = prefix ? first.substring(0, Math.min(LETTERS, first.length() - 1)) : first;
        (prefix ? byLetters : byWord).computeIfAbsent(key, k -> new ArrayList<>()).add(phrase);
      }
    }
  }

  List<Group> read(Reading reading) {
    List<Word> words = reading.words();
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).folded();
      collect(byWord.getOrDefault(word, List.of()), words, i, hits);
      if (word.length() >= LETTERS) {
        collect(byLetters.getOrDefault(word.substring(0, LETTERS), List.of()), words, i, hits);
      }
    }
    List<Group> groups = new ArrayList<>();
    hits.stream().filter(h -> hits.stream().noneMatch(o -> covers(o, h))).filter(h -> !h.phrase.value.isEmpty()).forEach(h -> add(h,
        words, groups));
    groups.sort(Comparator.comparingInt(Group::start));
    return groups;
  }

  private static void collect(List<Phrase> phrases, List<Word> words, int at, List<Hit> hits) {
    for (Phrase p : phrases) {
      int end = end(p.words, words, at);
      if (end > at) {
        hits.add(new Hit(p, at, end));
      }
    }
  }

  /** The word after the phrase, or -1. «High- or intermediate-risk» holds «high risk». */
  private static int end(List<String> phrase, List<Word> words, int at) {
    int plain = stands(phrase, 0, words, at);
    boolean joined = plain < 0 && phrase.size() > 1 && at + 2 < words.size() && matches(phrase.getFirst(), words.get(at).folded())
        && JOINS.contains(words.get(at + 1).folded());
    return joined && stands(phrase, 1, words, at + 3) > 0 ? at + 1 : plain;
  }

  /** The word after the phrase from its word {@code from} on, or -1. */
  private static int stands(List<String> phrase, int from, List<Word> words, int at) {
    if (from == phrase.size()) {
      return at;
    }
    boolean gap = phrase.get(from).equals("_");
    for (int skip = 0; gap && skip <= GAP; skip++) {
      int end = stands(phrase, from + 1, words, at + skip);
      if (end > 0) {
        return end;
      }
    }
    return !gap && at < words.size() && matches(phrase.get(from), words.get(at).folded()) ? stands(phrase, from + 1, words, at + 1) : -1;
  }

  private static boolean matches(String want, String have) {
    return want.endsWith("*") ? have.startsWith(want.substring(0, want.length() - 1)) : have.equals(want);
  }

  private static boolean covers(Hit other, Hit h) {
    boolean rival = other.phrase.axis.equals(h.phrase.axis) || other.phrase.axis.equals("decoy");
    return rival && other.from <= h.from && other.to >= h.to && other.to - other.from > h.to - h.from;
  }

  private static void add(Hit hit, List<Word> words, List<Group> groups) {
    Phrase p = hit.phrase;
    int start = words.get(hit.from).start();
    int end = words.get(hit.to - 1).end();
    LocalDenial denial = LocalDenial.before(words, hit.from);
    if (p.value.equals("first") && !p.words.getFirst().equals("newly") && behind(words, hit.from)) {
      groups.add(new Group(p.axis, "later", Set.of(), start, end));
    } else if (denial != LocalDenial.DENIED) {
      groups.add(new Group(p.axis, p.value, p.wider, start, end));
    }
    if (denial != LocalDenial.SAID) {
      groups.add(new Group(p.axis, p.denied.isEmpty() ? Group.NOT + p.value : p.denied, Set.of(), start, end));
    }
  }

  /** «After progression on first-line therapy». */
  private static boolean behind(List<Word> words, int at) {
    for (int i = Math.max(0, at - BEHIND); i < at; i++) {
      boolean outcome = words.get(i + 1).folded().equals("free");
      if (!outcome && PAST.contains(words.get(i).folded()) && words.get(i).clause() == words.get(at).clause()) {
        return true;
      }
    }
    return false;
  }
}
