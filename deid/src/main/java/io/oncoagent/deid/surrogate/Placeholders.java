package io.oncoagent.deid.surrogate;

import io.oncoagent.deid.detect.Finding;
import io.oncoagent.domain.casefile.Redaction;
import io.oncoagent.domain.casefile.RedactionType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives every entity one placeholder across a note and its question. Not for several threads: one for each case. */
public final class Placeholders {
  private final Map<RedactionType, Map<String, Integer>> numbers = new EnumMap<>(RedactionType.class);
  private final People people = new People();
  private final Timeline timeline = new Timeline();

  /** Replaces the findings, which must be in order and free of overlaps. */
  public Replacement replace(String text, List<Finding> findings) {
    StringBuilder out = new StringBuilder(text.length());
    List<Redaction> redactions = new ArrayList<>();
    int copied = 0;
    for (Finding finding : findings) {
      out.append(text, copied, finding.start());
      String placeholder = placeholder(text.substring(finding.start(), finding.end()), finding);
      redactions.add(new Redaction(finding.type(), placeholder, out.length(), out.length() + placeholder.length(), finding.start(), finding.end(), finding.probability()));
      out.append(placeholder);
      copied = finding.end();
    }
    out.append(text, copied, text.length());
    return new Replacement(out.toString(), redactions);
  }

  private String placeholder(String words, Finding finding) {
    return switch (finding.type()) {
      case AGE90 -> "[AGE 90+]";
      case NAME -> "[NAME-" + people.number(words) + "]";
      case DATE -> "[DATE-" + date(words, finding) + "]";
      default -> "[" + finding.type() + "-" + number(finding.type(), words) + "]";
    };
  }

  private String date(String words, Finding finding) {
    if (finding.day() == null || finding.birth()) {
      return String.valueOf(number(RedactionType.DATE, finding.day() == null ? words : finding.day().toString()));
    }
    return number(RedactionType.DATE, finding.day().toString()) + timeline.interval(finding.day());
  }

  private int number(RedactionType type, String words) {
    Map<String, Integer> known = numbers.computeIfAbsent(type, t -> new HashMap<>());
    String key = words.toLowerCase(java.util.Locale.ROOT).replaceAll("[\\s\\p{Punct}]++", "");
    return known.computeIfAbsent(key, k -> known.size() + 1);
  }
}
