package io.oncoagent.consult.specialist.profile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads stage groups out of a guideline's words: «stages IA and IB», «stage II/III/IV», «stages I to III». */
public final class StageWords {
  private static final List<String> ROMAN = List.of("0", "I", "II", "III", "IV", "V");
  private static final String ONE = "(?:0|IV|I{1,3}|V)(?:[A-Ea-e]?\\d?)(?![A-Za-z])";
  private static final String JOIN =
      "(?:\\s*(?:,|/|-|[\\u2010-\\u2015]|&|\\band\\b|\\bor\\b|\\bto\\b|\\bthrough\\b|\\by\\b)\\s*)+(?:[Ss]tages?\\s+)?(?:noncontiguous\\s+)?";
  private static final Pattern LIST =
      Pattern.compile("(?i:\\bstages?|\\bestadios?)\\s+(" + ONE + "(?:" + JOIN + ONE + ")*)");
  private static final Pattern ITEM = Pattern.compile(ONE);
  private static final Pattern RANGE =
      Pattern.compile("(" + ONE + ")\\s*(?:-|[\\u2010-\\u2015]|\\bto\\b|\\bthrough\\b)\\s*(?:[Ss]tages?\\s+)?(" + ONE + ")");

  private static final Pattern IN_SITU = Pattern.compile("(?i)\\bin situ (?:\\w+ )?(?:cancer|carcinoma|melanoma)\\b|\\bcarcinoma in situ \\(|\\bintraepithelial (?:neoplasia|lesion)|\\b(?:VIN|VaIN|AIN|PeIN|CIN)\\b");
  private static final Pattern OCCULT = Pattern.compile("\\bOccult (?:NSCLC|Non-Small|Primary|Lung)");

  private StageWords() {}

  /** Stage groups named, upper case, as written («III», «IIIA»); empty when none. Ranges are filled in by whole stages. */
  public static Set<String> in(String text) {
    Set<String> found = new LinkedHashSet<>();
    if (IN_SITU.matcher(text).find()) {
      found.add("0");
    }
    if (OCCULT.matcher(text).find()) {
      found.add("OCCULT");
    }
    Matcher lists = LIST.matcher(text);
    while (lists.find()) {
      String list = lists.group(1);
      Matcher items = ITEM.matcher(list);
      while (items.find()) {
        found.add(items.group().toUpperCase(java.util.Locale.ROOT));
      }
      Matcher ranges = RANGE.matcher(list);
      while (ranges.find()) {
        int from = ROMAN.indexOf(roman(ranges.group(1)));
        int to = ROMAN.indexOf(roman(ranges.group(2)));
        for (int i = from + 1; i < to; i++) {
          found.add(ROMAN.get(i));
        }
      }
    }
    return found;
  }

  /** The whole stage of a group: III for IIIB2. */
  public static String roman(String group) {
    String upper = group.toUpperCase(java.util.Locale.ROOT);
    for (int i = ROMAN.size() - 1; i >= 0; i--) {
      if (upper.startsWith(ROMAN.get(i))) {
        return ROMAN.get(i);
      }
    }
    return upper;
  }

  /** Whether the group named by the guideline covers the patient's: III covers IIIB; IIIA does not cover IIIB. */
  public static Cover covers(String named, String patient) {
    String a = named.toUpperCase(java.util.Locale.ROOT);
    String b = patient.toUpperCase(java.util.Locale.ROOT);
    if (!roman(a).equals(roman(b))) {
      return Cover.NO;
    }
    if (a.equals(b) || b.startsWith(a)) {
      return Cover.YES;
    }
    return a.startsWith(b) ? Cover.PERHAPS : Cover.NO;
  }

  /** PERHAPS: the guideline is more detailed than the note (IIIA named, III known). */
  public enum Cover {
    YES,
    PERHAPS,
    NO
  }
}
