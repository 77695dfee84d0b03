package io.oncoagent.consult.specialist.choose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a sentence asks for a test of this patient: a test is the thing that is done, in words of duty or use, in the main clause. A treatment that names a
 * marker, what a trial measured, and what a finding predicts are none.
 */
final class TestSentence {
  private static final String TESTS =
      "(?:tests?|testing|imaging|mri|magnetic resonance(?: imaging)?|(?:ct|pet|bone)(?:[-/ ](?:ct|mri))?(?: scans?| scanning)?|computed tomography|scans?|radiographs?|x-rays?|ultraso\\w+|biomicroscop\\w+|echocardiogra\\w+|"
          + "staging|work-?up|evaluation|assessment|examinations?|measurements?|determination|sequencing|profiling|genotyping|immunohistochem\\w+|immunophenotyp\\w+|cytogenetics?|lumbar puncture|"
          + "biops(?:y|ies)|aspirat\\w+|endoscop\\w+|cystoscop\\w+|colonoscop\\w+|bronchoscop\\w+|laparoscop\\w+|laryngoscop\\w+|mediastinoscop\\w+|cytolog\\w+|screening|monitoring|audiolog\\w*|audiometr\\w*|serolog\\w+|follow-up|"
          + "levels?|counts?|functions?|status(?:es)?|counsel\\w+|polymerase chain reaction|pcr|(?:tissue|patholog\\w+|histolog\\w+) (?:diagnosis|confirmation|documentation|review|verification)|documentation|electrocardiogra\\w+)";
  private static final String THERAPY =
      "(?:chemo\\w*|radio\\w*therap\\w*|radiation|surger\\w+|surgical|resect\\w+|\\w*therap(?:y|ies)|treatments?|regimens?|combination|inhibitors?|transplant\\w*|adjuvant|neoadjuvant|\\w+ectom(?:y|ies)|prophyla\\w+|ablation|maintenance|induction|consolidation)";
  private static final String ADVERBS = "(?:also |generally |often |usually |always |routinely |typically |commonly |recommended to |still |sometimes |be |been )*";

  /** A test, then without another subject: is recommended, should be obtained, can be used. */
  private static final Pattern TEST_IS_DONE =
      Pattern.compile(
          "\\b" + TESTS + "\\b((?:(?!\\b" + THERAPY + "\\b)[^.;]){0,110}?)\\b(?:(?:is|are) " + ADVERBS
              + "(?:recommended|required|indicated|mandatory|necessary|needed|essential|performed|obtained|used|done|preferred|advised|warranted|critical|crucial|important|standard|appropriate|part of|included|the (?:\\w+ )?(?:method|test|procedure|standard))|(?:should|must|may|can|needs? to) "
              + ADVERBS + "(?:performed|obtained|done|used|considered|repeated|included|undertaken|carried out|required|requested|determined|measured|recorded|assessed|tested|established|confirmed|checked|monitored|necessary|useful|helpful|confirm|establish|verify|secure|precede|a (?:more )?(?:useful|helpful)|a part of|include|help))");
  private static final Pattern PATIENT_IS_TESTED =
      Pattern.compile(
          "\\b(?:should|must|need to|needs to) " + ADVERBS + "(?:tested|screened|assessed|evaluated|monitored|staged|biopsied|examined|imaged|genotyped|determined|measured|checked|confirmed|referred for (?:genetic|\\w+ testing))\\b"
              + "|\\b(?:should|must|need to) " + ADVERBS + "(?:undergo|have|receive|include|obtain|get|consider(?: undergoing)?)\\b(?:(?!\\b" + THERAPY + "\\b)[^.;,]){0,60}\\b" + TESTS + "\\b"
              + "|\\b(?:work-?up|evaluation|assessment|tests?|examinations?|staging)\\b(?: \\w+){0,6} (?:should |may |must |usually |generally |typically )?includes?\\b"
              + "|\\brequires? (?:an? )?(?:\\w+ ){0,3}" + TESTS + "\\b|\\bneeds? (?:an? )?(?:\\w+ ){0,2}(?:biopsy|testing|staging)\\b|\\b(?:must|should) (?:carefully )?review\\b.{0,40}\\bmaterial\\b|\\bfocus(?:es)? on confirming the diagnosis\\b|\\b(?:procedures?|investigations?|methods?|tests?)\\b.{0,60}\\bused to (?:determine|obtain|confirm|diagnose|establish)\\b|\\bit is (?:essential|important|necessary|recommended) to (?:\\w+ )?(?:monitor|test|assess|measure|obtain|confirm|evaluate)\\b");
  private static final Pattern TOLD =
      Pattern.compile(
          "\\b(?:randomi\\w+|trials?|arms?|cohort|retrospective|meta-analys\\w+|median|enrolled|predict\\w*|prognos\\w+|survival|outcomes?|response rates?|relapse-free|respond\\w*|benefit\\w*|omission|omitted)\\b|\\b\\d+(?:\\.\\d+)?\\s?%|\\b(?:was|were|had been)\\b|\\bp ?[<=]|"
              + "\\bis associated with\\b|\\bcan prevent\\b|\\bused to (?:define|assign|divide|stratify)\\b|\\b(?:not|never) (?:be )?(?:necessary|recommended|indicated|required|needed)\\b|\\bdiagnosis of \\w+ (?:precedes|is made at)");
  private static final Pattern SUBORDINATE = Pattern.compile("(?:^|[,;:(] ?|\\b)(?:after|when|if|because|since|although|whereas|that|which|where|in whom|unless|once|while)\\b[^,;]*$");
  private static final Pattern CONDITION = Pattern.compile("^(?:if|when|once|where|for|in|because|since|although|after|before|prior to|unless|during|while)\\b[^,]*,");

  private static final Pattern ABBREVIATED = Pattern.compile("\\b(?:i\\.e|e\\.g)\\.,? ?");

  private TestSentence() {}

  static boolean is(Reading reading) {
    return is(reading.plain(), CueWords.names(reading));
  }

  /** @param treats whether the lexicon finds a drug, a regimen or a treatment in it */
  static boolean is(String plain, boolean treats) {
    String whole = ABBREVIATED.matcher(plain).replaceAll("");
    if (TOLD.matcher(whole).find()) {
      return false;
    }
    return found(TEST_IS_DONE.matcher(whole), whole, treats) || found(PATIENT_IS_TESTED.matcher(whole), whole, treats);
  }

  /** The words before the test may set the scene («if …,»); they neither subordinate the test nor, where a treatment is named, advise that one. */
  private static boolean found(Matcher matcher, String plain, boolean treats) {
    while (matcher.find()) {
      String before = CONDITION.matcher(plain.substring(0, matcher.start())).replaceFirst("");
      boolean advised = treats && ADVISED.matcher(before + " " + plain.substring(matcher.end())).find();
      if (!SUBORDINATE.matcher(before).find() && !advised) {
        return true;
      }
    }
    return false;
  }

  private static final Pattern ADVISED =
      Pattern.compile(
          "\\b" + THERAPY + "\\b(?: \\w+){0,4} (?:is|are|should|may|can|must)\\b|\\b(?:should|may|can) (?:be )?(?:receive|treated|given|offered|considered for|undergo (?:\\w+ )?" + THERAPY + ")|\\bconsider (?:\\w+ )?" + THERAPY);
}
