package io.oncoagent.consult.extract;

import io.oncoagent.domain.facts.Biomarker;
import io.oncoagent.domain.facts.MarkerStatus;
import io.oncoagent.domain.facts.PriorTreatment;
import io.oncoagent.domain.facts.Span;
import io.oncoagent.domain.facts.Stage;
import io.oncoagent.domain.facts.TreatmentKind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Results that cannot exist without tissue: receptors, tumour genes, a pathological TNM, an anticancer operation. */
final class LaboratoryTissue {
  private static final Set<String> TISSUE_ONLY = Set.of("ER", "PR", "HER2", "PD-L1", "Ki-67", "MMR", "MSI", "EGFR", "ALK", "ROS1", "KRAS", "BRAF", "NRAS", "RET", "MET", "IDH", "IDH1", "MGMT", "KIT", "PDGFRA", "p16", "cell of origin", "CD20", "CD30", "hormone receptors",
      "cyclin D1", "SOX11", "synaptophysin", "TTF-1", "CD19", "CD22", "CD33", "CD3", "CD10", "CD5", "CD4", "CD117", "DOG1", "SOX10", "S100", "BCR::ABL1", "PML::RARA", "CK7", "GATA3", "CD138", "MYC", "BCL2");

  private LaboratoryTissue() {}

  static @Nullable Span in(List<Biomarker> results, Stage stage, List<PriorTreatment> prior) {
    for (Biomarker marker : results) {
      boolean resulted = marker.status() == MarkerStatus.POSITIVE || marker.status() == MarkerStatus.NEGATIVE || marker.status() == MarkerStatus.EQUIVOCAL || marker.value() != null;
      if (resulted && TISSUE_ONLY.contains(marker.name()) && !"plasma".equals(marker.specimen()) && !"ctdna".equals(marker.specimen())) {
        return marker.grounds().words().getFirst();
      }
    }
    String tnm = stage.tnm();
    if (tnm != null && tnm.matches("(?i).*\\b(?:y?pT|y?pN).*") && !stage.grounds().words().isEmpty()) {
      return stage.grounds().words().getFirst();
    }
    return prior.stream().filter(one -> one.kind() == TreatmentKind.SURGERY || one.kind() == TreatmentKind.TRANSPLANT).findFirst().map(one -> one.grounds().words().getFirst()).orElse(null);
  }
}
