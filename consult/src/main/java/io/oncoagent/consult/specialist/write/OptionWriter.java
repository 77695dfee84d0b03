package io.oncoagent.consult.specialist.write;

import io.oncoagent.consult.specialist.choose.ItemLabel;
import io.oncoagent.consult.specialist.choose.Option;
import io.oncoagent.consult.specialist.choose.Reading;
import io.oncoagent.consult.specialist.fit.FitOutcome;
import io.oncoagent.consult.specialist.fit.FitResult;
import io.oncoagent.consult.specialist.profile.CaseProfile;
import io.oncoagent.consult.specialist.profile.Extent;
import io.oncoagent.consult.specialist.profile.PlainWords;
import io.oncoagent.domain.intake.Language;
import io.oncoagent.domain.recommendation.Statement;
import io.oncoagent.domain.recommendation.StatementKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words one option: what it is by the guideline's item or heading, for whom, and the guideline's sentences. */
final class OptionWriter {
  private static final Pattern STOP = Pattern.compile("[.;:]$");
  private static final Pattern MARKS = Pattern.compile("\\[[^\\]]*\\]");
  private static final Pattern CURE = Pattern.compile("\\b(?:curative|cure[sd]?|adjuvant|definitive)\\b");
  private static final Pattern PALLIATION = Pattern.compile("\\bpalliat\\w+");

  private final Phrases phrases;
  private final Language language;
  private final StatementMaker maker;
  private final RegimenNames regimens;

  OptionWriter(Phrases phrases, Language language, StatementMaker maker, RegimenNames regimens) {
    this.regimens = regimens;
    this.phrases = phrases;
    this.language = language;
    this.maker = maker;
  }

  /** The statement; {@code open}: markers that decide the whole page and are not known yet, or null. */
  Statement write(Option option, CaseProfile profile, @Nullable String open, List<String> dependsOn) {
    Set<String> conditions = conditions(option);
    StringBuilder text = new StringBuilder();
    if (!conditions.isEmpty()) {
      text.append(phrases.condition(String.join("; ", conditions)));
    } else if (open != null) {
      text.append(phrases.onceKnown(open));
      conditions.add(phrases.known(open));
    }
    text.append(act(option));
    if (!option.support().isEmpty()) {
      text.append(option.label().isEmpty() && option.item() == null ? "" : phrases.guideline());
      text.append(option.support().stream().map(r -> phrases.quoted(r.words())).collect(Collectors.joining(" ")));
    }
    List<Reading> sources = new ArrayList<>();
    if (option.item() != null) {
      sources.add(option.item());
    }
    sources.addAll(option.children());
    sources.addAll(option.support());
    if (!option.told().isEmpty()) {
      text.append(phrases.told()).append(option.told().stream().map(r -> phrases.quoted(r.words())).collect(Collectors.joining(" ")));
      sources.addAll(option.told());
    }
    RegimenNames.Expanded drugs = drugs(option);
    text.append(drugs.words());
    var extra = new StatementMaker.Extra(List.copyOf(conditions), intent(option, profile), dependsOn);
    return maker.cited(StatementKind.OPTION, text.toString().strip(), sources, below(option, drugs), extra);
  }

  /** The option by its name, or its first sentence, alone, after the critic refused it with what stood beside it. */
  Statement lean(Option option, Statement refused) {
    String prefix = refused.conditions().isEmpty() ? "" : refused.text().substring(0, Math.max(0, refused.text().indexOf(": ") + 2));
    List<Reading> sources = new ArrayList<>(List.of(option.head()));
    sources.addAll(option.children());
    RegimenNames.Expanded drugs = drugs(option);
    boolean named = option.item() != null || !option.label().isEmpty();
    String words = act(option).strip() + (named ? "" : " " + phrases.quoted(option.head().words()));
    return maker.again(refused, prefix + words + drugs.words(), sources, below(option, drugs));
  }

  /** The option's name and the heading that it is listed under. */
  private String act(Option option) {
    String place = option.head().path().populationLabel();
    String framing = place.isEmpty() ? "" : phrases.listedUnder(PlainHeading.of(place));
    if (option.item() == null && option.label().isEmpty()) {
      return phrases.forPopulation(PlainHeading.of(place));
    }
    return name(option) + children(option) + framing + ".";
  }

  /** The drugs behind regimens and abbreviations in the option's name, or in the sentence that stands for it. */
  private RegimenNames.Expanded drugs(Option option) {
    boolean sentence = option.item() == null && option.label().isEmpty();
    return regimens.expand(sentence ? option.head().words() : name(option) + children(option), option.head());
  }

  private static String name(Option option) {
    Reading item = option.item();
    if (item == null) {
      return PlainHeading.of(option.label());
    }
    String words = STOP.matcher(Phrases.withoutReferences(item.words().strip())).replaceFirst("");
    return TableRow.treatment(words).orElseGet(() -> quotesItsHeading(option) ? named(words, option.label()) : words);
  }

  /** A subsection's heading names the option only where a sentence of that subsection stands under it. */
  private static boolean quotesItsHeading(Option option) {
    String label = option.label();
    int colon = label.lastIndexOf(": ");
    List<Reading> below = new ArrayList<>(option.support());
    below.addAll(option.told());
    boolean listed = below.isEmpty() && !option.children().isEmpty();
    boolean other = colon > 0 && (listed || !below.isEmpty()) && below.stream().noneMatch(r -> !r.headings().isEmpty() && label.endsWith(r.headings().getLast()));
    return !other;
  }

  /** Items nested under the option's own, then the drugs that its subsection is divided by. */
  private static String children(Option option) {
    Set<String> names = new LinkedHashSet<>();
    option.children().forEach(c -> names.add(STOP.matcher(Phrases.withoutReferences(c.words().strip())).replaceFirst("")));
    option.group().namedBelow().keySet().forEach(h -> names.add(PlainHeading.of(h)));
    names.removeIf(n -> PlainWords.of(option.label()).contains(PlainWords.of(n)) || (option.item() != null && PlainWords.of(option.item().words()).contains(PlainWords.of(n))));
    return names.isEmpty() ? "" : ": " + String.join("; ", names);
  }

  private static List<Reading> below(Option option, RegimenNames.Expanded drugs) {
    List<Reading> below = new ArrayList<>(option.group().namedBelow().values());
    below.addAll(drugs.sources());
    return below;
  }

  /** Item and heading in one name, without saying the same twice. */
  private static String named(String item, String label) {
    String a = bare(item);
    String b = bare(label);
    if (b.isEmpty() || a.contains(b)) {
      return item;
    }
    boolean begins = label.contains(": ") && ItemLabel.same(item, label.substring(0, label.indexOf(": ")));
    return b.contains(a) || begins ? PlainHeading.of(label) : item + " — " + PlainHeading.of(label);
  }

  /** Without marks in brackets and signs, so that an item and the label made of it are known as the same. */
  private static String bare(String words) {
    return PlainWords.of(MARKS.matcher(words).replaceAll(" ")).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private Set<String> conditions(Option option) {
    Set<String> conditions = new LinkedHashSet<>();
    List<Reading> sources = new ArrayList<>(option.support());
    if (option.item() != null) {
      sources.add(option.item());
    }
    for (Reading reading : sources) {
      reading.fit().of(FitOutcome.UNDETERMINED).stream()
          .map(FitResult::message)
          .filter(Objects::nonNull)
          .map(m -> m.in(language))
          .forEach(conditions::add);
    }
    List<String> all = List.copyOf(conditions);
    conditions.removeIf(one -> all.stream().anyMatch(finer -> includes(finer, one)));
    return conditions.stream().limit(2).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** «BRAF V600E positive» says all of «BRAF positive». */
  private static boolean includes(String finer, String coarse) {
    int status = coarse.lastIndexOf(' ');
    return status > 0 && !finer.equals(coarse) && finer.startsWith(coarse.substring(0, status + 1)) && finer.endsWith(coarse.substring(status));
  }

  private static @Nullable String intent(Option option, CaseProfile profile) {
    String said = PlainWords.of(option.label() + " " + option.head().words() + " " + option.head().path().populationLabel());
    if (PALLIATION.matcher(said).find()) {
      return "palliation";
    }
    if (CURE.matcher(said).find() || profile.extent() == Extent.NO_DISEASE || profile.extent() == Extent.LOCAL) {
      return "cure";
    }
    return profile.extent() == Extent.METASTATIC ? "control" : null;
  }
}
