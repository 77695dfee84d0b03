package io.oncoagent.consult.critic.safety;

import io.oncoagent.consult.critic.reading.Quantity;
import io.oncoagent.consult.critic.reading.Reading;
import java.util.regex.Pattern;

/** What a length of time is in its sentence: the interval between two doses, how long something lasts, or neither. */
enum TimeRole {
  INTERVAL,
  DURATION,
  OTHER;

  private static final Pattern EVERY = Pattern.compile("(?i)(?:\\bevery|\\beach|\\bcada|\\bq|\\bonce (?:in|every))\\s*$");
  private static final Pattern FOR = Pattern.compile("(?i)(?:\\bfor|\\bduring|\\bdurante|\\bpor|\\bover|\\bthroughout|\\blasting|\\ba lo largo de)\\s*(?:up to|at least|about|a total of|the first|the next|hasta|un total de)?\\s*$");
  private static final Pattern CYCLE = Pattern.compile("(?i)^[\\s-]{0,2}(?:cycles?|intervals?|ciclos?|intervalos?)\\b");
  private static final Pattern OFTEN = Pattern.compile("(?i)^(?:weekly|daily|semanal\\w*|diari\\w+|q\\d+[wd]|fortnightly|quincenal|bid|tid)$");
  /** «6 to 12 months of methotrexate». */
  private static final Pattern LASTS = Pattern.compile("(?i)^(?:\\s*(?:to|or|a|o|[-–])\\s*\\d+\\s*\\p{L}+)?\\s*(?:of|de)\\b(?!\\s+(?:age|edad|follow|each|every|cada))");
  private static final int BEFORE = 24;

  /** «Every 3 weeks» in so many words: what a dose beside it is tied to. */
  static boolean every(Reading reading, Quantity q) {
    return q.unit().equals("days") && EVERY.matcher(reading.text().substring(Math.max(0, q.start() - BEFORE), q.start())).find();
  }

  static TimeRole of(Reading reading, Quantity q) {
    if (!q.unit().equals("days") && !q.unit().equals("months")) {
      return OTHER;
    }
    String text = reading.text();
    String before = text.substring(Math.max(0, q.start() - BEFORE), q.start());
    String own = text.substring(q.start(), Math.min(q.end(), text.length()));
    String behind = text.substring(Math.min(q.end(), text.length()));
    if (EVERY.matcher(before).find() || OFTEN.matcher(own.strip()).matches() || CYCLE.matcher(behind).find()) {
      return INTERVAL;
    }
    return FOR.matcher(before).find() || LASTS.matcher(behind).find() ? DURATION : OTHER;
  }
}
