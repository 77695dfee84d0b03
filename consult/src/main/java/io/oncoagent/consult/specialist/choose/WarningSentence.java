package io.oncoagent.consult.specialist.choose;

import java.util.regex.Pattern;

/**
 * Whether a sentence warns of something that may be offered: harm, contraindication, interaction, what must be watched or never be done. Praise of lower
 * toxicity, prices, choices to be talked over, the risk of the cancer itself and the course of one trial are no warnings.
 */
final class WarningSentence {
  private static final String HARM =
      "(?:toxic\\w*|neuropath\\w+|neurotox\\w+|hepatotox\\w+|hepatic|cardiotox\\w+|cardiac|heart failure|cardiomyopath\\w+|nephrotox\\w+|ototox\\w+|hearing|myelosuppress\\w+|neutropen\\w+|thrombocytopen\\w+|bleeding|hemorrhag\\w+|thrombo\\w+|embol\\w+|"
          + "infect\\w+|sepsis|reactivation|pneumonitis|colitis|fibrosis|perforation|hypersensitiv\\w+|anaphyla\\w+|infusion reactions?|differentiation syndrome|arrhythmi\\w+|qt\\b|prolongation|hypertens\\w+|hypotens\\w+|hypertensive crisis|renal (?:failure|insufficiency|impairment|dysfunction)|"
          + "second(?:ary)? (?:malignan\\w+|cancers?|leukemia)|infertil\\w+|sterility|teratogen\\w+|birth defects?|cogniti\\w+|necrosis|stroke|death|deaths|mortality|adverse|side effects?|complications?|morbidity|encephalopath\\w+|edema|skin|fracture\\w*|osteo\\w+|tumor lysis|cytokine release|vomiting|nausea|diarrhea|rash|seizures?|injury|damage|bowel|crisis|sarcomas?|impotence|incontinence|leukoencephalopathy|veno-?occlusive|sinusoidal|retinopath\\w+|cataracts?)";
  private static final Pattern WARNS =
      Pattern.compile(
          "\\bboxed? warning\\b|\\bcontra-?indicat\\w+|\\bshould (?:not|never)\\b|\\bmust (?:not|never)\\b|\\bshould be avoided\\b|\\bavoid(?:ed|ing)?\\b|\\bnot be (?:given|used|combined)\\b|\\binteract\\w*|\\bcaution\\b|\\bfatal\\b|\\blife-threatening\\b"
              + "|\\b(?:can|could|may) (?:cause|lead to|result in|exacerbate|worsen|aggravate|increase)\\b.{0,90}\\b" + HARM
              + "|\\b(?:causes?|leads? to|results? in|produces?|induces?)\\b.{0,60}\\b" + HARM
              + "|\\b(?:is|are|been) associated with\\b.{0,90}\\b" + HARM
              + "|\\b(?:increased?|higher|significant|substantial|considerable|serious|severe|high|excess) (?:\\w+ ){0,3}(?:risk|incidence|rate)s? (?:of|for)\\b.{0,60}\\b" + HARM
              + "|\\brisks? (?:of|for) (?:\\w+ ){0,5}" + HARM + "|\\bat (?:\\w+ )?risk (?:of|for)\\b.{0,40}\\b" + HARM
              + "|\\b(?:serious|severe|major|significant|late|dose-limiting|acute) (?:\\w+ ){0,2}(?:toxic\\w*|adverse|side effects?|complications?|reactions?|neuropath\\w+|effects?)"
              + "|\\b(?:monitor\\w*|watch\\w*)\\b.{0,60}\\b(?:function|levels?|electrolytes?|closely|carefully|dna|blood|cardiac|liver|renal|ejection|ecg|intervals?|" + HARM + ")|\\brequires?\\b.{0,40}\\b(?:monitor\\w*|hydration|dose (?:reduction|adjust\\w+)|premedication|prophylaxis)"
              + "|\\b(?:needs?|benefit from) prophylaxis\\b|\\b(?:dose (?:reduction|modification|adjust\\w+)s?) (?:is|are|may be|should)|\\b(?:only after|not before|never before|must be preceded)\\b|\\bmust be (?:weighed|balanced|closely|carefully|monitored)\\b"
              + "|\\bside effects include\\b|\\b(?:common|frequent|main|major|most common) (?:adverse|toxic\\w*|side)\\b|\\bit is essential to monitor\\b");
  private static final Pattern PRAISES =
      Pattern.compile(
          "\\b(?:less|lower|fewer|reduced?|reduc(?:es|ing)|decreas\\w+|minimal|mild|without|avoids?|avoid|spar\\w+|no (?:increase|additional|significant)|better|well[- ]tolerated) (?:\\w+[- ]){0,6}?" + HARM
              + "|\\b(?:improved|prolonged|longer|superior) (?:\\w+ ){0,2}survival\\b|\\bto avoid the\\b|\\bwithout (?:\\w+ ){0,3}toxic\\w*|\\bstandard (?:second|first)-line\\b");
  private static final Pattern TALKS =
      Pattern.compile(
          "\\b(?:discuss\\w*|decisions?|selection of (?:therapy|treatment)|balanced against|wish to|uncomfortable|widely sought|financial\\w*|costs?|expens\\w+|potential benefits|have been studied|being studied|efficacy and toxicity of|data (?:to|on|that)|insufficient data)\\b");
  /** The disease's own risk, not the treatment's. */
  private static final Pattern CANCER =
      Pattern.compile("\\brisks? (?:of|for) (?:\\w+ ){0,3}(?:relapse|recurrence|progression|death from|dying of|metasta\\w+|tumor)|\\brisk factors?\\b|\\blife-threatening (?:metastatic|disease)|\\brisk of (?:\\w+ )?(?:cancer|relapse|recurrence)\\b");
  private static final Pattern TOLD =
      Pattern.compile(
          "\\b(?:no significant difference|in (?:each of )?(?:these|this|the|one|both) (?:\\w+ ){0,2}(?:stud(?:y|ies)|trials?|series)|this study|these findings|randomi\\w+|was administered|were administered|until stopped|concluded|median|versus|vs\\.?|compared with|arms?|groups?)\\b|\\bp ?[<=]|\\bhr\\b|\\b95% ci\\b|\\bno data\\b");

  private WarningSentence() {}

  static boolean is(Reading reading) {
    return is(reading.plain());
  }

  static boolean is(String plain) {
    boolean praise = PRAISES.matcher(plain).find() && !STRONG.matcher(plain).find();
    return WARNS.matcher(plain).find() && !praise && !TALKS.matcher(plain).find() && !CANCER.matcher(plain).find() && !TOLD.matcher(plain).find();
  }

  private static final Pattern STRONG = Pattern.compile("\\bboxed? warning\\b|\\bcontra-?indicat\\w+|\\bmust (?:not|never)\\b|\\bfatal\\b|\\bshould (?:not|never)\\b");

  /** A rule of order or a ban within advice: «must never be started before», «only after». */
  static boolean forbids(String plain) {
    return FORBIDS.matcher(plain).find();
  }

  private static final Pattern FORBIDS = Pattern.compile("\\bmust (?:never|not)\\b|\\bshould never\\b|\\bnever be (?:given|used|started|initiated|administered)\\b|\\bcontra-?indicated (?:in|with|for|when|if|during)\\b|\\bonly after\\b");
}
