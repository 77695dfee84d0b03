package io.oncoagent.consult.extract;

import io.oncoagent.domain.facts.Biomarker;
import io.oncoagent.domain.facts.MarkerStatus;
import io.oncoagent.domain.facts.PriorTreatment;
import io.oncoagent.domain.facts.Span;
import io.oncoagent.domain.facts.Stage;
import io.oncoagent.domain.facts.TreatmentKind;
import io.oncoagent.lexicon.Lexicon;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Results that cannot exist without tissue: receptors, tumour genes, a pathological TNM, an anticancer operation. */
final class LaboratoryTissue {
  private static final Set<String> FROM_TISSUE = Set.of("cytogenetic", "immunophenotype", "expression", "receptor", "signature");
  /** Genes that are read from blood for the germline as often as from the tumour. */
  private static final Set<String> GERMLINE = Set.of("BRCA", "BRCA1", "BRCA2", "PALB2", "TP53", "ATM", "CHEK2", "MLH1", "MSH2", "MSH6", "PMS2", "APC", "VHL", "NF1", "NF2", "MEN1", "SDHB", "SDHx", "CDH1", "RB1", "DPYD", "UGT1A1");

  private LaboratoryTissue() {}

  static @Nullable Span in(Lexicon lexicon, List<Biomarker> results, Stage stage, List<PriorTreatment> prior) {
    for (Biomarker marker : results) {
      boolean resulted = marker.status() == MarkerStatus.POSITIVE || marker.status() == MarkerStatus.NEGATIVE || marker.status() == MarkerStatus.EQUIVOCAL || marker.value() != null;
      if (resulted && tumour(lexicon, marker) && !"plasma".equals(marker.specimen()) && !"ctdna".equals(marker.specimen())) {
        return marker.grounds().words().getFirst();
      }
    }
    String tnm = stage.tnm();
    if (tnm != null && tnm.matches("(?i).*\\b(?:y?pT|y?pN).*") && !stage.grounds().words().isEmpty()) {
      return stage.grounds().words().getFirst();
    }
    return prior.stream().filter(one -> one.kind() == TreatmentKind.SURGERY || one.kind() == TreatmentKind.TRANSPLANT).findFirst().map(one -> one.grounds().words().getFirst()).orElse(null);
  }

  private static boolean tumour(Lexicon lexicon, Biomarker marker) {
    String kind = lexicon.biomarker(marker.name()).map(entry -> entry.kind()).orElse("");
    return FROM_TISSUE.contains(kind) || kind.equals("gene") && !GERMLINE.contains(marker.name()) && !"germline".equals(marker.specimen());
  }
}
