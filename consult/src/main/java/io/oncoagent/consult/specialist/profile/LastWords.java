package io.oncoagent.consult.specialist.profile;

import java.util.List;
import java.util.regex.Pattern;

/** The end of a note in which no question was found: letters ask at their end. For ranking only. */
final class LastWords {
  private static final Pattern SENTENCE = Pattern.compile("(?<=[.?!])\\s+|\\n+");
  private static final int SENTENCES = 2;
  private static final int LONGEST = 400;

  private LastWords() {}

  static String of(String note) {
    List<String> all = SENTENCE.splitAsStream(note.strip()).filter(s -> !s.isBlank()).toList();
    String last = String.join(" ", all.subList(Math.max(0, all.size() - SENTENCES), all.size()));
    return last.length() <= LONGEST ? last : last.substring(last.length() - LONGEST);
  }
}
