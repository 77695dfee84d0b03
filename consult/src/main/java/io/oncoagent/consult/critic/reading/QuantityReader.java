package io.oncoagent.consult.critic.reading;

import io.oncoagent.lexicon.Category;
import io.oncoagent.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds numbers with their units, thresholds and the drugs that they belong to. */
final class QuantityReader {
  private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d.,+])(?:\\d{1,3}(?:[,\\u00a0\\u202f]\\d{3})+|\\d+)(?:[.,·]\\d+)?");
  private static final Pattern UNIT = Pattern.compile("\\G[\\s\\u00a0\\u202f-]{0,2}(?:(?:consecutive|additional|further|consecutiv[oa]s|seguid[oa]s) )?([%\\p{L}µμ][\\p{L}µμ]*(?:[/^²2]+[\\p{L}²2]*){0,3}(?:/[\\p{L}]+)?|%)");
  private static final Pattern NEXT_NUMBER = Pattern.compile("\\G\\s{0,2}(?:-|–|—|to|a|and|y|or|o|vs\\.?|versus|,)\\s{0,2}(?:(?:and|y|to|or)\\s)?\\d");
  private static final Set<String> ABOUT = Set.of("about", "approximately", "around", "nearly", "almost", "roughly", "some", "aproximadamente", "alrededor", "casi", "cerca", "unos", "circa");
  private final DrugBinding binding;

  QuantityReader(Lexicon lexicon) {
    this.binding = new DrugBinding(lexicon);
  }

  List<Quantity> read(String text, List<Word> words, List<Named> named) {
    List<Quantity> found = new ArrayList<>();
    Matcher m = NUMBER.matcher(text);
    WordCursor cursor = new WordCursor(words);
    while (m.find()) {
      if (isPartOfName(text, m.start(), m.end()) || insideName(named, m.start()) && !unitFollows(text, m.end())) {
        continue;
      }
      Quantity quantity = quantity(text, m, words, cursor.at(m.start()));
      if (quantity != null) {
        found.add(quantity);
      }
    }
    found.addAll(NumberWords.read(words, found));
    found.addAll(Frequencies.read(words));
    found.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return binding.bind(text, UnitSpread.spread(text, found), named);
  }

  private static @Nullable Quantity quantity(String text, Matcher m, List<Word> words, int word) {
    Numerals.Value value = Numerals.parse(m.group());
    Matcher unit = UNIT.matcher(text).region(m.end(), Math.min(text.length(), m.end() + 40));
    Units.@Nullable Unit known = unit.find() ? longestUnit(unit.group(1)) : null;
    String base = known == null ? NumberContext.unitBefore(words, word) : known.base();
    double factor = known == null ? 1 : known.factor();
    if (base.isEmpty() && NEXT_NUMBER.matcher(text).region(m.end(), Math.min(text.length(), m.end() + 12)).find()) {
      base = UnitSpread.OPEN;
    }
    Double other = value.other() == null ? null : (Double) (value.other() * factor);
    int end = known == null ? m.end() : unit.end(1);
    return new Quantity(m.start(), end, value.value() * factor, other, base, Bounds.around(text, m.start(), end, words, word), about(words, word), words.isEmpty() ? 0 : words.get(word).clause(), List.of());
  }

  private static Units.@Nullable Unit longestUnit(String written) {
    String folded = Folding.fold(written).replace("²", "2").replace("^", "");
    Units.@Nullable Unit unit = Units.named(folded);
    int slash = folded.lastIndexOf('/');
    while (unit == null && slash > 0) {
      unit = Units.named(folded.substring(0, slash));
      slash = folded.lastIndexOf('/', slash - 1);
    }
    return unit;
  }

  /** «2.2 mg» after «her» is a dose, not HER2. */
  private static boolean unitFollows(String text, int end) {
    Matcher unit = UNIT.matcher(text).region(end, Math.min(text.length(), end + 24));
    return unit.find() && longestUnit(unit.group(1)) != null;
  }

  private static boolean about(List<Word> words, int word) {
    for (int k = Math.max(0, word - 2); k < word; k++) {
      if (ABOUT.contains(words.get(k).folded())) {
        return true;
      }
    }
    return false;
  }

  /** Digits that belong to a name: 5-FU, Ki-67, G12C, 7+3, t(9;22), 10/10. */
  private static boolean isPartOfName(String text, int start, int end) {
    char before = start > 0 ? text.charAt(start - 1) : ' ';
    char beforeThat = start > 1 ? text.charAt(start - 2) : ' ';
    char after = end < text.length() ? text.charAt(end) : ' ';
    char afterThat = end + 1 < text.length() ? text.charAt(end + 1) : ' ';
    if (before == '-' && Character.isLetter(beforeThat) || before == '(' && beforeThat == 't' || before == '+' || after == '+' && Character.isDigit(afterThat)) {
      return true;
    }
    if (before == '[' || before == '/' && Character.isDigit(beforeThat) || after == '/' && Character.isDigit(afterThat)) {
      return true;
    }
    return after == ':' && Character.isDigit(afterThat) || before == ':' && Character.isDigit(beforeThat);
  }

  private static boolean insideName(List<Named> named, int start) {
    for (Named n : named) {
      if (n.start() <= start && start < n.end() && n.category() != Category.TREATMENT && n.category() != Category.TEST) {
        return true;
      }
    }
    return false;
  }
}
