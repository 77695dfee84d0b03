package io.oncoagent.consult.critic.population;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Groups by the exon of a variant: drugs for exon 19 are not drugs for exon 20. */
final class ExonGroups {
  private static final Pattern EXON = Pattern.compile("(?i)\\bexon(?:s|es)? (\\d{1,2})(?:(?:,? (?:and|or|y|o) |/|, )(\\d{1,2}))?(?!\\d)");

  private ExonGroups() {}

  static List<Group> read(String text) {
    List<Group> groups = new ArrayList<>();
    Matcher m = EXON.matcher(text);
    while (m.find()) {
      groups.add(new Group("exon", m.group(1), Set.of(), m.start(), m.end()));
      if (m.group(2) != null) {
        groups.add(new Group("exon", m.group(2), Set.of(), m.start(), m.end()));
      }
    }
    return groups;
  }
}
