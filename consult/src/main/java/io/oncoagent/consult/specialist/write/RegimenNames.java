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
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says the drugs behind the name of a regimen, «A+CHP: brentuximab vedotin, cyclophosphamide, doxorubicin, prednisone.», where a passage at hand names the
 * regimen and each of its drugs; that passage is cited with it.
 */
final class RegimenNames {
  private static final int MOST = 2;

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
    List<Mention> mentions = lexicon.mentions(words).stream().filter(m -> m.category() == Category.REGIMEN && !m.ambiguous()).toList();
    Set<String> done = new HashSet<>();
    for (Mention mention : mentions) {
      RegimenEntry regimen = lexicon.regimen(mention.key()).orElse(null);
      boolean open = regimen != null && !explained(words, mention, regimen) && done.size() < MOST && done.add(mention.key());
      Optional<Reading> source = open && regimen != null ? defining(regimen, near) : Optional.empty();
      if (source.isPresent() && regimen != null) {
        text.append(' ').append(words, mention.start(), mention.end()).append(": ").append(String.join(", ", regimen.components())).append('.');
        sources.add(source.get());
      }
    }
    return new Expanded(text.toString(), sources);
  }

  /** The words name a drug of it themselves, or explain the name at once. */
  private boolean explained(String words, Mention mention, RegimenEntry regimen) {
    String after = words.substring(mention.end()).stripLeading();
    Set<String> said = new HashSet<>();
    lexicon.mentions(words).stream().filter(m -> m.category() == Category.DRUG).forEach(m -> said.add(m.key()));
    return after.startsWith("(") || after.startsWith("[") || said.containsAll(regimen.components());
  }

  /** In the option's own passage, else in the first of the evidence that names it all. */
  private Optional<Reading> defining(RegimenEntry regimen, Reading near) {
    List<Reading> ordered = new ArrayList<>(List.of(near));
    ordered.addAll(readings);
    return ordered.stream()
        .filter(r -> named(r).contains("regimen:" + regimen.name()) && regimen.components().stream().allMatch(c -> named(r).contains("drug:" + c)))
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
