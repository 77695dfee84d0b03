package io.oncoagent.knowledge.corpus;

import java.util.regex.Pattern;

/** Reads what a lead-in, a caption or a heading promises of the list below it. */
final class OptionLead {
  private static final Pattern TRIALS =
      Pattern.compile(
          "(?i)under (?:clinical )?(?:evaluation|investigation|study)|clinical trials?\\b|investigational|being (?:studied|evaluated|tested|investigated)|research"
              + "|^evidence\\b|\\bEvidence \\(|stud(?:y|ies)\\b.*:$|results?\\b.*:$|trials?\\b.*:$|\\bexperimental|randomi[sz]ed|patients (?:were|received|had)");
  private static final Pattern NOT_OPTIONS =
      Pattern.compile(
          "(?i)\\b(?:depends? (?:up)?on|factors?\\b|criteria|prognos|risk of|toxicit|adverse|side effects?|complications?\\b|causes?\\b|symptoms?\\b|signs\\b|incidence|survival"
              + "|summar(?:y|ies)\\b|defin(?:e[sd]?|ing|itions?)\\b|classif|goals?\\b|phases\\b|benefits?\\b|limitations?|contraindicat|reasons?\\b|advantages?\\b|disadvantages?\\b"
              + "|questions?|principles?|challenges?|influence)");
  private static final Pattern OPTIONS =
      Pattern.compile(
          "(?i)\\b(?:options?|alternatives?)\\b.*(?:\\binclud(?:e|es|ing)\\b|\\bare\\b|\\bis\\b|as follows|following|:)"
              + "|\\bstandard (?:treatments?|therap(?:y|ies)|approach(?:es)?|management)\\b.*(?:\\binclud(?:e|es)\\b|\\bare\\b|\\bis\\b|:)"
              + "|\\b(?:treatments?|therap(?:y|ies)|regimens?|combinations?|approach(?:es)?|agents?|drugs?|modalities|procedures?|strateg(?:y|ies)|techniques?|interventions?|management)\\b"
              + "(?:(?! not )[^.])*(?:\\binclud(?:e|es|ing)\\b|may be (?:used|considered|offered)|can be used|are used|commonly used|recommended|as follows|the following|:$)"
              + "|\\b(?:recommended|indicated|appropriate|treated with|consists? of|should (?:include|be|receive|undergo)|may include)\\b");
  private static final Pattern OPTION_HEADING =
      Pattern.compile("(?i)\\b(?:treatment|therapy|standard|management)\\b.*\\boptions?\\b|\\boptions? for\\b|^standard (?:treatment|therapy)|^recommendations?\\b");

  private OptionLead() {}

  /** The list below offers treatments. */
  static boolean offers(String lead) {
    return OPTIONS.matcher(lead).find() && !NOT_OPTIONS.matcher(lead).find() && !studies(lead);
  }

  /** The list below tells of trials or of what is still being tried. */
  static boolean studies(String lead) {
    return TRIALS.matcher(lead).find();
  }

  /** A heading or a caption under which listed things are options. */
  static boolean heads(String heading) {
    return OPTION_HEADING.matcher(heading).find() && !studies(heading);
  }
}
