package io.oncoagent.knowledge.casefit;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The stage groups (0–4; with letter where given: «3A») and the extents that a heading or a lead-in names. */
record StageReading(Set<Integer> groups, Set<String> lettered, Set<Extent> extents) {
  private static final String GROUP = "(?:0|IV|III|II|I)(?:[ABCabc]\\d?)?(?:\\d)?(?![A-Za-z])";
  private static final Pattern STAGES =
      Pattern.compile("(?i:\\bstages?)\\s+(" + GROUP + "(?:\\s*(?:,|/|\\band\\b|\\bor\\b|\\bto\\b|\\bthrough\\b|[–-])+\\s*(?:(?i:stage)\\s+)?" + GROUP + ")*)");
  private static final Pattern ONE = Pattern.compile("(0|IV|III|II|I)([ABCabc])?");
  private static final List<String> ROMAN = List.of("0", "I", "II", "III", "IV");

  static StageReading of(String text) {
    Set<Integer> groups = new HashSet<>();
    Set<String> lettered = new HashSet<>();
    Matcher stages = STAGES.matcher(text);
    while (stages.find()) {
      read(stages.group(1), groups, lettered);
    }
    Set<Extent> extents = EnumSet.noneOf(Extent.class);
    for (Extent extent : Extent.values()) {
      if (extent.in(text)) {
        extents.add(extent);
      }
    }
    return new StageReading(groups, lettered, extents);
  }

  private static void read(String list, Set<Integer> groups, Set<String> lettered) {
    Matcher one = ONE.matcher(list);
    int last = -1;
    int end = 0;
    while (one.find()) {
      int group = ROMAN.indexOf(one.group(1));
      boolean range = last >= 0 && list.substring(end, one.start()).matches("\\s*(?:to|through|–|-)\\s*(?:stage\\s+)?");
      for (int g = range ? last : group; g <= group; g++) {
        groups.add(g);
      }
      if (one.group(2) != null) {
        lettered.add(group + one.group(2).toUpperCase(Locale.ROOT));
      }
      last = group;
      end = one.end();
    }
  }

  /** Group number and letter of a stage group such as IIIA; null number when it is none. */
  static @Nullable Integer group(String stage) {
    Matcher one = ONE.matcher(stage.strip());
    return one.lookingAt() ? Integer.valueOf(ROMAN.indexOf(one.group(1))) : null;
  }

  static String lettered(String stage) {
    Matcher one = ONE.matcher(stage.strip());
    return one.lookingAt() && one.group(2) != null ? ROMAN.indexOf(one.group(1)) + one.group(2).toUpperCase(Locale.ROOT) : "";
  }

  boolean isSilent() {
    return groups.isEmpty() && extents.isEmpty();
  }
}
