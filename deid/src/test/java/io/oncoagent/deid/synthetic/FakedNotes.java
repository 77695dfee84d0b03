package io.oncoagent.deid.synthetic;

import io.oncoagent.deid.scoring.LabelledNote;
import io.oncoagent.deid.scoring.MarkedNotes;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.datafaker.Faker;

/** Labelled notes whose people, places and numbers come from net.datafaker in many locales; the same seed gives the same notes. */
public final class FakedNotes {
  private static final Map<String, List<String>> PEOPLE =
      Map.of(
          "en", List.of("en-US", "en-GB", "en-IND", "en-NG", "en-ZA", "en-PAK", "vi", "tr", "nl", "pl", "it", "pt-BR", "sv", "fi", "ro", "hu", "cs", "id", "en-PH", "fr"),
          "es", List.of("es", "es-MX", "es-AR", "ca"), "fr", List.of("fr", "fr-CA", "fr-CH", "pl"), "de", List.of("de", "de-AT", "de-CH", "tr", "pl"));
  private static final Map<String, List<String>> PLACES = Map.of("en", List.of("en-US", "en-GB"), "es", List.of("es"), "fr", List.of("fr"), "de", List.of("de"));
  private static final Map<String, List<String>> FACILITIES =
      Map.of(
          "en", List.of("%s General Hospital", "%s Cancer Center", "%s Oncology Associates", "%s Infirmary"), "es", List.of("Hospital Universitario de %s", "Clínica %s", "Centro de Salud %s"),
          "fr", List.of("CHU de %s", "Clinique %s", "Hôpital %s"), "de", List.of("Klinikum %s", "Krankenhaus %s", "Universitätsklinikum %s"));
  private static final Map<String, List<String>> DATES =
      Map.of("en", List.of("MM/dd/yyyy", "M/d/yy", "d MMMM yyyy", "MMMM d, yyyy", "dd-MMM-yyyy", "yyyy-MM-dd"), "es", List.of("dd/MM/yyyy", "dd-MM-yyyy", "d 'de' MMMM 'de' yyyy"), "fr", List.of("dd/MM/yyyy", "d MMMM yyyy"), "de", List.of("dd.MM.yyyy", "d. MMMM yyyy"));
  private static final List<String> NUMBERS = List.of("#######", "########", "??######", "?#######", "##-##-##", "###-##-###", "???-######");

  private final Parts parts = Parts.read();
  private final List<String> templates = Parts.lines("faked-templates.txt");
  private final Map<String, Faker> fakers = new HashMap<>();
  private final Random random;

  public FakedNotes(long seed) {
    this.random = new Random(seed);
  }

  public List<LabelledNote> write(int count) {
    List<LabelledNote> notes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String[] columns = templates.get(i % templates.size()).split("\t");
      notes.add(MarkedNotes.parse("fake-" + i, fill(columns[0], columns[1].replace("\\n", "\n"))));
    }
    return notes;
  }

  private String fill(String language, String template) {
    String out = template;
    String given = latin(language, true);
    String surname = latin(language, false);
    Map<String, String> values = new HashMap<>();
    values.put("PF", mark("NAME", given));
    values.put("PL", mark("NAME", surname));
    values.put("pf", mark("NAME", given.toLowerCase(Locale.ROOT)));
    values.put("pl", mark("NAME", surname.toLowerCase(Locale.ROOT)));
    values.put("PU", mark("NAME", (surname + ", " + given).toUpperCase(Locale.ROOT)));
    for (String key : List.of("DF", "RF")) {
      values.put(key, mark("NAME", latin(language, true)));
    }
    for (String key : List.of("DL", "DL2", "RL")) {
      values.put(key, mark("NAME", latin(language, false)));
    }
    values.put("rf", mark("NAME", latin(language, true).toLowerCase(Locale.ROOT)));
    values.put("dl", mark("NAME", latin(language, false).toLowerCase(Locale.ROOT)));
    Faker local = faker(any(PLACES.get(language)));
    values.put("A", mark("ADDRESS", local.address().fullAddress()));
    values.put("T", mark("ADDRESS", local.address().city()));
    values.put("P", mark("PHONE", local.phoneNumber().phoneNumber()));
    values.put("H", mark("FACILITY", String.format(any(FACILITIES.get(language)), local.address().city())));
    values.put("E", mark("EMAIL", faker("en-US").internet().emailAddress()));
    values.put("N", mark("MRN", local.bothify(any(NUMBERS), true)));
    values.put("B", mark("DATE", date(language, LocalDate.of(1940 + random.nextInt(60), 1 + random.nextInt(12), 1 + random.nextInt(28)))));
    values.put("D", mark("DATE", date(language, LocalDate.of(2023 + random.nextInt(3), 1 + random.nextInt(12), 1 + random.nextInt(28)))));
    values.put("C", "{{" + any(parts.list("clinical." + language)) + "}}");
    for (Map.Entry<String, String> value : values.entrySet()) {
      out = out.replace("{" + value.getKey() + "}", value.getValue());
    }
    return out;
  }

  private static String mark(String type, String words) {
    return "[[" + type + "|" + words + "]]";
  }

  /** A name in Latin letters; locales in other scripts give some too. */
  private String latin(String language, boolean given) {
    for (int tries = 0; tries < 20; tries++) {
      Faker faker = faker(any(PEOPLE.get(language)));
      String name = given ? faker.name().firstName() : faker.name().lastName();
      if (name.chars().allMatch(c -> c < 0x250 || c >= 0x1e00 && c < 0x1f00) && !name.contains("]")) {
        return name;
      }
    }
    return given ? "Ottoline" : "Brackenbury";
  }

  private Faker faker(String tag) {
    return fakers.computeIfAbsent(tag, t -> new Faker(Locale.forLanguageTag(t), random));
  }

  private String any(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }

  private String date(String language, LocalDate day) {
    return day.format(DateTimeFormatter.ofPattern(any(DATES.get(language)), Locale.forLanguageTag(language)));
  }
}
