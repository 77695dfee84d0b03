package io.oncoagent.consult.specialist.choose;

import io.oncoagent.domain.evidence.SentenceRole;
import java.util.regex.Pattern;

/**
 * Whether a sentence advises care beside the anticancer treatment: something is given, done or monitored for support. A definition, a list of side effects, a
 * story of single patients and a treatment of the tumour itself are none.
 */
final class CareSentence {
  private static final Pattern DEFINES =
      Pattern.compile(
          "\\b(?:is|are) (?:defined|classified|graded) (?:as|by)\\b|\\balso (?:known|called|referred to)\\b|\\bis an? (?:\\S+ ){0,4}(?:syndrome|complication|condition|disease)\\b|\\bmanifested by\\b|\\brefers? to\\b|\\bis called\\b");
  private static final Pattern LISTS_HARM =
      Pattern.compile(
          "\\b(?:side|adverse|toxic|late|long-term) effects?\\b.{0,80}\\b(?:includ\\w+|range from|such as|occur)\\b|\\b(?:complications?|toxicit\\w+)\\b.{0,40}\\b(?:includ\\w+|range from|occur)\\b|^these (?:\\w+ ){0,3}include\\b|\\bmay include chronic\\b|"
              + "\\bresults? in (?:a )?(?:higher|increased|lower) (?:risk|rate)|\\bassociated with (?:an? )?(?:adverse|higher|increased|toxic\\w*|risk)|\\bduration of response\\b");
  private static final Pattern TOLD =
      Pattern.compile(
          "\\b(?:died|was|were|had|would have|showed|reported|observed|enrolled|randomi\\w+)\\b|\\bhave been (?:investigated|studied|evaluated|reported)\\b|\\bsome authors\\b|\\bno data\\b|\\bhas (?:been )?(?:suggested|a substantial)\\b|\\bresult has been\\b|\\bunder (?:clinical )?(?:evaluation|investigation)\\b|"
              + "\\bmedian\\b|\\b\\d+(?:\\.\\d+)?\\s?% of\\b|\\bshould be weighed\\b");
  /** An operation on metastases, radiation, chemotherapy treat the cancer. */
  private static final Pattern TREATS =
      Pattern.compile(
          "\\bprophyla\\w+ (?:mastectom\\w+|oophorectom\\w+|surger\\w+)|"
              + "\\b(?:chemotherap\\w+|radiation|radiotherap\\w*|irradiation|surger\\w+|resections?|excision|\\w+ectom(?:y|ies)|transplant\\w*|emboli\\w+|ablation|brachytherap\\w*|hormon\\w+ therap\\w+)\\b");
  /** Where a treatment is only the time or cause of the care. */
  private static final Pattern DURING =
      Pattern.compile(
          "\\b(?:before|prior to|during|after|while|with|receiv\\w+|undergo\\w+|treated with|given|follow\\w+|until|from|for|of|by|if|when|(?:remission )?induction)\\b(?: \\S+){0,6}? (?:chemotherap\\w+|radiation(?: therap\\w+)?|radiotherap\\w*|irradiation|surger\\w+|resections?|excision|\\w+ectom(?:y|ies)|transplant\\w*|emboli\\w+|hormon\\w+ therap\\w+)\\b");
  private static final Pattern RELIEVES =
      Pattern.compile("\\b(?:palliat\\w+|alleviat\\w+|reliev\\w+|relief|bypass|stent\\w*|drainage|decompress\\w+|pain)\\b");
  /** What keeps leukaemia and lymphoma out of the nervous system is given beside the treatment, with its own means. */
  private static final Pattern CNS = Pattern.compile("\\b(?:cns|central nervous system)[- ](?:\\w+[- ]){0,2}prophyla\\w+|\\bprophyla\\w+ (?:cns|cranial)");
  /** Words of duty or of present management; «can be performed safely» only reports. */
  private static final Pattern ADVICE = Pattern.compile("\\b(?:should|must|recommended|indicated|required|essential|critical|preferred|(?:is|are) (?:\\w+ )?(?:managed|treated) (?:by|with))\\b");
  private static final Pattern ACTS = Pattern.compile("\\b(?:chemotherap\\w+|radiation|radiotherap\\w*|irradiation|hormon\\w+ therap\\w+|transplant\\w*)\\b");
  private static final Pattern CHOICE = Pattern.compile("\\bis an? (?:treatment )?option\\b");

  private CareSentence() {}

  static boolean is(Reading reading) {
    return CueWords.supportive(reading) && is(reading.plain());
  }

  /** Advice on care in words of support, though it treat the tumour too: «CNS prophylaxis is given early», «managed by reducing immunosuppression». */
  static boolean advises(Reading reading) {
    return reading.role() == SentenceRole.RECOMMENDS && CueWords.supportive(reading) && advises(reading.plain());
  }

  /** Told, defined or listed it is no advice; what treats the tumour needs words of duty or of present management. */
  static boolean advises(String plain) {
    boolean told = DEFINES.matcher(plain).find() || LISTS_HARM.matcher(plain).find() || TOLD.matcher(plain).find();
    boolean treats = TREATS.matcher(DURING.matcher(plain).replaceAll(" ")).find();
    return !told && (!treats || ADVICE.matcher(plain).find());
  }

  static boolean is(String plain) {
    if (DEFINES.matcher(plain).find() || LISTS_HARM.matcher(plain).find() || TOLD.matcher(plain).find()) {
      return false;
    }
    if (CNS.matcher(plain).find()) {
      return true;
    }
    boolean treats = TREATS.matcher(DURING.matcher(plain).replaceAll(" ")).find();
    return !CHOICE.matcher(plain).find() && (!treats || RELIEVES.matcher(plain).find());
  }

  /** Care that does not itself act on the tumour: what may stand where anticancer treatment may not. */
  static boolean withoutTumourTreatment(Reading reading) {
    String plain = reading.plain();
    boolean acts = CNS.matcher(plain).find() || ACTS.matcher(DURING.matcher(plain).replaceAll(" ")).find();
    return !acts && reading.agents().isEmpty();
  }
}
