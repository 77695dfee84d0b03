package io.oncoagent.app.bench.roles;

import io.oncoagent.lexicon.Category;
import io.oncoagent.lexicon.DrugEntry;
import io.oncoagent.lexicon.Lexicon;
import io.oncoagent.lexicon.Mention;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A fault planted into a true sentence: what a model's draft gets wrong, one thing at a time. */
enum Fault {
  NEGATED,
  OTHER_DRUG,
  OTHER_NUMBER,
  OTHER_POPULATION;

  private static final Pattern VERB = Pattern.compile("\\b(is|are|may be|can be|should be|was|were|may|can|should|has|have)\\b(?! not)");
  private static final Pattern NUMBER = Pattern.compile("(?<![\\w.,-])(\\d{1,3})(?![\\w.,%-]*\\d)(?=[ %])");
  private static final List<Map.Entry<String, String>> POPULATIONS =
      List.of(
          Map.entry("stage I ", "stage IV "), Map.entry("stage II ", "stage IV "), Map.entry("stage III ", "stage I "), Map.entry("stage IV ", "stage I "), Map.entry("adults", "children"),
          Map.entry("children", "adults"), Map.entry("first-line", "third-line"), Map.entry("positive", "negative"), Map.entry("negative", "positive"), Map.entry("unresectable", "resectable"),
          Map.entry("resectable", "unresectable"), Map.entry("metastatic", "early-stage"), Map.entry("localized", "metastatic"), Map.entry("recurrent", "newly diagnosed"),
          Map.entry("newly diagnosed", "relapsed"), Map.entry("postmenopausal", "premenopausal"), Map.entry("high-risk", "low-risk"), Map.entry("low-risk", "high-risk"),
          Map.entry("older", "younger"), Map.entry("women", "men"));

  /** The sentence with this fault, or empty where there is no place for it. The passage must not say the faulty thing elsewhere: a drug of the passage is not taken. */
  Optional<String> plant(String sentence, String passage, Lexicon lexicon, Random random) {
    return switch (this) {
      case NEGATED -> once(VERB.matcher(sentence), sentence, verb -> verb + " not");
      case OTHER_NUMBER -> once(NUMBER.matcher(sentence), sentence, number -> String.valueOf(Integer.parseInt(number) * 2 + 1));
      case OTHER_POPULATION -> POPULATIONS.stream().filter(p -> sentence.contains(p.getKey())).findFirst().map(p -> sentence.replaceFirst(Pattern.quote(p.getKey()), p.getValue()));
      case OTHER_DRUG -> drug(sentence, passage, lexicon, random);
    };
  }

  private static Optional<String> once(Matcher place, String sentence, java.util.function.UnaryOperator<String> change) {
    return place.find() ? Optional.of(sentence.substring(0, place.start()) + change.apply(place.group()) + sentence.substring(place.end())) : Optional.empty();
  }

  private static Optional<String> drug(String sentence, String passage, Lexicon lexicon, Random random) {
    Optional<Mention> named = lexicon.mentions(sentence).stream().filter(m -> m.category() == Category.DRUG && !m.ambiguous()).findFirst();
    List<String> others = lexicon.drugs().stream().map(DrugEntry::name).filter(n -> !passage.toLowerCase(Locale.ROOT).contains(n.toLowerCase(Locale.ROOT))).toList();
    return named.map(m -> sentence.substring(0, m.start()) + others.get(random.nextInt(others.size())) + sentence.substring(m.end()));
  }
}
