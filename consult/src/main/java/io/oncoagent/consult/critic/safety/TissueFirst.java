package io.oncoagent.consult.critic.safety;

import io.oncoagent.consult.critic.Check;
import io.oncoagent.consult.critic.Problem;
import io.oncoagent.consult.critic.claim.Advice;
import io.oncoagent.consult.critic.claim.Claim;
import io.oncoagent.consult.critic.claim.Docket;
import io.oncoagent.consult.critic.claim.SectionRole;
import io.oncoagent.consult.critic.reading.Folding;
import io.oncoagent.consult.critic.reading.Named;
import io.oncoagent.consult.critic.reading.Reading;
import io.oncoagent.domain.facts.Cancer;
import io.oncoagent.domain.facts.Tissue;
import io.oncoagent.domain.verdict.Layer;
import io.oncoagent.lexicon.CancerEntry;
import io.oncoagent.lexicon.Category;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * No treatment against the tumour while tissue is awaited or absent. Tests, emergencies and supportive care stay allowed, operations that diagnose too, and
 * tumours that guidelines treat without biopsy (the lexicon names them with their source). Source: product design, «Tissue».
 */
public final class TissueFirst implements Check {
  private static final Pattern DEFERS =
      Pattern.compile(
          "\\b(waits? for|once|after|if|when|until|upon|subject to|conditional on|depends? on|depending on|provided|tras|despues de|una vez|si|cuando|hasta|wait for|awaits?|esperar|segun|requires?|requiere)\\b[^.;]{0,60}"
              + "\\b(tissue|histolog\\w*|biops\\w*|patholog\\w*|cytolog\\w*|diagnosis|confirm\\w*|result\\w*|marrow|tejido|diagnostico|anatomopatolog\\w*|citolog\\w*)");
  private static final Pattern NOT_DEFERS = Pattern.compile("\\b(without|sin|no need|not (need|require|wait)\\w*|cancel|skip|omit|forgo|regardless|even if|sin esperar|aunque)\\b[^.;]{0,40}\\b(biops|tissue|histolog|patholog|diagnos|confirm|tejido|cytolog)|\\b(before|antes de)(\\W+\\w+){0,2}\\W+(biops|tissue|histolog|patholog|tejido|cytolog)");
  private static final Pattern ORDERED = Pattern.compile("\\b(tissue|histolog\\w*|biops\\w*|cytolog\\w*|tejido|citolog\\w*)\\b[^.]{0,90}\\b(then|afterwards|thereafter|first|before (any|starting|systemic|treatment|therapy)|despues|luego|posteriormente|primero|antes de)\\b");
  private static final Pattern NO_TISSUE =
      Pattern.compile(
          "\\b(no|without|sin|not yet|refus\\w+|declin\\w+|never|pending|awaiting|awaited|pendiente|a la espera|not been|not done|non-?diagnostic|inconclusive|insufficient|unable to|no se ha)\\b[^.;,]{0,30}"
              + "\\b(biops\\w+|histolog\\w+|tissue|cytolog\\w+|patholog\\w+|tejido|confirmation|diagnostico histologico)"
              + "|\\b(biops\\w+|histolog\\w+|tissue|cytolog\\w+|patholog\\w+|tejido|marrow)\\b[^.;,]{0,25}\\b(pending|awaited|not (yet )?(been )?(done|performed|obtained|available)|pendiente|not yet|no realizada|sin realizar|refused|declined|planned|scheduled|tomorrow|programada)");
  private static final Pattern HAS_TISSUE =
      Pattern.compile("\\b(biopsy[- ]proven|biopsy[- ]confirmed|histologically confirmed|histology[: ](?!pending|await|not)|(?<!no )(?<!without )biops\\w+( \\w+){0,4}[: ]+(shows?|showed|confirms?|confirmed|demostro|muestra|confirma)|confirmado histolog\\w+)");
  private static final Set<String> DIAGNOSTIC = Set.of("biopsy", "diagnosis", "tissue", "excisional", "incisional", "exploratory", "frozen", "staging", "sampling", "diagnostico");
  private static final Set<String> DIAGNOSES_BY_OPERATION =
      Set.of("orchiectomy", "transurethral resection of bladder tumour", "sentinel lymph node biopsy", "conisation", "polypectomy", "suction curettage", "thyroid lobectomy", "excisional surgery", "ventriculoperitoneal shunt");
  private final Agents agents;

  public TissueFirst(Agents agents) {
    this.agents = agents;
  }

  @Override
  public String name() {
    return "tissue-first";
  }

  @Override
  public Layer layer() {
    return Layer.SAFETY;
  }

  @Override
  public List<Problem> examine(Docket docket) {
    List<Problem> problems = new ArrayList<>();
    if (!blocked(docket)) {
      return problems;
    }
    boolean exempt = withoutBiopsy(docket);
    for (Claim claim : docket.claims()) {
      if (claim.role() != SectionRole.SOURCES && treats(claim, exempt) && !defers(claim)) {
        problems.add(Problem.fail(claim, "It offers treatment of the tumour while there is no tissue diagnosis."));
      } else if (cancelsBiopsy(claim)) {
        problems.add(Problem.fail(claim, "It gives up the biopsy while there is no tissue diagnosis."));
      }
    }
    return problems;
  }

  private static boolean blocked(Docket docket) {
    Tissue tissue = docket.facts().tissue().status();
    if (tissue != Tissue.NOT_MENTIONED) {
      return tissue.blocksTreatment();
    }
    String note = Folding.fold(docket.noteText());
    return NO_TISSUE.matcher(note).find() && !HAS_TISSUE.matcher(note).find();
  }

  private boolean withoutBiopsy(Docket docket) {
    List<String> codes = new ArrayList<>();
    Cancer cancer = docket.facts().cancer();
    if (cancer != null) {
      codes.add(cancer.code());
    } else {
      docket.note().forEach(r -> r.named(Category.CANCER).forEach(n -> codes.add(n.key())));
    }
    return codes.stream().flatMap(c -> agents.lexicon().lineage(c).stream()).flatMap(c -> agents.lexicon().cancer(c).stream()).map(CancerEntry::noBiopsyNeeded).anyMatch(r -> r != null);
  }

  private boolean treats(Claim claim, boolean exempt) {
    for (Named n : claim.reading().named()) {
      if (!agents.isAnticancer(n) || !Advice.offers(claim, n)) {
        continue;
      }
      boolean operation = agents.treatmentKind(n).equals("surgery");
      boolean diagnoses = operation && (DIAGNOSES_BY_OPERATION.contains(n.key()) || claim.reading().clause(n.clause()).stream().anyMatch(w -> DIAGNOSTIC.contains(w.concept())));
      if (!exempt && !diagnoses && !supportive(claim)) {
        return true;
      }
    }
    return false;
  }

  /** A shunt, a stent, steroids for swelling: an emergency is treated first. */
  private static boolean supportive(Claim claim) {
    String text = Folding.fold(claim.text());
    return text.contains("emergenc") || text.contains("decompress") || text.contains("urgent radiother") || text.contains("life-threatening");
  }

  private static boolean defers(Claim claim) {
    String sentence = Folding.fold(claim.text());
    return (DEFERS.matcher(sentence).find() || ORDERED.matcher(sentence).find()) && !NOT_DEFERS.matcher(sentence).find();
  }

  private static boolean cancelsBiopsy(Claim claim) {
    Reading r = claim.reading();
    String text = Folding.fold(r.text());
    boolean gives = Pattern.compile("\\b(cancel|skip|omit|forgo|no need for|not needed|unnecessary|is not required|cancelar|omitir|innecesaria|no hace falta|no es necesari[ao])\\b").matcher(text).find();
    boolean denied = Pattern.compile("\\b(not|never|no|do not|don't) (be )?(cancel|skip|omit|forgo)").matcher(text).find();
    return gives && !denied && Pattern.compile("\\b(biops\\w+|tissue diagnos\\w+|histolog\\w+)").matcher(text).find();
  }
}
