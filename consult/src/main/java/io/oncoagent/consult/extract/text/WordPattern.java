package io.oncoagent.consult.extract.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern whose every match begins at the start of a word. It is tried at word starts only, and only at those whose first two characters can begin a
 * match: a note has some six characters a word, and an alternation of words begins with few letters.
 */
public final class WordPattern {
  private static final int ASCII = 128;

  private final Pattern pattern;
  private final boolean[] first = new boolean[ASCII];
  /** Which two letters or digits can begin a match; a pair with another sign always may. */
  private final boolean[][] pair = new boolean[ASCII][];

  private WordPattern(Pattern pattern) {
    this.pattern = pattern;
    for (char c = 0; c < ASCII; c++) {
      Matcher matcher = pattern.matcher(String.valueOf(c));
      first[c] = matcher.lookingAt() || matcher.hitEnd();
      pair[c] = first[c] ? pairs(pattern, c) : new boolean[ASCII];
    }
  }

  private static boolean[] pairs(Pattern pattern, char begin) {
    boolean[] pairs = new boolean[ASCII];
    for (char c = 0; c < ASCII; c++) {
      boolean plain = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
      Matcher matcher = plain ? pattern.matcher(new String(new char[] {begin, c})) : null;
      pairs[c] = matcher == null || matcher.lookingAt() || matcher.hitEnd();
    }
    return pairs;
  }

  /** Whether a match may begin at the offset, as far as its first two characters tell. */
  private boolean begins(String folded, int at) {
    char c = folded.charAt(at);
    if (c >= ASCII) {
      return true;
    }
    char next = at + 1 < folded.length() ? folded.charAt(at + 1) : ASCII;
    return next >= ASCII ? first[c] : pair[c][next];
  }

  /** @param regex over folded text; each alternative must begin at a word's start */
  public static WordPattern of(String regex) {
    return new WordPattern(Pattern.compile(regex));
  }

  /** The matches in a note, one after the other. */
  public Finder in(NoteText note) {
    return new Finder(note);
  }

  /** Whether a match lies in the sentence; {@code $} is the sentence's end. */
  public boolean foundIn(NoteText note, Sentence sentence) {
    Words words = note.words();
    String folded = note.folded();
    Matcher matcher = pattern.matcher(folded).useTransparentBounds(true);
    for (int i = words.from(sentence.start()); i < words.size() && words.start(i) < sentence.end(); i++) {
      if (begins(folded, words.start(i)) && matcher.region(words.start(i), sentence.end()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  /** Walks over the matches as a {@link Matcher} does. */
  public final class Finder {
    private final Words words;
    private final String folded;
    private final Matcher matcher;
    private int index;
    private int from;

    private Finder(NoteText note) {
      this.words = note.words();
      this.folded = note.folded();
      this.matcher = pattern.matcher(folded).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** Moves to the next match that begins behind the last one. */
    public boolean find() {
      for (; index < words.size(); index++) {
        int start = words.start(index);
        if (start >= from && begins(folded, start) && matcher.region(start, folded.length()).lookingAt()) {
          from = matcher.end();
          index++;
          return true;
        }
      }
      return false;
    }

    public int start() {
      return matcher.start();
    }

    public int end() {
      return matcher.end();
    }

    public String group() {
      return matcher.group();
    }

    /** The words of a group; throws {@link NullPointerException} where the group took no part. */
    public String group(int number) {
      return java.util.Objects.requireNonNull(matcher.group(number));
    }

    /** Number of groups of the pattern. */
    public int groups() {
      return matcher.groupCount();
    }

    /** The words of a group, or null where it took no part. */
    public @Nullable String at(int number) {
      return matcher.group(number);
    }

    /** The words of a named group, or null where it took no part. */
    public @Nullable String named(String group) {
      return matcher.group(group);
    }
  }
}
