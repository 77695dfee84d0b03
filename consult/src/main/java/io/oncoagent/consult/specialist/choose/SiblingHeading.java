package io.oncoagent.consult.specialist.choose;

import io.oncoagent.consult.specialist.profile.PlainWords;
import io.oncoagent.domain.evidence.PassageSentence;
import io.oncoagent.domain.evidence.SentenceRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Some documents set the headings of their lists as bold lines, of which only the first may have been read as a heading: «Treatment options for good-risk
 * disease:» … «Treatment options for poor-risk disease:». A later line of the kind takes the place of the earlier one.
 */
final class SiblingHeading {
  private static final Pattern LIST_HEADING = Pattern.compile("^(?:standard )?treatment options? .{8,}");

  private SiblingHeading() {}

  /** The headings that hold from this sentence on. */
  static List<String> after(List<String> headings, PassageSentence sentence, String words) {
    if (sentence.role() != SentenceRole.LEAD_IN || headings.isEmpty() || !words.strip().endsWith(":")) {
      return headings;
    }
    String last = PlainWords.of(headings.getLast());
    boolean sibling = LIST_HEADING.matcher(last).find() && last.endsWith(":") && LIST_HEADING.matcher(PlainWords.of(words)).find();
    if (!sibling) {
      return headings;
    }
    List<String> changed = new ArrayList<>(headings.subList(0, headings.size() - 1));
    changed.add(words.strip());
    return List.copyOf(changed);
  }
}
