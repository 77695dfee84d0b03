package io.oncoagent.deid.detect;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marked texts with other people in them: the context is what the tagger is to learn, not our names. */
final class TagAugment {
  private static final Pattern NAME = Pattern.compile("\\[\\[(NAME|ADDRESS|FACILITY)\\|([^\\]]++)\\]\\]");
  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}+");
  private static final String[] HEADS = {"ba", "ke", "ola", "mi", "su", "tre", "na", "vi", "da", "ro", "shi", "ngo", "the", "wi", "ha", "ju", "ka", "le", "mo", "pe", "qui", "ra", "sa", "ta", "u", "va", "xi", "ya", "zo", "bri", "cho", "dra", "el", "fa", "gu", "i", "o"};
  private static final String[] TAILS = {"n", "sha", "ver", "wyn", "ko", "ri", "lo", "ska", "tz", "dottir", "vic", "mbe", "nathan", "u", "el", "ette", "ton", "ley", "shvili", "yan", "a", "ez", "is", "ack", "enko", "poulos", "gan", "ith", "oa", "ang"};

  private final List<String> given = lines("given-names.txt");
  private final List<String> surnames = lines("surnames.txt");
  private final List<String> more = lines("more-names.txt");
  private final List<String> both = new ArrayList<>(given);
  private final Random random;

  TagAugment(long seed) {
    random = new Random(seed);
    both.retainAll(new java.util.HashSet<>(lines("english-words.txt")));
  }

  private static List<String> lines(String name) {
    try (BufferedReader in = new BufferedReader(new InputStreamReader(TagAugment.class.getResourceAsStream("/io/oncoagent/deid/" + name), StandardCharsets.UTF_8))) {
      return in.lines().filter(l -> !l.startsWith("#") && l.length() > 2 && !l.contains(" ")).toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** The text with most names exchanged, and sometimes without its capitals. */
  String vary(String marked) {
    Matcher names = NAME.matcher(marked);
    StringBuilder out = new StringBuilder();
    while (names.find()) {
      boolean name = names.group(1).equals("NAME");
      String words = random.nextInt(4) == 0 || !name && random.nextInt(2) == 0 ? names.group(2) : exchanged(names.group(2), name);
      names.appendReplacement(out, Matcher.quoteReplacement("[[" + names.group(1) + "|" + words + "]]"));
    }
    names.appendTail(out);
    int draw = random.nextInt(20);
    return draw < 3 ? recased(out.toString(), true) : draw == 3 ? recased(out.toString(), false) : out.toString();
  }

  private String exchanged(String words, boolean name) {
    Matcher word = WORD.matcher(words);
    StringBuilder out = new StringBuilder();
    while (word.find()) {
      String old = word.group();
      boolean capital = Character.isUpperCase(old.charAt(0));
      boolean keep = !name && (!capital || random.nextInt(3) > 0);
      word.appendReplacement(out, keep ? old : cased(old, drawn(word.start() == 0)));
    }
    word.appendTail(out);
    return out.toString();
  }

  private String drawn(boolean first) {
    int kind = random.nextInt(20);
    if (kind < 4) {
      return made();
    }
    List<String> pool = kind < 7 ? both : kind < 12 ? more : first ? given : surnames;
    return pool.get(random.nextInt(pool.size()));
  }

  private String made() {
    StringBuilder out = new StringBuilder();
    for (int i = random.nextInt(2); i >= 0; i--) {
      out.append(HEADS[random.nextInt(HEADS.length)]);
    }
    return out.append(TAILS[random.nextInt(TAILS.length)]).toString();
  }

  private static String cased(String like, String word) {
    if (like.equals(like.toUpperCase(Locale.ROOT))) {
      return word.toUpperCase(Locale.ROOT);
    }
    return Character.isUpperCase(like.charAt(0)) ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word;
  }

  /** Changes the case of the text, never of the marks' types. */
  private static String recased(String marked, boolean lower) {
    StringBuilder out = new StringBuilder();
    Matcher type = Pattern.compile("\\[\\[[A-Z0-9]+\\|").matcher(marked);
    int from = 0;
    while (type.find()) {
      out.append(recase(marked.substring(from, type.start()), lower)).append(type.group());
      from = type.end();
    }
    return out.append(recase(marked.substring(from), lower)).toString();
  }

  private static String recase(String text, boolean lower) {
    return lower ? text.toLowerCase(Locale.ROOT) : text.toUpperCase(Locale.ROOT);
  }
}
