package io.oncoagent.consult.critic.population;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Stage groups with lists and ranges: «stages IB–IIIA» names IB, IC, II and IIIA. A lettered group is within its whole one. */
final class StageGroups {
  static final String AXIS = "stage";
  private static final String ONE = "(?:0|IV|I{1,3}|[1-4])(?:[A-Ca-c][1-3]?)?(?![\\p{L}\\d])";
  private static final Pattern LIST = Pattern.compile("(?i:\\b(?:staged?|stages|estadios?|etapas?)) (" + ONE + "(?:(?:,? (?:and|or|to|through|y|o|a|e) |, |/|[-–])(?:(?i:stages?|estadios?) )?" + ONE + ")*)");
  private static final Pattern ITEM = Pattern.compile("(0|IV|I{1,3}|[1-4])([A-Ca-c]?)[1-3]?");
  private static final Pattern RANGE = Pattern.compile(".*(?: to | through | a |[-–]).*");
  private static final List<String> MAIN = List.of("0", "I", "II", "III", "IV");
  private static final Map<String, String> ARABIC = Map.of("1", "I", "2", "II", "3", "III", "4", "IV");
  private static final List<String> LETTERS = List.of("A", "B", "C");

  private StageGroups() {}

  static List<Group> read(String text) {
    List<Group> groups = new ArrayList<>();
    Matcher lists = LIST.matcher(text);
    while (lists.find()) {
      List<String> named = ITEM.matcher(lists.group(1)).results().map(m -> ARABIC.getOrDefault(m.group(1), m.group(1)) + m.group(2)
          .toUpperCase(Locale.ROOT)).toList();
      boolean range = named.size() == 2 && RANGE.matcher(lists.group(1)).matches();
      for (String value : range ? between(named.getFirst(), named.getLast()) : named) {
        String main = main(value);
        groups.add(new Group(AXIS, value, value.equals(main) ? Set.of() : Set.of(main), lists.start(), lists.end()));
      }
    }
    return groups;
  }

  private static String main(String value) {
    String last = value.substring(value.length() - 1);
    return LETTERS.contains(last) ? value.substring(0, value.length() - 1) : value;
  }

  private static List<String> between(String first, String last) {
    int from = MAIN.indexOf(main(first));
    int to = MAIN.indexOf(main(last));
    Map<String, Boolean> out = new LinkedHashMap<>();
    for (int s = from; s <= to && from >= 0; s++) {
      String stage = MAIN.get(s);
      boolean whole = (s > from || first.equals(stage)) && (s < to || last.equals(stage));
      for (String letter : whole ? List.of("") : LETTERS) {
        boolean after = s > from || (stage + letter).compareTo(first) >= 0;
        boolean before = s < to || last.equals(stage) || (stage + letter).compareTo(last) <= 0;
        if (after && before) {
          out.put(stage + letter, true);
        }
      }
    }
    return List.copyOf(out.keySet());
  }
}
