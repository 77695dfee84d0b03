package io.oncoagent.consult.specialist.choose;

import java.util.Set;
import java.util.regex.Pattern;

/** What a sentence is about, where its role alone does not say: securing the diagnosis, testing, or care beside the anticancer treatment. */
final class CueWords {
  private static final Pattern DIAGNOSIS =
      Pattern.compile(
          "\\b(?:biops\\w+|histolog\\w+ (?:diagnosis|confirmation|examination|proof|verification)|patholog\\w+ (?:diagnosis|confirmation|examination|review)|tissue (?:diagnosis|sampl\\w+|confirmation|is)|cytolog\\w+|fine-needle|core needle|"
              + "confirm\\w* (?:the |of )?diagnosis|diagnosis (?:is|should|must|requires|can be|of .{3,60} (?:is|requires)))\\b");
  private static final Pattern TEST =
      Pattern.compile(
          "\\b(?:tests?|testing|tested|imaging|mri|magnetic resonance|ct scans?|pet|echocardiogra\\w+|staging|workup|evaluation|assess\\w*|measur\\w+|status|sequencing|immunohistochem\\w+|"
              + "bone scan|lumbar puncture|marrow|endoscop\\w+|cystoscop\\w+|screen\\w*|monitor\\w*|follow-up|surveillance|audiolog\\w*|laborator\\w+|evaluating|detect\\w*|polymerase chain|pcr|diagnostic tool)\\b");
  private static final Pattern SUPPORTIVE =
      Pattern.compile(
          "\\b(?:supportive|prophyla\\w+|antiemetic\\w*|transfusion\\w*|bisphosphonates?|denosumab|zoledron\\w+|pamidronate|dexamethasone|corticosteroids?|steroids?|antibiotic\\w*|antiviral\\w*|"
              + "antiretroviral\\w*|haart|hydration|allopurinol|rasburicase|tumor lysis|anticoag\\w+|antiepileptic\\w*|anticonvulsant\\w*|levetiracetam|pain|analges\\w+|nutrition\\w*|rehabilit\\w+|"
              + "fertility|sperm|vaccin\\w+|hepatitis b|infection\\w*|dexrazoxane|leucovorin rescue|mesna|(?:hematopoietic|granulocyte\\S*) growth factors?|g-csf|filgrastim|octreotide|electrolyte\\w*|potassium|magnesium|"
              + "dialysis|plasmapheresis|plasma exchange|stent\\w*|drainage|palliative care|symptom\\w*|psycholog\\w+|quality of life|differentiation syndrome|reduction (?:of|in) immunosuppress\\w+|"
              + "calcium|vitamin d|hypercalcemia|cord compression|superior vena cava|decompress\\w+|thyroid hormone|levothyroxine|hydrocortisone|alpha[- ]blockade|cushing)\\b");

  private static final Pattern ARM = Pattern.compile("\\bplacebo\\b|\\bor observation\\b|\\barms?\\b|randomi[sz]ed|\\bversus\\b|\\bvs\\b");
  /** A list that is introduced as one of options: figures behind an item's name compare what the item gave, they are no arms. */
  private static final Pattern OFFERS = Pattern.compile("(?i)^(?:treatment |therapeutic |standard )*options? (?:per|for|in|of|by|after|before)\\b");
  private static final Pattern CONDITION_LEAD =
      Pattern.compile("(?i)\\b(?:if|when|unless|because)(?: [^:]{0,60})?:\\s*$|\\b(?:following|these|several) (?:\\w+ )?(?:conditions?|criteria|reasons?|indications?|situations?|circumstances|complications?|features|factors)\\b");
  private static final Pattern RESULT = Pattern.compile("[;:,(\\[]");
  private static final Pattern DUTY = Pattern.compile("\\b(?:required?|requires|should|must|is|are|necessary|needed|can be|may be|obtain\\w*|confirm\\w*)\\b");
  private static final Pattern FIGURES = Pattern.compile("survival rate|\\bsee table\\b|for more information|descriptions?\\b.*\\btable|^depends on|: *$");
  private static final Pattern FIRM = Pattern.compile("\\b(?:standard|recommended|preferred|treatment of choice|indicated)\\b");
  private static final Pattern INTRODUCES =
      Pattern.compile("\\b(?:randomly assigned|were randomi[sz]ed|enrolled|included \\d|accrued|was formed|compared the|sought to|was designed|primary end ?points? (?:was|were)|are needed)\\b");
  private static final Pattern ALWAYS_SUPPORTIVE =
      Pattern.compile("\\b(?:prophyla\\w+|hepatitis b|hbv|monitor\\w*|supportive|dexrazoxane|hydration|antiemetic\\w*|infection\\w*|bisphosphonate\\w*|denosumab|electrolyte\\w*|differentiation syndrome|tumor lysis)\\b");
  private static final Pattern WAITING =
      Pattern.compile("\\b(?:observation|observed|surveillance|watchful|watch and wait|monitored|deferred|without (?:treatment|therapy)|no treatment|not require (?:treatment|therapy)|expectant)\\b");
  private static final Pattern PREPARES =
      Pattern.compile(
          "\\b(?:blockade|antibiotics?|eradicat\\w+|antimicrobial\\w*|medical preparation|premedication|antivirals?|substitution|replacement therapy) (?:\\w+ ){0,4}(?:should|must|is|are|may|can)\\b|\\b(?:is|are) (?:the )?(?:usual |first )?drugs? of choice\\b"
              + "|^treatment of .{3,60}\\b(?:infection|cause)\\b");
  private static final Pattern THERAPY =
      Pattern.compile(
          "therap|surg|chemo|resection|excision|ectomy|transplant|ablation|inhibitor|radiation|radiother|dissection|prophyla|emboli|vaccin|interferon|antibod|palliat|supportive|watch|"
              + "observation|surveillance|enucleation|curettage|irradiation|cryo|laser|car t|cell rescue|steroid|reduction|removal|plasty|brachy|isotope|iodine|immun|cone|conization|"
              + "debulking|drainage|stent|bypass|amputation|implant|hyperthermia|perfusion|clinical trial|retinoid|anagrelide|phlebotomy|exchange|photo");

  private CueWords() {}

  static boolean diagnosis(Reading reading) {
    return DIAGNOSIS.matcher(reading.plain()).find();
  }

  /** Names a treatment or the choice to wait. */
  static boolean therapy(Reading reading) {
    return has(reading.terms(), "drug:") || has(reading.terms(), "regimen:") || has(reading.terms(), "treatment:") || THERAPY.matcher(reading.plain()).find();
  }

  /** Says what is standard, not only what may be done. */
  static boolean firm(Reading reading) {
    return FIRM.matcher(reading.plain()).find();
  }

  /** Names a drug, a regimen or a procedure that the lexicon knows. */
  static boolean names(Reading reading) {
    return has(reading.terms(), "drug:") || has(reading.terms(), "regimen:") || has(reading.terms(), "treatment:");
  }

  /** A list of what a trial's arms were given offers nothing. */
  static boolean arm(Reading reading) {
    String lead = reading.sentence().leadIn();
    boolean offered = lead != null && OFFERS.matcher(lead).find();
    return ARM.matcher(offered ? RESULT.split(reading.plain(), 2)[0] : reading.plain()).find();
  }

  /** Stands in a list of conditions, reasons or complications: it offers nothing. */
  static boolean condition(Reading reading) {
    String lead = reading.sentence().leadIn();
    return lead != null && CONDITION_LEAD.matcher(lead.substring(lead.lastIndexOf('\u203a') + 1)).find();
  }

  /** A row of figures or a footnote is no option. */
  static boolean figures(Reading reading) {
    return FIGURES.matcher(reading.plain()).find();
  }

  /** Tells how a trial was made, not what it found. */
  static boolean introducesTrial(Reading reading) {
    return INTRODUCES.matcher(reading.plain()).find();
  }

  /** Waiting, watching, monitoring instead of treating. */
  static boolean waiting(Reading reading) {
    return WAITING.matcher(reading.plain()).find();
  }

  /** What must be given before or with the treatment, or against the cause of the tumour, whether or not the lexicon counts it among treatments. */
  static boolean prepares(Reading reading) {
    return PREPARES.matcher(reading.plain()).find();
  }

  static boolean test(Reading reading) {
    return has(reading.terms(), "test:") || TEST.matcher(reading.plain()).find() || diagnosis(reading);
  }

  /** Words of duty or use: a diagnosis is, should be, is required. */
  static boolean duty(Reading reading) {
    return DUTY.matcher(reading.plain()).find();
  }

  static boolean supportive(Reading reading) {
    return SUPPORTIVE.matcher(reading.plain()).find() && (reading.agents().isEmpty() || ALWAYS_SUPPORTIVE.matcher(reading.plain()).find());
  }

  private static boolean has(Set<String> terms, String prefix) {
    return terms.stream().anyMatch(t -> t.startsWith(prefix));
  }
}
