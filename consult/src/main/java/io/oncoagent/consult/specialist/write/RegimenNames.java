package io.oncoagent.consult.specialist.write;

import io.oncoagent.consult.specialist.choose.Reading;
import io.oncoagent.lexicon.Category;
import io.oncoagent.lexicon.Lexicon;
import io.oncoagent.lexicon.Mention;
import io.oncoagent.lexicon.RegimenEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Says the drugs behind the name of a regimen, «A+CHP: brentuximab vedotin, cyclophosphamide, doxorubicin, prednisone.», and the drug behind capital letters,
 * «ATO: arsenic trioxide.», where a passage at hand names both; that passage is cited with it.
 */
final class RegimenNames {
  private static final int MOST = 2;
  private static final Pattern CAPITALS = Pattern.compile("[A-Z][A-Z0-9-]{1,5}");

  private final Lexicon lexicon;
  private final List<Reading> readings;
  private final Map<String, Set<String>> named = new HashMap<>();

  RegimenNames(Lexicon lexicon, List<Reading> readings) {
    this.lexicon = lexicon;
    this.readings = List.copyOf(readings);
  }

  /** A short sentence for each of at most {@value #MOST} names in the words, and a sentence of each passage that says so. */
  record Expanded(String words, List<Reading> sources) {
    Expanded {
      sources = List.copyOf(sources);
    }
  }

  Expanded expand(String words, Reading near) {
    StringBuilder text = new StringBuilder();
    List<Reading> sources = new ArrayList<>();
    Set<String> done = new HashSet<>();
    for (Mention mention : lexicon.mentions(words)) {
      List<String> drugs = drugs(words, mention);
      if (drugs.isEmpty() || done.size() >= MOST || explained(words, mention, drugs) || !done.add(key(mention))) {
        continue;
      }
      Optional<Reading> source = defining(key(mention), drugs, near);
      if (source.isPresent()) {
        text.append(' ').append(words, mention.start(), mention.end()).append(": ").append(String.join(", ", drugs)).append('.');
        sources.add(source.get());
      }
    }
    return new Expanded(text.toString(), sources);
  }

  /** Components of a regimen; the drug behind an abbreviation; empty for anything else. */
  private List<String> drugs(String words, Mention mention) {
    if (mention.category() == Category.REGIMEN && !mention.ambiguous()) {
      return lexicon.regimen(mention.key()).map(RegimenEntry::components).orElse(List.of());
    }
    boolean letters = CAPITALS.matcher(words.substring(mention.start(), mention.end())).matches();
    return mention.category() == Category.DRUG && !mention.ambiguous() && letters ? List.of(mention.key()) : List.of();
  }

  private static String key(Mention mention) {
    return (mention.category() == Category.DRUG ? "drug:" : "regimen:") + mention.key();
  }

  /** The words name its drugs themselves, or explain the name at once. */
  private boolean explained(String words, Mention mention, List<String> drugs) {
    String after = words.substring(mention.end()).stripLeading();
    boolean inBrackets = mention.start() > 0 && words.charAt(mention.start() - 1) == '(' && after.startsWith(")");
    String plain = words.toLowerCase(Locale.ROOT);
    return inBrackets || after.startsWith("(") || after.startsWith("[") || drugs.stream().allMatch(plain::contains);
  }

  /** In the option's own passage, else in the first of the evidence that names it all in full. */
  private Optional<Reading> defining(String key, List<String> drugs, Reading near) {
    List<Reading> ordered = new ArrayList<>(List.of(near));
    ordered.addAll(readings);
    return ordered.stream()
        .filter(r -> named(r).contains(key) && drugs.stream().allMatch(c -> named(r).contains("drug:" + c)))
        .filter(r -> !key.startsWith("drug:") || r.evidence().passage().text().toLowerCase(Locale.ROOT).contains(drugs.getFirst()))
        .findFirst();
  }

  private Set<String> named(Reading reading) {
    return named.computeIfAbsent(reading.evidence().id(), id -> {
      Set<String> keys = new HashSet<>();
      for (Mention mention : lexicon.mentions(reading.evidence().passage().text())) {
        keys.add(mention.category() == Category.DRUG ? "drug:" + mention.key() : mention.category() == Category.REGIMEN ? "regimen:" + mention.key() : "");
      }
      return keys;
    });
  }
}
