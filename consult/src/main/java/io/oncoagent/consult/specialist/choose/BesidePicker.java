package io.oncoagent.consult.specialist.choose;

import io.oncoagent.domain.evidence.SentenceRole;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/** Chooses what stands beside the options: tests, supportive care, and the guideline's evidence on the question. */
public final class BesidePicker {
  private static final int LONG = 480;
  private static final int SHORT = 35;
  private static final double TEST_NEED = 1.0;
  private static final double SUPPORT_NEED = 0.9;
  private static final double EVIDENCE_NEED = 1.1;
  private static final Pattern DOSE = Pattern.compile("\\d\\s?(?:mg|mcg|µg|g/m|gy|cgy|iu|auc)\\b|\\bauc\\s?\\d|\\b\\d+ (?:cycles|courses|fractions)\\b");
  private static final Pattern STANDARD = Pattern.compile("\\bstandard (?:treatment|therapy|of care|regimen|option|chemotherapy)|\\b(?:is|are|now|be) (?:considered|recommended|preferred)\\b|\\bshould be (?:given|offered|treated|started|considered)\\b");
  /** Tissue that stages or follows a known tumour. */
  private static final Pattern OTHER_TISSUE = Pattern.compile("\\bsentinel\\b|\\bliquid biops|\\brepeat biops|\\brebiops");
  private static final Set<SentenceRole> TOLD =
      Set.of(SentenceRole.REPORTS_TRIAL, SentenceRole.BACKGROUND, SentenceRole.APPROVAL, SentenceRole.HISTORY, SentenceRole.CAUTION, SentenceRole.RECOMMENDS);

  private final AskedWeight asked;

  public BesidePicker(AskedWeight asked) {
    this.asked = asked;
  }

  /** Sentences by which the diagnosis is secured, for a case without tissue; best first. */
  public List<Reading> diagnosis(List<Reading> readings, Set<Reading> used, int most) {
    return pick(readings, used, most, r -> CueWords.diagnosis(r) && TestSentence.is(r) && !OTHER_TISSUE.matcher(r.plain()).find(), r -> 1 + advice(r) + 0.4 * asked.of(r.terms()) + 0.3 * r.fit().specificity(), 0.6);
  }

  /**
   * Tests that the guideline asks for and that bear on the question; a listed treatment is none, whatever marker it names, and neither is the testing of markers
   * that are all known.
   */
  public List<Reading> tests(List<Reading> readings, Set<Reading> used, Set<String> wantedMarkers, Set<String> known, int most) {
    ToDoubleFunction<Reading> value = r -> asked.of(r.terms()) + advice(r) * 0.5 + wanted(r, wantedMarkers);
    return pick(readings, used, most, r -> TestSentence.is(r) && !settled(r, known) && r.role() != SentenceRole.LISTS_OPTION && (r.role() == SentenceRole.RECOMMENDS || wanted(r, wantedMarkers) > 0), value, TEST_NEED);
  }

  private static boolean settled(Reading reading, Set<String> known) {
    List<String> markers = reading.terms().stream().filter(t -> t.startsWith("biomarker:")).map(t -> t.substring("biomarker:".length())).toList();
    return !markers.isEmpty() && known.containsAll(markers);
  }

  /** Supportive care that bears on the question or on what the note tells; {@code blocked}: none that acts on the tumour. */
  public List<Reading> supportive(List<Reading> readings, Set<Reading> used, boolean blocked, int most) {
    ToDoubleFunction<Reading> value = r -> asked.of(r.terms()) + advice(r) * 0.6;
    return pick(readings, used, most, r -> (blocked ? CareSentence.is(r) && CareSentence.withoutTumourTreatment(r) : CareSentence.is(r) || CareSentence.advises(r)) && (r.advises() || r.role() == SentenceRole.CAUTION), value, SUPPORT_NEED);
  }

  /** Whether the sentence belongs beside the options whatever it answers: advice on supportive care or on testing. */
  static boolean isBeside(Reading reading) {
    boolean advice = reading.role() == SentenceRole.RECOMMENDS || reading.role() == SentenceRole.CAUTION;
    return advice && (CueWords.supportive(reading) || (CueWords.test(reading) && !CueWords.names(reading)));
  }

  /** Answers to parts of the question that stand nowhere yet. */
  public List<Reading> answers(List<Reading> answers, Set<Reading> used, int most) {
    return answers.stream().filter(r -> !used.contains(r) && (r.advises() || !SameSubject.pointsBack(r)) && r.role() != SentenceRole.ADVISES_AGAINST && r.role() != SentenceRole.LISTS_OPTION).limit(most).toList();
  }

  /** Whether the sentence speaks of care beside the anticancer treatment. */
  public static boolean isSupportive(Reading reading) {
    return CueWords.supportive(reading);
  }

  /** Whether the sentence says how the diagnosis is secured, in words of duty or use, and does not exclude the patient. */
  public static boolean isDiagnosis(Reading reading) {
    return CueWords.diagnosis(reading) && CueWords.duty(reading) && TestSentence.is(reading) && !OTHER_TISSUE.matcher(reading.plain()).find() && reading.fit().allows();
  }

  /** Whether the sentence advises care beside the anticancer treatment. */
  public static boolean isCare(Reading reading) {
    return CareSentence.is(reading);
  }

  /** Whether the sentence advises care that treats the tumour too. */
  public static boolean isAlsoAdvised(Reading reading) {
    return !CareSentence.is(reading) && CareSentence.advises(reading);
  }

  /** Whether the guideline advises this patient what must come before the treatment, or treats the tumour's cause. */
  public static boolean prepares(Reading reading) {
    return reading.role() == SentenceRole.RECOMMENDS && reading.fit().allows() && CueWords.prepares(reading);
  }

  /** Whether the sentence asks for a test of this patient. */
  public static boolean isTest(Reading reading) {
    return TestSentence.is(reading);
  }

  /** What the guideline tells on the question besides; {@code blocked}: nothing that reads like an order, since no treatment may start. */
  public List<Reading> evidence(List<Reading> readings, Set<Reading> used, boolean blocked, int most) {
    return pick(readings, used, most, r -> TOLD.contains(r.role()) && !(blocked && ordersTreatment(r)) && !SupportPicker.dangles(r), r -> asked.of(r.terms()) - (CueWords.introducesTrial(r) ? 0.6 : 0), EVIDENCE_NEED);
  }

  /** Doses, and advice to give a treatment. */
  public static boolean ordersTreatment(Reading reading) {
    return DOSE.matcher(reading.plain()).find() || STANDARD.matcher(reading.plain()).find() || (reading.role() == SentenceRole.RECOMMENDS && CueWords.names(reading));
  }

  private List<Reading> pick(
      List<Reading> readings, Set<Reading> used, int most, Predicate<Reading> about, ToDoubleFunction<Reading> value, double need) {
    List<Reading> best =
        readings.stream()
            .filter(r -> !used.contains(r) && r.fit().allows() && about.test(r) && whole(r))
            .filter(r -> value.applyAsDouble(r) >= need)
            .sorted(Comparator.comparingDouble(value).reversed())
            .toList();
    List<Reading> chosen = new ArrayList<>();
    for (Reading reading : best) {
      if (chosen.size() < most && chosen.stream().noneMatch(c -> c.plain().equals(reading.plain()))) {
        chosen.add(reading);
      }
    }
    return chosen;
  }

  private static boolean whole(Reading reading) {
    int length = reading.words().length();
    return length >= SHORT && length <= LONG && !reading.words().endsWith(":");
  }

  private static double advice(Reading reading) {
    return reading.role() == SentenceRole.RECOMMENDS ? 1 : reading.role() == SentenceRole.LISTS_OPTION ? 0.7 : 0;
  }

  private static double wanted(Reading reading, Set<String> markers) {
    return reading.terms().stream().anyMatch(t -> t.startsWith("biomarker:") && markers.contains(t.substring("biomarker:".length()))) ? 1.2 : 0;
  }
}
