package io.oncoagent.knowledge.casefit;

import java.util.regex.Pattern;

/** Words by which guidelines divide the course of a cancer, beside stage groups. */
enum Extent {
  IN_SITU("\\bin situ\\b|\\bnoninvasive\\b|\\bnon-invasive\\b|\\bDCIS\\b"),
  LOCALIZED("\\bearly[- ]stage\\b|\\blocali[sz]ed\\b|\\bearly\\b(?!,? )|\\boperable\\b|\\bclinically organ-confined"),
  LOCALLY_ADVANCED("\\blocally (?:advanced|extensive)\\b|\\blocoregional(?:ly)? advanced\\b|\\bborderline resectable\\b"),
  RESECTABLE("(?<!un)(?<!non)\\bresect(?:able|ed)\\b"),
  UNRESECTABLE("\\bunresectable\\b|\\bnonresectable\\b|\\binoperable\\b|\\bnot resectable\\b"),
  METASTATIC("\\bmetasta(?:tic|ses|sis)\\b|\\badvanced(?:-stage)?\\b(?<!locally advanced)|\\bdisseminated\\b|\\bM1\\b"),
  LIMITED("\\blimited[- ](?:stage|disease)\\b|\\blimited\\b(?= small| SCLC)"),
  EXTENSIVE("\\bextensive[- ](?:stage|disease)\\b|\\bextensive\\b(?= small| SCLC)"),
  RECURRENT("\\brecurren(?:t|ce)\\b|\\brelaps(?:ed?|ing)\\b|\\brecurring\\b"),
  PROGRESSIVE("\\brefractory\\b|\\bprogressi(?:ve|on|ng)\\b(?!-free)|\\bsecond[- ]line\\b|\\bthird[- ]line\\b|\\bpreviously treated\\b|\\bsubsequent(?:-line| therapy)\\b|\\bsalvage\\b|\\bcastration[- ]resistant\\b|\\bplatinum[- ]resistant\\b"),
  NEW("\\bnewly diagnosed\\b|\\bfirst[- ]line\\b|\\bpreviously untreated\\b|\\buntreated\\b|\\binitial (?:treatment|therapy|management)\\b|\\binduction\\b|\\bprimary treatment\\b|\\bupfront\\b"),
  ADJUVANT("\\badjuvant\\b(?<!neoadjuvant)|\\bpostoperative\\b|\\bafter (?:surgery|resection)\\b"),
  NEOADJUVANT("\\bneoadjuvant\\b|\\bpreoperative\\b|\\bperioperative\\b|\\binduction chemotherapy\\b"),
  MAINTENANCE("\\bmaintenance\\b|\\bconsolidation\\b|\\bpostremission\\b|\\bin remission\\b|\\bcontinuation\\b"),
  FOLLOW_UP("\\bsurveillance\\b|\\bfollow-up\\b|\\bmonitoring\\b");

  private final Pattern words;

  Extent(String words) {
    this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
  }

  boolean in(String text) {
    return words.matcher(text).find();
  }
}
