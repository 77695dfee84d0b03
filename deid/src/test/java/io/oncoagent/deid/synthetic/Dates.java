package io.oncoagent.deid.synthetic;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Dates as people write them, by language. */
final class Dates {
  private static final Map<String, List<String>> FORMS =
      Map.of(
          "en", List.of("MM/dd/yyyy", "M/d/yy", "d MMMM yyyy", "MMMM d, yyyy", "yyyy-MM-dd", "dd-MMM-yyyy", "MMM d, yyyy", "EEE d MMM yyyy"),
          "es", List.of("dd/MM/yyyy", "d 'de' MMMM 'de' yyyy", "dd-MM-yyyy", "d/M/yy", "dd.MM.yyyy"),
          "fr", List.of("dd/MM/yyyy", "d MMMM yyyy", "dd.MM.yyyy", "EEEE d MMMM yyyy"),
          "de", List.of("dd.MM.yyyy", "d. MMMM yyyy", "dd.MM.yy", "d.M.yyyy"));
  private static final Map<String, List<String>> PARTIAL =
      Map.of("en", List.of("MMMM yyyy", "MM/yyyy", "MMM yyyy", "yyyy-MM"), "es", List.of("MMMM 'de' yyyy", "MM/yyyy"), "fr", List.of("MMMM yyyy", "MM/yyyy"), "de", List.of("MMMM yyyy", "MM/yyyy"));

  private Dates() {}

  static String birth(RandomGenerator random, String language) {
    return form(FORMS, random, language, LocalDate.of(1935 + random.nextInt(60), 1 + random.nextInt(12), 1 + random.nextInt(28)));
  }

  static String event(RandomGenerator random, String language) {
    return form(FORMS, random, language, LocalDate.of(2023 + random.nextInt(3), 1 + random.nextInt(12), 1 + random.nextInt(28)));
  }

  static String partial(RandomGenerator random, String language) {
    return form(PARTIAL, random, language, LocalDate.of(2023 + random.nextInt(3), 1 + random.nextInt(12), 1));
  }

  private static String form(Map<String, List<String>> forms, RandomGenerator random, String language, LocalDate day) {
    List<String> mine = forms.getOrDefault(language, List.of("yyyy-MM-dd"));
    return day.format(DateTimeFormatter.ofPattern(mine.get(random.nextInt(mine.size())), Locale.of(language)));
  }
}
