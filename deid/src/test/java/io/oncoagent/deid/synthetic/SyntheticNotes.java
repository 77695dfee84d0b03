package io.oncoagent.deid.synthetic;

import io.oncoagent.deid.scoring.LabelledNote;
import io.oncoagent.deid.scoring.MarkedNotes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Writes labelled notes in four languages from a seed: the same seed gives the same notes. */
public final class SyntheticNotes {
  private final Parts parts = Parts.read();
  private final List<String> templates = Parts.lines("synthetic-templates.txt");

  /** As many notes as asked for, template by template. */
  public List<LabelledNote> write(long seed, int count) {
    RandomGenerator random = new SplittableRandom(seed);
    List<LabelledNote> notes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String[] columns = templates.get(i % templates.size()).split("\t");
      notes.add(MarkedNotes.parse("syn-" + seed + "-" + i, fill(random, columns[0], columns[1].replace("\\n", "\n"))));
    }
    return notes;
  }

  private String fill(RandomGenerator random, String language, String template) {
    String given = any(random, "given." + language);
    String surname = any(random, "surname." + language);
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
      int close = template.indexOf('}', open);
      out.append(template, from, open).append(part(random, language, template.substring(open + 1, close), given, surname));
      from = close + 1;
    }
    return out.append(template.substring(from)).toString();
  }

  private String part(RandomGenerator random, String language, String key, String given, String surname) {
    return switch (key) {
      case "P" -> name(given + " " + surname(random, language, surname));
      case "PS" -> name(surname);
      case "T" -> name(surname.toUpperCase(Locale.ROOT) + ", " + given);
      case "U" -> name((any(random, "given." + language) + " " + any(random, "surname." + language)).toUpperCase(Locale.ROOT));
      case "L" -> name(plain(surname + ", " + given));
      case "D", "D2" -> name(doctor(random, language));
      case "S", "S2" -> name(any(random, "surname." + language));
      case "s" -> name(plain(any(random, "surname." + language)));
      case "G", "R" -> name(any(random, "given." + language));
      case "r" -> name(plain(any(random, "given." + language)));
      case "C" -> "{{" + any(random, "clinical." + language) + "}}";
      default -> identifier(random, language, key);
    };
  }

  private String identifier(RandomGenerator random, String language, String key) {
    String region = language.equals("en") ? random.nextBoolean() ? "us" : "uk" : language;
    return switch (key) {
      case "B" -> "[[DATE|" + Dates.birth(random, language) + "]]";
      case "X" -> "[[DATE|" + Dates.event(random, language) + "]]";
      case "W" -> "[[DATE|" + Dates.partial(random, language) + "]]";
      case "M" -> "[[MRN|" + Numbers.record(random) + "]]";
      case "I" -> "[[ID|" + Numbers.other(random) + "]]";
      case "N" -> "[[ID|" + Numbers.national(random, language) + "]]";
      case "F" -> "[[FACILITY|" + any(random, "facility." + language) + "]]";
      case "E" -> "[[FACILITY|" + any(random, "employer." + language) + "]]";
      case "A" -> "[[ADDRESS|" + any(random, "address." + region) + "]]";
      case "H" -> "[[PHONE|" + Numbers.phone(random, language) + "]]";
      case "@" -> "[[EMAIL|" + plain(any(random, "surname." + language)).replaceAll("[^a-z]", "") + random.nextInt(90) + "@post.example]]";
      default -> throw new IllegalArgumentException("no such part: " + key);
    };
  }

  private String surname(RandomGenerator random, String language, String surname) {
    boolean pair = language.equals("es") || random.nextInt(4) == 0;
    return pair ? surname + (language.equals("es") ? " " : "-") + any(random, "surname." + language) : surname;
  }

  private String doctor(RandomGenerator random, String language) {
    String given = any(random, "given." + language);
    String surname = any(random, "surname." + language);
    return switch (random.nextInt(3)) {
      case 0 -> given.charAt(0) + ". " + surname;
      case 1 -> given + " " + surname;
      default -> given + " " + any(random, "surname.en").charAt(0) + ". " + surname;
    };
  }

  private String any(RandomGenerator random, String list) {
    List<String> all = parts.list(list);
    return all.get(random.nextInt(all.size()));
  }

  private static String name(String words) {
    return "[[NAME|" + words + "]]";
  }

  private static String plain(String words) {
    return Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }
}
