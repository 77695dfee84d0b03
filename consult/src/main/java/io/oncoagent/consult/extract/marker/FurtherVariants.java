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
  private static final String VARIANT = "([acdefghiklmnpqrstvwy]\\d{2,4}[acdefghiklmnpqrstvwxy])\\b(?<told>[^,;/]{0,30})";
  private static final Pattern NEXT = Pattern.compile("(?:[,;/&]|\\band\\b|\\bbut\\b|\\by\\b|\\bpero\\b) ?(?:also |a |an )?" + VARIANT);

  /** «…; the rebiopsy shows the C797S mutation», «con mutación T790M», «no T790M». */
  private static final Pattern LATER = Pattern.compile("\\b(?:shows?|showed|reveal\\w*|detect\\w+|found|identifi\\w+|acquired|emergen\\w+|new|muestra|revela|detecta|identifica|adquirida?|nueva|mutations?|mutacion|variants?|variante|no|sin|without|with|con)(?: (?:of|de|a|an|the|la|una|its|su|new|nueva|acquired|mutation|mutacion|variant|variante|resistance|resistencia)){0,4} " + VARIANT);
  private static final Pattern DENIED = Pattern.compile("\\b(?:no|not|sin|without|negative for|absence of|ausencia de|negativ[oa] para|lacks?)\\b[^,;.]{0,30}$");
  private static final Pattern OPEN = Pattern.compile("\\b(?:test\\w*|check\\w*|look\\w*|rule out|exclude|if|whether|si|descartar|buscar|solicit\\w+|request\\w*|pending|await\\w*|pendiente)\\b[^,;.]{0,40}$");

  private FurtherVariants() {}

  /** @param after the words from the list of markers to the next marker */
  static List<Biomarker> of(MarkerGroup group, String after) {
    MarkerSlot gene = group.slots().getLast();
    List<Biomarker> found = new ArrayList<>();
    if (!gene.entry().kind().equals("gene")) {
      return found;
    }
    for (Pattern pattern : List.of(NEXT, LATER)) {
      Matcher next = pattern.matcher(after);
      while (next.find()) {
        String variant = next.group(1).toUpperCase(Locale.ROOT);
        String before = after.substring(0, next.start(1));
        boolean own = pattern == LATER && next.start() < 4;
        if (!own && !OPEN.matcher(before).find() && found.stream().noneMatch(one -> variant.equals(one.alteration()))) {
          found.add(biomarker(gene, variant, next, group.end(), DENIED.matcher(before).find()));
        }
      }
    }
    return found;
  }

  private static Biomarker biomarker(MarkerSlot gene, String variant, Matcher next, int offset, boolean denied) {
    StatusWords.Found status = StatusWords.first(next.group("told"));
    Span words = new Span(offset + next.start(1), offset + next.end(1));
    MarkerStatus told = denied ? MarkerStatus.NEGATIVE : status == null ? MarkerStatus.POSITIVE : status.status();
    Certainty certainty = status == null ? Certainty.MEDIUM : Certainty.HIGH;
    return new Biomarker(gene.entry().name(), variant, null, null, told, null, new Grounds(List.of(words), Assertion.PRESENT, certainty));
  }
}
