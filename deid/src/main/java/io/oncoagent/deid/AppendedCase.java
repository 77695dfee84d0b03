package io.oncoagent.deid;

import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.casefile.Redaction;
import io.oncoagent.domain.casefile.RedactionType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A de-identified note with a later one behind it. Placeholders of the later note are numbered on, since nobody may say that its first name is the first
 * name of the earlier one; its intervals are left out, since they count from another first event.
 */
public final class AppendedCase {
  /** What stands between the two. */
  public static final String BETWEEN = "\n\n";

  private static final Pattern NUMBERED = Pattern.compile("\\[[A-Z]+-(\\d+).*\\]");
  private final Map<RedactionType, Integer> numbers = new EnumMap<>(RedactionType.class);

  private AppendedCase(DeidentifiedCase earlier) {
    for (Redaction r : earlier.redactions()) {
      Matcher m = NUMBERED.matcher(r.placeholder());
      if (m.matches()) {
        numbers.merge(r.type(), Integer.valueOf(m.group(1)), Math::max);
      }
    }
  }

  /** The question is that of the later note where it has one. */
  public static DeidentifiedCase of(DeidentifiedCase earlier, DeidentifiedCase later) {
    AppendedCase appended = new AppendedCase(earlier);
    StringBuilder text = new StringBuilder(earlier.text()).append(BETWEEN);
    List<Redaction> redactions = new ArrayList<>(earlier.redactions());
    int copied = 0;
    for (Redaction r : later.redactions()) {
      text.append(later.text(), copied, r.start());
      String placeholder = appended.renumbered(r);
      redactions.add(new Redaction(r.type(), placeholder, text.length(), text.length() + placeholder.length(), r.sourceStart(), r.sourceEnd(), r.probability()));
      text.append(placeholder);
      copied = r.end();
    }
    text.append(later.text(), copied, later.text().length());
    return new DeidentifiedCase(earlier.language(), text.toString(), redactions, later.question() == null ? earlier.question() : later.question());
  }

  private String renumbered(Redaction r) {
    Matcher m = NUMBERED.matcher(r.placeholder());
    if (!m.matches()) {
      return r.placeholder();
    }
    int number = Integer.parseInt(m.group(1)) + numbers.getOrDefault(r.type(), 0);
    return "[" + r.type() + "-" + number + "]";
  }
}
