package io.oncoagent.consult.specialist.profile;

import io.oncoagent.consult.extract.text.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Sites and kinds within one cancer by which guidelines part their sections: maxillary or ethmoid sinus, seminoma or nonseminoma. A table says which exclude each other. */
public final class Subgroups {
  private static final List<Family> FAMILIES = read();
  private static final Pattern DENIED_BEFORE =
      Pattern.compile("(?<!\\p{L})(?:no|not|non|without|negative for|rather than|never|sin|ni|nor|descarta\\w*|niega)(?: [\\p{L}-]+){0,3} $");
  private static final Pattern DENIED_AFTER =
      Pattern.compile("^ ?(?:is |are |was |sinus |component )?(?:neg|negative|not|excluded|spared|uninvolved|clear|negativ[oa]|libre|descartad[oa])(?!\\p{L})");

  private Subgroups() {}

  /** One set: for which cancers, and which words name which member; at one place the longest words count. */
  private record Family(String name, Set<String> cancers, Pattern words, Map<String, String> members) {}

  private static List<Family> read() {
    Table table = Table.read(Subgroups.class, "subgroups.tsv");
    Map<String, List<List<String>>> bySet = new LinkedHashMap<>();
    table.rows().forEach(row -> bySet.computeIfAbsent(table.cell(row, "set"), s -> new ArrayList<>()).add(row));
    List<Family> families = new ArrayList<>();
    bySet.forEach((name, rows) -> {
      Set<String> cancers = new LinkedHashSet<>();
      Map<String, String> members = new HashMap<>();
      for (List<String> row : rows) {
        cancers.addAll(table.list(row, "cancers"));
        table.list(row, "forms").forEach(form -> members.put(form, table.cell(row, "member")));
      }
      String any = members.keySet().stream().sorted(Comparator.comparingInt(String::length).reversed()).map(Pattern::quote).collect(Collectors.joining("|"));
      families.add(new Family(name, cancers, Pattern.compile("(?<![\\p{L}\\d])(?:" + any + ")(?![\\p{L}\\d])"), members));
    });
    return List.copyOf(families);
  }

  /**
   * The members that a text names, as «set/member».
   *
   * @param plain as {@link PlainWords} writes it
   * @param lineage codes of the cancer asked about and its parents
   */
  public static Set<String> in(String plain, Collection<String> lineage) {
    return found(plain, lineage, false);
  }

  /** As {@link #in}, for a note: without the members that it denies («ethmoid not involved», «no seminoma»). */
  public static Set<String> affirmed(String plain, Collection<String> lineage) {
    return found(plain, lineage, true);
  }

  private static Set<String> found(String plain, Collection<String> lineage, boolean affirmedOnly) {
    Set<String> found = new LinkedHashSet<>();
    for (Family family : FAMILIES) {
      if (lineage.stream().anyMatch(family.cancers()::contains)) {
        Matcher matcher = family.words().matcher(plain);
        while (matcher.find()) {
          if (affirmedOnly && denied(plain, matcher.start(), matcher.end())) {
            continue;
          }
          found.add(family.name() + "/" + family.members().get(matcher.group()));
        }
      }
    }
    return found;
  }

  private static boolean denied(String plain, int start, int end) {
    String before = plain.substring(Math.max(0, start - 60), start);
    return DENIED_BEFORE.matcher(before).find() || DENIED_AFTER.matcher(plain.substring(end, Math.min(plain.length(), end + 24))).find();
  }

  /** Of the sets that both name, one in which nothing is common: the first of theirs; empty when they meet. */
  public static String apart(Set<String> own, Set<String> theirs) {
    for (String their : theirs) {
      String set = their.substring(0, their.indexOf('/') + 1);
      boolean named = own.stream().anyMatch(o -> o.startsWith(set));
      if (named && theirs.stream().filter(t -> t.startsWith(set)).noneMatch(own::contains)) {
        return their.substring(set.length()).replace('-', ' ');
      }
    }
    return "";
  }
}
