package io.oncoagent.deid.detect;

import io.oncoagent.deid.LanguageRecognizer;
import io.oncoagent.deid.Profile;
import io.oncoagent.deid.text.Note;
import io.oncoagent.domain.intake.Language;
import io.oncoagent.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marked texts as chains of candidate words with their features and labels, as the tagger sees them. */
final class TagExamples {
  private static final Pattern MARK = Pattern.compile("\\[\\[([A-Z0-9]+)\\|([^\\]]++)\\]\\]|\\{\\{([^}]++)\\}\\}");
  private static final Map<String, Integer> LABEL = Map.of("NAME", TagModel.NAME, "ADDRESS", TagModel.ADDRESS, "FACILITY", TagModel.FACILITY);
  private static final int OTHER = -1;

  /** One chain: for each word its slots and its label (-1: another kind of identifier, no evidence either way), and its links. */
  record Chain(int[][] slots, int[] labels, int[] links, String[] words) {}

  private final PhiDetectors detectors = new PhiDetectors(Lexicon.shipped());
  private final LanguageRecognizer languages = new LanguageRecognizer();
  private final WordLikeness likeness;
  private final java.util.Random random = new java.util.Random(5);

  TagExamples(WordLikeness likeness) {
    this.likeness = likeness;
  }

  /** With {@code forget} one listed word in four is taken as if no list held it: the lists are never complete. */
  List<Chain> of(String marked, @org.jspecify.annotations.Nullable Language given, boolean forget) {
    StringBuilder text = new StringBuilder();
    List<int[]> spans = new ArrayList<>();
    Matcher marks = MARK.matcher(marked);
    int from = 0;
    while (marks.find()) {
      text.append(marked, from, marks.start());
      if (marks.group(3) == null) {
        spans.add(new int[] {text.length(), text.length() + marks.group(2).length(), LABEL.getOrDefault(marks.group(1), OTHER)});
      }
      text.append(marks.group(3) != null ? marks.group(3) : marks.group(2));
      from = marks.end();
    }
    text.append(marked, from, marked.length());
    Language language = given != null ? given : languages.recognize(text.toString()).orElse(Language.EN);
    return chains(detectors.structured(text.toString(), language, Profile.STANDARD), spans, forget);
  }

  private List<Chain> chains(Reading reading, List<int[]> spans, boolean forget) {
    Note note = reading.note();
    int[] labels = new int[note.count()];
    for (int[] span : spans) {
      for (int i = note.tokenAt(span[0]); i < note.count() && note.start(i) < span[1]; i++) {
        labels[i] = span[2];
      }
    }
    TagWords words = new TagWords(reading);
    for (int i = 0; forget && i < words.lists.length; i++) {
      boolean ordinary = (words.lists[i] & (TagWords.ENGLISH | TagWords.CLINICAL | TagWords.STRONG | TagWords.GENERAL)) != 0;
      words.lists[i] &= !ordinary && random.nextInt(4) == 0 ? ~TagWords.BEARERS : ~0;
    }
    TagFeatures features = new TagFeatures(reading, words, likeness);
    List<Chain> out = new ArrayList<>();
    List<Integer> tokens = new ArrayList<>();
    List<Integer> links = new ArrayList<>();
    for (int i = 0; i < note.count(); i++) {
      if (!words.candidate(i)) {
        continue;
      }
      int link = tokens.isEmpty() || tokens.size() == TagChain.LONGEST ? -1 : TagChain.link(note, tokens.getLast(), i);
      if (link < 0) {
        flush(note, features, labels, tokens, links, out);
      }
      tokens.add(i);
      links.add(Math.max(0, link));
    }
    flush(note, features, labels, tokens, links, out);
    return out;
  }

  private static void flush(Note note, TagFeatures features, int[] labels, List<Integer> tokens, List<Integer> links, List<Chain> out) {
    int[][] slots = new int[tokens.size()][];
    String[] words = new String[tokens.size()];
    for (int at = 0; at < slots.length; at++) {
      int count = features.of(tokens.get(at));
      slots[at] = Arrays.copyOf(features.slots(), count);
      int t = tokens.get(at);
      words[at] = note.text().substring(note.start(t - 3), note.start(t)).replace('\n', '/') + "⟦" + note.raw(t) + "⟧" + note.text().substring(note.end(t), note.end(t + 3)).replace('\n', '/');
    }
    if (slots.length > 0) {
      out.add(new Chain(slots, tokens.stream().mapToInt(t -> labels[t]).toArray(), links.stream().mapToInt(l -> l).toArray(), words));
    }
    tokens.clear();
    links.clear();
  }
}
