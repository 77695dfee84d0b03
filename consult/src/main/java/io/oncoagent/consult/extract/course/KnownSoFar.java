package io.oncoagent.consult.extract.course;

import io.oncoagent.domain.facts.Biomarker;
import io.oncoagent.domain.facts.Comorbidity;
import io.oncoagent.domain.facts.Course;
import io.oncoagent.domain.facts.MarkerStatus;
import io.oncoagent.domain.facts.OrganFunction;
import io.oncoagent.domain.facts.Patient;
import io.oncoagent.domain.facts.Performance;
import io.oncoagent.domain.facts.Stage;
import io.oncoagent.domain.facts.Tissue;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the note has given, as far as what is missing depends on it. */
public record KnownSoFar(
    String cancer,
    Stage stage,
    Course course,
    List<Biomarker> markers,
    Tissue tissue,
    Patient patient,
    @Nullable Performance performance,
    List<OrganFunction> organs,
    List<Comorbidity> conditions) {
  private static final Set<String> KINDS = Set.of("organ", "condition", "stage", "patient");

  /** At and above it a stated performance status already tells of frailty. */
  private static final int POOR = 3;

  public KnownSoFar {
    markers = List.copyOf(markers);
    organs = List.copyOf(organs);
    conditions = List.copyOf(conditions);
  }

  boolean advanced() {
    return course.metastatic() || stage.group() != null && stage.group().startsWith("IV");
  }

  /** Whether the note holds what a row names: a marker with a result, or {@code organ:}, {@code patient:}, {@code condition:}, {@code stage:} … */
  boolean has(String name) {
    int colon = name.indexOf(':');
    boolean kind = colon > 0 && KINDS.contains(name.substring(0, colon));
    return kind ? kind(name.substring(0, colon), name.substring(colon + 1)) : plain(name);
  }

  private boolean plain(String name) {
    return switch (name) {
      case "tissue" -> tissue == Tissue.CONFIRMED || tissue == Tissue.CRITERIA;
      case "stage" -> !stage.isUnknown();
      case "performance" -> performance != null;
      case "performance>=3" -> performance != null && performance.ecog() != null && performance.ecog() >= POOR;
      case "age" -> patient.ageYears() != null;
      default -> markers.stream().anyMatch(one -> one.name().equals(name) && one.status() != MarkerStatus.PENDING && (one.status() != MarkerStatus.UNKNOWN || one.value() != null));
    };
  }

  private boolean kind(String kind, String name) {
    return switch (kind) {
      case "organ" -> organs.stream().anyMatch(one -> one.name().equals(name));
      case "condition" -> conditions.stream().anyMatch(one -> one.code().contains(name));
      case "stage" -> stage.other() != null && stage.other().toLowerCase(Locale.ROOT).contains(name);
      case "patient" -> patient(name);
      default -> throw new IllegalStateException("missing.tsv: unknown kind " + kind);
    };
  }

  private boolean patient(String name) {
    return switch (name) {
      case "pregnancy" -> patient.pregnant() != null;
      case "menopausal" -> patient.menopausal() != null;
      case "postmenopausal" -> "postmenopausal".equals(patient.menopausal());
      case "fertility" -> patient.fertilityWish() != null;
      case "frail" -> patient.frail();
      default -> throw new IllegalStateException("missing.tsv: unknown fact of the person " + name);
    };
  }
}
