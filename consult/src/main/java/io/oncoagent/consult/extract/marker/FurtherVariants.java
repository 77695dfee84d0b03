package io.oncoagent.consult.extract.marker;

import io.oncoagent.domain.facts.Assertion;
import io.oncoagent.domain.facts.Biomarker;
import io.oncoagent.domain.facts.Certainty;
import io.oncoagent.domain.facts.Grounds;
import io.oncoagent.domain.facts.MarkerStatus;
import io.oncoagent.domain.facts.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Variants of the gene just named that the note gives without naming it again («ABL1 T315I negative, F317L detected»). */
final class FurtherVariants {
  private static final Pattern NEXT = Pattern.compile("(?:[,;/&]|\\band\\b|\\bbut\\b|\\by\\b|\\bpero\\b) ?(?:also |a |an )?([acdefghiklmnpqrstvwy]\\d{2,4}[acdefghiklmnpqrstvwxy])\\b(?<told>[^,;/]{0,30})");

  private FurtherVariants() {}

  /** @param after the words from the list of markers to the next marker */
  static List<Biomarker> of(MarkerGroup group, String after) {
    MarkerSlot gene = group.slots().getLast();
    List<Biomarker> found = new ArrayList<>();
    if (!gene.entry().kind().equals("gene")) {
      return found;
    }
    Matcher next = NEXT.matcher(after);
    while (next.find()) {
      StatusWords.Found status = StatusWords.first(next.group("told"));
      Span words = new Span(group.end() + next.start(1), group.end() + next.end(1));
      MarkerStatus told = status == null ? MarkerStatus.POSITIVE : status.status();
      Certainty certainty = status == null ? Certainty.MEDIUM : Certainty.HIGH;
      found.add(new Biomarker(gene.entry().name(), next.group(1).toUpperCase(Locale.ROOT), null, null, told, null, new Grounds(List.of(words), Assertion.PRESENT, certainty)));
    }
    return found;
  }
}
