package io.oncoagent.consult.extract.marker;

import io.oncoagent.consult.extract.assertion.Reading;
import io.oncoagent.domain.facts.Assertion;
import io.oncoagent.domain.facts.Biomarker;
import io.oncoagent.domain.facts.Certainty;
import io.oncoagent.domain.facts.Grounds;
import io.oncoagent.domain.facts.MarkerStatus;
import io.oncoagent.domain.facts.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is said of a whole panel: «NGS pending», «no actionable alterations», «triple negative». */
final class PanelReader {
  private static final String PANEL = "(?:ngs|molecular (?:testing|panel|profiling|studies|results)|genomic (?:testing|panel|profiling)|next[- ]generation sequencing|biomarkers?|panel molecular|estudio molecular|biomarcadores)";
  private static final Pattern PENDING = Pattern.compile("\\b" + PANEL + "(?: (?:is|are|results?|report|panel|still|resultados?))*[ :,]{0,2}(?:pending|awaited|outstanding|sent|requested|in progress|pendientes?|en curso|solicitad\\w+|not yet back)|(?:pending|awaiting|pendiente de) " + PANEL);
  private static final Pattern NOTHING = Pattern.compile("\\bno (?:actionable|targetable|driver|oncogenic driver|pathogenic)(?: or targetable)?(?: driver)? (?:alterations?|mutations?|variants?|drivers?|findings?)|sin alteraciones (?:accionables|driver|tratables)|\\bno drivers?\\b|driver[- ]negative|sin mutaciones (?:driver|accionables)");
  private static final Pattern UPTAKE = Pattern.compile("\\b(?:dotatate|dotatoc|dotanoc|octreoscan|octreotide scan|sstr[- ]pet)\\b[^.;\\n]{0,50}\\b(?:avid\\w*|uptake|positive|intense|captacion|krenning (?:score )?[34]|hipercaptacion)\\b");
  private static final Pattern NECROSIS = Pattern.compile("\\b(?:tumou?r(?:al)? necrosis|necrosis tumoral|histologic(?:al)? (?:response|necrosis))\\b[ :(of]{0,5}(?:de )?(\\d{1,3}) ?%|\\b(\\d{1,3}) ?% (?:tumou?r )?necrosis\\b");
  private static final Pattern METHYLATION = Pattern.compile("\\bmethylation(?:-defined)?(?: class| profile| group| subgroup)?[ :,=]{1,3}((?:class )?(?:group [1-4]|subgroup [1-4]|high|intermediate|low|wnt|shh|pfa|pfb)(?: methylation)?)\\b");
  private static final Pattern TRIPLE = Pattern.compile("\\btriple[- ]neg(?:ativ[eoa]?s?)?\\b|\\btnbc\\b");

  private final Reading reading;

  PanelReader(Reading reading) {
    this.reading = reading;
  }

  List<Biomarker> read() {
    List<Biomarker> found = new ArrayList<>();
    String folded = reading.note().folded();
    Matcher pending = PENDING.matcher(folded);
    if (mentions(folded, "ngs", "molecular", "genom", "biom", "sequencing") && pending.find()) {
      found.add(marker("molecular panel", null, MarkerStatus.PENDING, pending, Certainty.HIGH));
    }
    Matcher nothing = NOTHING.matcher(folded);
    if (mentions(folded, "actionable", "driver", "targetable", "tratables", "pathogenic", "accionables") && nothing.find()) {
      found.add(marker("molecular panel", "no actionable alteration", MarkerStatus.NEGATIVE, nothing, Certainty.HIGH));
    }
    Matcher triple = TRIPLE.matcher(folded);
    if (mentions(folded, "triple", "tnbc") && triple.find() && reading.kinds(new Span(triple.start(), triple.end())).isEmpty()) {
      for (String receptor : List.of("ER", "PR", "HER2")) {
        found.add(marker(receptor, null, MarkerStatus.NEGATIVE, triple, Certainty.MEDIUM));
      }
    }
    Matcher uptake = UPTAKE.matcher(folded);
    if (mentions(folded, "dota", "octreo", "sstr") && uptake.find() && !reading.kinds(new Span(uptake.start(), uptake.start() + 1)).contains(io.oncoagent.consult.extract.assertion.CueKind.PLANNED)) {
      found.add(marker("SSTR", "uptake on PET", MarkerStatus.POSITIVE, uptake, Certainty.MEDIUM));
    }
    Matcher necrosis = NECROSIS.matcher(folded);
    if (mentions(folded, "necrosis", "histologic") && necrosis.find()) {
      String percent = (necrosis.group(1) != null ? necrosis.group(1) : necrosis.group(2)) + " %";
      found.add(new Biomarker("tumor necrosis", null, percent, "%", MarkerStatus.UNKNOWN, null, new Grounds(List.of(new Span(necrosis.start(), necrosis.end())), Assertion.PRESENT, Certainty.HIGH)));
    }
    Matcher group = METHYLATION.matcher(folded);
    if (mentions(folded, "methylation") && group.find()) {
      found.add(marker("methylation class", group.group(1), MarkerStatus.POSITIVE, group, Certainty.HIGH));
    }
    return found;
  }

  private static Biomarker marker(String name, @org.jspecify.annotations.Nullable String alteration, MarkerStatus status, Matcher matcher, Certainty certainty) {
    return new Biomarker(name, alteration, null, null, status, null, new Grounds(List.of(new Span(matcher.start(), matcher.end())), Assertion.PRESENT, certainty));
  }

  /** A cheap look before the pattern: most notes have none of these words. */
  private static boolean mentions(String folded, String... words) {
    for (String word : words) {
      if (folded.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
