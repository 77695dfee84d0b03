package io.oncoagent.tuning.profile;

import io.oncoagent.domain.facts.MarkerStatus;
import io.oncoagent.domain.facts.TreatmentKind;
import io.oncoagent.domain.intake.Language;
import io.oncoagent.tuning.profile.Profile.Comorbid;
import io.oncoagent.tuning.profile.Profile.Marker;
import io.oncoagent.tuning.profile.Profile.Prior;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One cancer in one situation: a product of what varies freely there. Number i of it is written in the mixed radix of its parts. */
final class Block {
  private static final Pattern RESULT = Pattern.compile("([^\\[{=]+)(?:\\[([^]]+)])?(?:\\{([^}]+)})?=(positive|negative)");
  private static final List<Language> LANGUAGES = List.of(Language.EN, Language.ES);

  private final Row entity;
  private final Row situation;
  private final List<List<List<Marker>>> panels;
  private final List<Age> ages = new ArrayList<>();
  private final List<@Nullable Integer> performances;

  /** An age and an illness that goes with it, or none. */
  private record Age(int years, @Nullable Row illness) {}

  /** @param panels of this cancer: groups of alternatives */
  Block(Row entity, Row situation, List<List<String>> panels, List<Row> comorbidities) {
    this.entity = entity;
    this.situation = situation;
    this.panels = panels.stream().map(group -> group.stream().map(Block::markers).toList()).toList();
    for (int years = entity.number("age_from"); years <= entity.number("age_to"); years++) {
      ages.add(new Age(years, null));
      for (Row illness : comorbidities) {
        if (illness.number("age_from") <= years) {
          ages.add(new Age(years, illness));
        }
      }
    }
    boolean adult = entity.get("performance").equals("ECOG");
    // A question of cure presupposes a patient who can bear it: ECOG 0 to 2; else 0 to 3 (Oken 1982, Am J Clin Oncol 5:649).
    this.performances = !adult ? Arrays.asList((Integer) null) : situation.get("intent").equals("cure") ? List.of(0, 1, 2) : List.of(0, 1, 2, 3);
  }

  /** How many patients differ in it. */
  long size() {
    long size = (long) entity.list("sexes").size() * ages.size() * entity.list("sites").size() * entity.list("histologies").size() * situation.list("stages").size()
        * situation.list("prior").size() * performances.size() * LANGUAGES.size();
    for (List<List<Marker>> group : panels) {
      size *= group.size();
    }
    return size;
  }

  Profile at(long index, long number) {
    Digits digits = new Digits(number);
    String sex = digits.of(entity.list("sexes")).equals("F") ? "female" : "male";
    Age age = digits.of(ages);
    String site = digits.of(entity.list("sites"));
    String histology = digits.of(entity.list("histologies"));
    String stage = digits.of(situation.list("stages"));
    List<Prior> prior = prior(digits.of(situation.list("prior")));
    Language language = digits.of(LANGUAGES);
    Row other = age.illness();
    Integer ecog = digits.of(performances);
    List<Marker> markers = new ArrayList<>();
    panels.forEach(group -> markers.addAll(digits.of(group)));
    Comorbid comorbid = other == null ? null : new Comorbid(other.get("code"), other.get(language == Language.ES ? "name_es" : "name"));
    String name = entity.get(language == Language.ES ? "name_es" : "name");
    return new Profile(index, entity.get("code"), name, sex, age.years(), site, histology, entity.get("system"), stage.equals("-") ? null : stage, markers, comorbid, ecog, prior,
        situation.number("line"), situation.get("intent"), language);
  }

  private static List<Marker> markers(String results) {
    return Arrays.stream(results.split(";")).map(Block::marker).toList();
  }

  private static Marker marker(String result) {
    Matcher m = RESULT.matcher(result.strip());
    if (!m.matches()) {
      throw new IllegalStateException("profiles: «" + result + "» is no result");
    }
    return new Marker(m.group(1), m.group(2), m.group(3), MarkerStatus.valueOf(m.group(4).toUpperCase(Locale.ROOT)));
  }

  private static List<Prior> prior(String cell) {
    return cell.equals("none") ? List.of() : Arrays.stream(cell.split("\\+")).map(p -> {
      int colon = p.indexOf(':');
      return new Prior(TreatmentKind.valueOf(p.substring(0, colon).toUpperCase(Locale.ROOT)), p.substring(colon + 1));
    }).toList();
  }

  /** Takes the digits of a number off, lowest first. */
  private static final class Digits {
    private long rest;

    Digits(long number) {
      rest = number;
    }

    int below(int radix) {
      int digit = (int) (rest % radix);
      rest /= radix;
      return digit;
    }

    <T extends @Nullable Object> T of(List<T> parts) {
      return parts.get(below(parts.size()));
    }
  }
}
