package io.oncoagent.consult.extract.course;

import io.oncoagent.consult.extract.text.Table;
import io.oncoagent.domain.facts.Biomarker;
import io.oncoagent.domain.facts.Course;
import io.oncoagent.domain.facts.MarkerStatus;
import io.oncoagent.domain.facts.MissingItem;
import io.oncoagent.domain.facts.Patient;
import io.oncoagent.domain.facts.Performance;
import io.oncoagent.domain.facts.Stage;
import io.oncoagent.domain.facts.Tissue;
import io.oncoagent.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the note does not say and what each item would change, in the order of the table: what decides most comes first. */
public final class MissingReader {
  private record Row(List<String> cancers, String when, MissingItem item, List<String> markers) {}

  private static final List<Row> ROWS = rows();

  private final Lexicon lexicon;

  public MissingReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  public List<MissingItem> read(String cancer, Stage stage, Course course, List<Biomarker> markers, Tissue tissue, Patient patient, @Nullable Performance performance) {
    List<MissingItem> missing = new ArrayList<>();
    if (tissue == Tissue.NOT_MENTIONED || tissue == Tissue.ABSENT || tissue == Tissue.AWAITED) {
      missing.add(new MissingItem("tissue diagnosis", "Anticancer treatment waits for it unless accepted criteria apply."));
    }
    if (stage.isUnknown()) {
      missing.add(new MissingItem("stage", "Local or systemic treatment, and its aim, depend on it."));
    }
    Set<String> known = markers.stream().filter(marker -> marker.status() != MarkerStatus.PENDING && (marker.status() != MarkerStatus.UNKNOWN || marker.value() != null)).map(Biomarker::name).collect(Collectors.toSet());
    boolean advanced = course.metastatic() || "IV".equals(stage.group()) || stage.group() != null && stage.group().startsWith("IV");
    for (Row row : ROWS) {
      boolean applies = row.cancers().stream().anyMatch(code -> lexicon.isA(cancer, code)) && (row.when().isEmpty() || row.when().equals("advanced") == advanced);
      if (applies && row.markers().stream().noneMatch(known::contains)) {
        missing.add(row.item());
      }
    }
    if (performance == null) {
      missing.add(new MissingItem("performance status", "How much treatment can be borne; above ECOG 2 supportive care comes first."));
    }
    if (patient.ageYears() == null) {
      missing.add(new MissingItem("age", "Children, young adults and frail elders follow other guidelines."));
    }
    return missing;
  }

  private static List<Row> rows() {
    Table table = Table.read(MissingReader.class, "/io/oncoagent/consult/extract/missing.tsv");
    return table.rows().stream().map(row -> new Row(table.list(row, "cancers"), table.cell(row, "when"), new MissingItem(table.cell(row, "item"), table.cell(row, "changes")), table.list(row, "markers"))).toList();
  }
}
