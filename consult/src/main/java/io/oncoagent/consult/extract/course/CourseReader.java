package io.oncoagent.consult.extract.course;

import io.oncoagent.consult.extract.assertion.CueKind;
import io.oncoagent.consult.extract.assertion.Reading;
import io.oncoagent.consult.extract.text.WordPattern;
import io.oncoagent.domain.facts.Course;
import io.oncoagent.domain.facts.Intent;
import io.oncoagent.domain.facts.PriorTreatment;
import io.oncoagent.domain.facts.Setting;
import io.oncoagent.domain.facts.Span;
import io.oncoagent.domain.facts.Stage;
import io.oncoagent.domain.facts.TreatmentKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where in the disease the question is asked, and what treatment is for. */
public final class CourseReader {
  private static final WordPattern PROGRESS = WordPattern.of("\\b(?:progress(?:ed|ing|ion|ive)(?! note)(?:-free)?|refractory|primary refractory|\\bpd\\b(?![- ]?l[12])|progresion|refractari[oa]|progresa|lost response|resistance|next line|second[- ]line|third[- ]line|fourth[- ]line|2l|3l|segunda linea|tercera linea|blast crisis|castration[- ]resistant)\\b");
  /** A tumour marker that climbs while treatment runs (PSA: PCWG3, Scher 2016 J Clin Oncol 34:1402; BCR::ABL1: ELN 2020, Hochhaus Leukemia 34:966). */
  private static final WordPattern RISING = WordPattern.of("\\b(?:(?:bcr[^ ]{0,2}abl1?|psa|ca ?-?125|ca ?-?15-?3|ca ?-?19-?9|cea|afp|m-?spike|m-?protein|light chains?|transcripts?)\\b(?:[^.;\\n]|(?<=\\d)\\.(?=\\d)){0,40}\\b(?:rising|risen|rose|increasing|climbing|en ascenso|ascendente|sube|subiendo)|(?:rising|increasing|climbing) (?:bcr[^ ]{0,2}abl1?|psa|ca ?-?125|ca ?-?15-?3|ca ?-?19-?9|cea|afp|m-?spike|m-?protein|light chains?|transcripts?)|loss of (?:major molecular |complete |cytogenetic |molecular |haematologic |hematologic )*(?:response|mmr|ccyr|chr)|treatment failure|fallo de tratamiento)\\b");
  private static final WordPattern RELAPSE = WordPattern.of("\\b(?:relaps(?:e|ed|ing)|recur(?:red|rence|rent)|recaida|recidiva|recidivante|recurrencia|new (?:metasta\\w+|lesions?)|late relapse|local recurrence|biochemical recurrence|metachronous)\\b");
  private static final WordPattern ADJUVANT = WordPattern.of("\\b(?:adjuvant|adyuvante|post-?op(?:erative)?|s/p|status post|resected|margins (?:clear|negative)|r0)\\b");
  private static final WordPattern MAINTENANCE = WordPattern.of("\\b(?:maintenance|mantenimiento)\\b");
  private static final WordPattern FOLLOW_UP = WordPattern.of("\\b(?:surveillance|follow-?up|seguimiento|survivorship|no evidence of disease|\\bned\\b|disease[- ]free|in remission)\\b");
  private static final WordPattern NEW = WordPattern.of("\\b(?:newly diagnosed|new diagnosis|de novo|untreated|treatment[- ]?na.?ve|no (?:prior|previous) (?:treatment|therapy|systemic|tx)|recien diagnosticad[oa]|sin tratamientos? previos?|first[- ]line|1l|primera linea|frontline|front-line|at presentation|not yet treated)\\b");
  private static final WordPattern UNRESECTABLE = WordPattern.of("\\b(?:unresectable|inoperables?|irresecables?|not (?:a |an )?(?:\\w+ )?(?:resectable|surgical candidate|operable|(?:candidate for|amenable to|suitable for) (?:surgery|(?:surgical |curative )?resection))|(?:cannot|can not|could not) be (?:completely )?resected|non-?resectable|no (?:es )?(?:resecable|operable|candidat[oa] a (?:cirugia|reseccion)))\\b");
  private static final Pattern CONVERTED = Pattern.compile("\\b(?:now|ahora|actualmente|currently|became|becoming|has become|downstaged to|converted to|rendered|conversion a) (?:(?:deemed|considered|judged|felt|clearly|potentially|technically|to be|considerad[oa]|es) ){0,2}(?:resectable|operable|resecables?|operables?)\\b");
  private static final WordPattern CURE = WordPattern.of("\\b(?:curative|cure|curativ[oa]|radical intent|definitive intent|intencion curativa|definitive-intent)\\b");
  private static final WordPattern PALLIATION = WordPattern.of("\\b(?:palliative|palliation|paliativ[oa]|symptom control|comfort|hospice|best supportive)\\b");

  /** Tumour left behind: a margin of R1 or R2, an incomplete resection (residual tumour classification, AJCC 8th ed., chapter 1). */
  private static final WordPattern RESIDUAL = WordPattern.of("\\br[12]\\b(?! ?-?iss)|\\b(?:residual (?:disease|tumou?r)|incomplete(?:ly)? resect\\w+|subtotal resection|margins? (?:\\w+ ){0,2}(?:positive|involved)|(?:positive|involved) margins?|margen(?:es)? (?:afect\\w+|positiv\\w+)|enfermedad residual)\\b");
  private static final Pattern DENIED = Pattern.compile("\\b(?:no|without|sin|never|not) (?:evidence of |signs? of |further |evidencia de |datos de )?$");

  private final Reading reading;
  private final List<Span> words = new ArrayList<>();

  public CourseReader(Reading reading) {
    this.reading = reading;
  }

  /** The course as the note tells it. */
  public Course read(Stage stage, boolean metastatic, List<PriorTreatment> prior) {
    boolean supportive = new ComfortWish(reading).stated(words);
    boolean unresectable = stated(UNRESECTABLE) && !converted();
    boolean operated = prior.stream().anyMatch(treatment -> treatment.kind() == TreatmentKind.SURGERY);
    boolean systemic = prior.stream().anyMatch(treatment -> systemic(treatment.kind()));
    Setting setting = setting(metastatic, operated, systemic, prior);
    boolean definitive = DefinitiveTreatment.controls(metastatic, setting, prior);
    boolean noDisease = setting == Setting.ADJUVANT && !metastatic || setting == Setting.FOLLOW_UP && !metastatic;
    return new Course(setting, intent(metastatic, supportive, stage), definitive ? null : nextLine(metastatic, unresectable, setting, prior), noDisease && operated && !stated(RESIDUAL), metastatic, unresectable, supportive, words);
  }

  private Setting setting(boolean metastatic, boolean operated, boolean systemic, List<PriorTreatment> prior) {
    if (systemic && (stated(PROGRESS) || stated(RISING))) {
      return Setting.PROGRESSIVE;
    }
    if (stated(RELAPSE) && !prior.isEmpty()) {
      return Setting.RELAPSED;
    }
    if (stated(MAINTENANCE) && systemic) {
      return Setting.MAINTENANCE;
    }
    if (operated && !metastatic && stated(ADJUVANT)) {
      return Setting.ADJUVANT;
    }
    if (stated(NEW) || prior.isEmpty()) {
      return reading.note().text().isBlank() ? Setting.UNKNOWN : Setting.NEWLY_DIAGNOSED;
    }
    if (operated && !metastatic) {
      return Setting.ADJUVANT;
    }
    if (stated(RELAPSE)) {
      return Setting.RELAPSED;
    }
    return stated(FOLLOW_UP) ? Setting.FOLLOW_UP : Setting.UNKNOWN;
  }

  private Intent intent(boolean metastatic, boolean supportive, Stage stage) {
    if (supportive || stated(PALLIATION)) {
      return Intent.PALLIATION;
    }
    if (stated(CURE)) {
      return Intent.CURE;
    }
    boolean advanced = metastatic && stage.group() != null && stage.group().startsWith("IV");
    return advanced ? Intent.CONTROL : Intent.UNKNOWN;
  }

  private static @Nullable Integer nextLine(boolean metastatic, boolean unresectable, Setting setting, List<PriorTreatment> prior) {
    if (setting == Setting.ADJUVANT || setting == Setting.FOLLOW_UP || setting == Setting.MAINTENANCE) {
      return null;
    }
    int highest = prior.stream().filter(treatment -> treatment.line() != null).mapToInt(treatment -> treatment.line() == null ? 0 : treatment.line()).max().orElse(0);
    if (highest > 0) {
      return highest + 1;
    }
    boolean palliativeSystemic = prior.stream().anyMatch(treatment -> systemic(treatment.kind()) && (treatment.intent() == null || !treatment.intent().contains("adjuvant")));
    if (setting == Setting.PROGRESSIVE || setting == Setting.RELAPSED && palliativeSystemic) {
      return 2;
    }
    return metastatic || unresectable ? palliativeSystemic ? 2 : 1 : null;
  }

  private static boolean systemic(TreatmentKind kind) {
    return kind == TreatmentKind.CHEMOTHERAPY || kind == TreatmentKind.TARGETED || kind == TreatmentKind.IMMUNOTHERAPY || kind == TreatmentKind.HORMONAL || kind == TreatmentKind.TRANSPLANT;
  }

  /** «Unresectable at diagnosis … now resectable after six cycles»: the later word holds. */
  private boolean converted() {
    String folded = reading.note().folded();
    Matcher now = CONVERTED.matcher(folded);
    int last = -1;
    while (now.find()) {
      boolean open = !reading.kinds(new Span(now.start(), now.end())).isEmpty() || reading.note().sentenceAt(now.start()).question();
      last = open ? last : now.start();
    }
    WordPattern.Finder never = UNRESECTABLE.in(reading.note());
    int before = -1;
    while (never.find()) {
      before = never.start();
    }
    return last > before;
  }

  private boolean stated(WordPattern pattern) {
    WordPattern.Finder matcher = pattern.in(reading.note());
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      Set<CueKind> kinds = reading.kinds(span);
      boolean asked = reading.note().sentenceAt(span.start()).question() && pattern != NEW && pattern != PROGRESS;
      boolean denied = kinds.contains(CueKind.ABSENT) || DENIED.matcher(reading.note().folded().substring(Math.max(0, span.start() - 24), span.start())).find();
      if (!denied && !kinds.contains(CueKind.HYPOTHETICAL) && !kinds.contains(CueKind.FAMILY) && !asked) {
        words.add(span);
        return true;
      }
    }
    return false;
  }
}
