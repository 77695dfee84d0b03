package io.oncoagent.consult.specialist.fit;

import io.oncoagent.consult.extract.text.Table;
import io.oncoagent.consult.specialist.profile.CaseProfile;
import io.oncoagent.lexicon.Category;
import io.oncoagent.lexicon.Lexicon;
import io.oncoagent.lexicon.Mention;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A regimen that was tried only in patients of good condition is not for one of worse condition or of an age beyond its trial. Data: intensive.tsv. */
public final class IntensiveRule implements PopulationRule {
  private static final String NAME = "fitness";

  private final Lexicon lexicon;
  private final Map<String, Limit> limits = new HashMap<>();
  private final Remembered<List<String>> named;

  private record Limit(@Nullable Integer ecog, @Nullable Integer age) {}

  public IntensiveRule(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.named = new Remembered<>(this::named);
    Table table = Table.read(IntensiveRule.class, "intensive.tsv");
    table.rows().forEach(row -> limits.put(table.cell(row, "name"), new Limit(number(table.cell(row, "max_ecog")), number(table.cell(row, "max_age")))));
  }

  @Override
  public FitResult judge(GuidelineText text, CaseProfile profile) {
    for (String name : text.words().isBlank() ? List.<String>of() : named.of(text.words())) {
      if (beyond(limits.get(name), profile.person())) {
        return FitResult.of(NAME, FitOutcome.FAIL, name + " is for patients in better condition or of a lower age", name + " es para pacientes en mejor estado o de menor edad");
      }
    }
    return FitResult.silent(NAME);
  }

  private static boolean beyond(@Nullable Limit limit, CaseProfile.Person person) {
    if (limit == null) {
      return false;
    }
    boolean worse = limit.ecog() != null && person.ecog() != null && person.ecog() > limit.ecog();
    boolean older = limit.age() != null && person.age() != null && person.age() > limit.age();
    return worse || older || person.frail() || person.burdened();
  }

  private List<String> named(String words) {
    Stream<String> said = limits.keySet().stream().filter(name -> Pattern.compile("(?<![\\p{L}\\d-])" + Pattern.quote(name) + "(?![\\p{L}\\d])").matcher(words).find());
    Stream<String> known = lexicon.mentions(words).stream().filter(m -> m.category() == Category.REGIMEN || m.category() == Category.DRUG).map(Mention::key).filter(limits::containsKey);
    return Stream.concat(known, said).distinct().sorted().toList();
  }

  private static @Nullable Integer number(String cell) {
    return cell.isEmpty() ? null : Integer.valueOf(cell);
  }
}
