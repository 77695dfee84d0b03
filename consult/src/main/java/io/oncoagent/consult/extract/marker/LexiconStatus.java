package io.oncoagent.consult.extract.marker;

import io.oncoagent.consult.extract.text.FoldedText;
import io.oncoagent.domain.facts.MarkerStatus;
import io.oncoagent.lexicon.BiomarkerEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lexicon's own words for one marker's result («avid», «codeleted», «aberrant»), beside the words that all markers share. */
final class LexiconStatus {
  private static final Pattern NEVER = Pattern.compile("(?!)");
  /** One pattern a marker; the lexicon is one for the life of the process. */
  private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

  private LexiconStatus() {}

  /** The first status in the window by shared or own words; own words win where both begin at one place; a noun before the shared word decides nothing. */
  static StatusWords.@Nullable Found first(BiomarkerEntry entry, String window) {
    StatusWords.Found shared = StatusWords.first(window);
    if (window.isEmpty() || entry.kind().equals("serum")) {
      return shared;
    }
    Matcher own = PATTERNS.computeIfAbsent(entry.name(), name -> pattern(entry)).matcher(window);
    boolean found = own.find();
    if (found && shared != null && own.start() >= shared.start() && own.start() < shared.word()) {
      found = own.find(shared.word());
    }
    if (!found || shared != null && shared.word() < own.start()) {
      return shared;
    }
    return new StatusWords.Found(own.group("neg") != null ? MarkerStatus.NEGATIVE : MarkerStatus.POSITIVE, own.start(), own.end());
  }

  private static Pattern pattern(BiomarkerEntry entry) {
    String negative = words(entry.negativeWords());
    String positive = words(entry.positiveWords());
    return negative.isEmpty() && positive.isEmpty() ? NEVER : Pattern.compile("(?<![a-z0-9])(?:(?<neg>" + orNothing(negative) + ")|(?<pos>" + orNothing(positive) + "))(?![a-z0-9])");
  }

  private static String orNothing(String words) {
    return words.isEmpty() ? "(?!)" : words;
  }

  /** Longest first; words whose capitals matter and scores in digits are left to the rules that know them. */
  private static String words(List<String> listed) {
    List<String> plain = new ArrayList<>();
    for (String word : listed) {
      String folded = FoldedText.of(word);
      if (!word.startsWith("=") && folded.length() > 3 && folded.chars().noneMatch(Character::isDigit)) {
        plain.add(Pattern.quote(folded));
      }
    }
    plain.sort(Comparator.comparingInt(String::length).reversed());
    return String.join("|", plain);
  }
}
