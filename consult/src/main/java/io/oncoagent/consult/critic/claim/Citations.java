package io.oncoagent.consult.critic.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads citation marks: [1], [1, 2], [1-3], [E4]. */
final class Citations {
  private static final Pattern MARK = Pattern.compile("\\[\\s*(E?\\d{1,4}(?:\\s*[,;–-]\\s*E?\\d{1,4})*)\\s*]");
  private static final int LONGEST_RANGE = 40;

  private Citations() {}

  /** Ids in order, without doubles. */
  static List<String> in(String text) {
    List<String> ids = new ArrayList<>();
    Matcher m = MARK.matcher(text);
    while (m.find()) {
      for (String part : m.group(1).split("\\s*[,;]\\s*")) {
        addRange(ids, part.strip());
      }
    }
    return ids.stream().distinct().toList();
  }

  static String without(String text) {
    return MARK.matcher(text).replaceAll("").replaceAll(" +([.,;:])", "$1").strip();
  }

  private static void addRange(List<String> ids, String part) {
    String[] ends = part.split("\\s*[–-]\\s*");
    if (ends.length != 2) {
      ids.add(part);
      return;
    }
    String letter = ends[0].startsWith("E") ? "E" : "";
    int from = Integer.parseInt(ends[0].replace("E", ""));
    int to = Integer.parseInt(ends[1].replace("E", ""));
    if (to < from || to - from > LONGEST_RANGE) {
      ids.add(part);
      return;
    }
    for (int i = from; i <= to; i++) {
      ids.add(letter + i);
    }
  }
}
