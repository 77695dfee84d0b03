package io.oncoagent.consult.specialist.write;

import io.oncoagent.domain.facts.Tissue;
import io.oncoagent.domain.intake.Language;
import io.oncoagent.domain.recommendation.SectionId;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The letter's own framing in the language of the note. The guideline's words stay as they are, in quotation marks. */
final class Phrases {
  private static final Pattern OWN_REFERENCE = Pattern.compile("\\s*\\[PDQ: [^\\]]{1,400}\\]");

  private final boolean spanish;

  Phrases(Language language) {
    this.spanish = language == Language.ES;
  }

  private String pick(String en, String es) {
    return spanish ? es : en;
  }

  String heading(SectionId section) {
    return switch (section) {
      case FINDINGS -> pick("Findings read from the note", "Hallazgos leídos en la nota");
      case DIAGNOSIS -> pick("Diagnosis", "Diagnóstico");
      case STAGING -> pick("Staging", "Estadificación");
      case MANAGEMENT -> pick("Management beside the options", "Manejo junto a las opciones");
      case RECOMMENDATION -> pick("Options for the clinician's decision", "Opciones para la decisión del médico");
    };
  }

  static String withoutReferences(String words) {
    return OWN_REFERENCE.matcher(words).replaceAll("");
  }

  /** A sentence in quotation marks. References that it carries itself («[PDQ: summary › section, date]») stay with the passage, one click away. */
  String quoted(String words) {
    String plain = withoutReferences(words);
    return spanish ? "«" + plain + "»" : "“" + plain + "”";
  }

  String listedUnder(String heading) {
    return pick(" (listed under “", " (figura en «") + heading + pick("”)", "»)");
  }

  String forPopulation(String heading) {
    return pick("For “", "Para «") + heading + pick("”: ", "»: ");
  }

  String guideline() {
    return pick(" The guideline: ", " La guía (en su idioma): ");
  }

  String told() {
    return pick(" The guideline also reports: ", " La guía también refiere: ");
  }

  String test() {
    return pick("To establish first or alongside: ", "Por establecer antes o al mismo tiempo: ");
  }

  String tissueFirst() {
    return pick("Secure the tissue diagnosis before anticancer treatment: ", "Asegurar el diagnóstico histológico (biopsia) antes del tratamiento oncológico: ");
  }

  String supportive() {
    return pick("Supportive care: ", "Tratamiento de soporte: ");
  }

  String alsoAdvised() {
    return pick("Also advised: ", "También se aconseja: ");
  }

  String caution() {
    return pick("Caution: ", "Precaución: ");
  }

  String withdrawn() {
    return pick("Withdrawn indication: ", "Indicación retirada: ");
  }

  String evidence() {
    return pick("Evidence, not a recommendation: ", "Evidencia, no recomendación: ");
  }

  String notAdvised() {
    return pick("Not advised by the guideline: ", "La guía lo desaconseja: ");
  }

  String notOffered(String reason) {
    return pick("Not offered here (" + reason + "): ", "No se ofrece aquí (" + reason + "): ");
  }

  String cancer() {
    return pick("Cancer asked about: ", "Cáncer en cuestión: ");
  }

  String stage() {
    return pick("Stage: ", "Estadio: ");
  }

  String derived() {
    return pick(" (derived by rule, not written in the note)", " (derivado por regla, no escrito en la nota)");
  }

  String stageNotStated() {
    return pick("The note does not state a stage.", "La nota no indica el estadio.");
  }

  String markers() {
    return pick("Markers: ", "Marcadores: ");
  }

  String performance() {
    return pick("Performance status: ", "Estado general: ");
  }

  String prior() {
    return pick("Treatment given so far: ", "Tratamiento previo: ");
  }

  String noPrior() {
    return pick("No anticancer treatment so far is read from the note.", "No se lee en la nota tratamiento oncológico previo.");
  }

  String comorbidities() {
    return pick("Conditions beside the cancer: ", "Otras enfermedades: ");
  }

  String allergies() {
    return pick("Allergy or intolerance: ", "Alergia o intolerancia: ");
  }

  String contradiction() {
    return pick("The note contradicts itself: ", "La nota se contradice: ");
  }

  String emergency() {
    return pick("Possible emergency, to be seen at once: ", "Posible urgencia, atender de inmediato: ");
  }

  String missing(String item, String changes) {
    return pick("Not stated: " + item + ". It would change: " + changes, "No consta: " + item + ". Cambiaría: " + changes);
  }

  String noOption() {
    return pick(
        "The passages at hand offer no option that is meant for this patient; the clinician decides with the sources beside.",
        "Los pasajes disponibles no ofrecen ninguna opción para este paciente; decide el médico con las fuentes al lado.");
  }

  String blocked() {
    return pick(
        "No anticancer treatment is proposed: the diagnosis does not stand on tissue yet.",
        "No se propone tratamiento oncológico: el diagnóstico aún no se apoya en tejido.");
  }

  String onceKnown(String items) {
    return pick("Once " + items + " is known: ", "Una vez conocido " + items + ", y si corresponde: ");
  }

  /** As a condition, which every reader is shown behind an «if». */
  String known(String items) {
    return pick(items + " known", items + " conocido");
  }

  String sourceLanguage() {
    return "Las citas de la guía se muestran en su idioma original (inglés).";
  }

  String condition(String words) {
    return words.isEmpty() ? "" : pick("If ", "Si ") + words + ": ";
  }

  String tissue(Tissue status) {
    return switch (status) {
      case CONFIRMED -> pick("The diagnosis stands on tissue.", "El diagnóstico se apoya en tejido.");
      case CRITERIA -> pick("The diagnosis stands on accepted criteria without tissue.", "El diagnóstico se apoya en criterios aceptados, sin tejido.");
      case AWAITED -> pick("The tissue diagnosis is awaited.", "El diagnóstico histológico está pendiente.");
      case ABSENT -> pick("There is no tissue diagnosis.", "No hay diagnóstico histológico.");
      case NOT_MENTIONED -> pick("The note does not say whether the diagnosis stands on tissue.", "La nota no dice si el diagnóstico se apoya en tejido.");
    };
  }

  String suspected(@Nullable String name) {
    return pick("Suspected: ", "Sospecha: ") + (name == null ? "" : name);
  }

  boolean inSpanish() {
    return spanish;
  }
}
