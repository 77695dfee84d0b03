package io.oncoagent.consult.extract.marker;

import io.oncoagent.consult.extract.text.Table;
import io.oncoagent.domain.facts.Assertion;
import io.oncoagent.domain.facts.Biomarker;
import io.oncoagent.domain.facts.Certainty;
import io.oncoagent.domain.facts.Grounds;
import io.oncoagent.domain.facts.MarkerStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** From all results to one for each marker: the latest that decides anything stands, an earlier different one is history. */
public final class MarkerResolver {
  private static final Set<String> LINEAGE = lineage();

  /** Characters between a result and a number that belongs to it. */
  private static final int BESIDE = 40;


  private MarkerResolver() {}

  /** One present result for each marker and alteration; superseded ones follow as HISTORICAL. */
  public static List<Biomarker> resolve(List<Biomarker> all) {
    Map<String, Biomarker> latest = new LinkedHashMap<>();
    List<Biomarker> history = new ArrayList<>();
    for (Biomarker read : all) {
      Biomarker marker = rearrangement(read, latest.get(read.name()));
      if (LINEAGE.contains(marker.name())) {
        continue;
      }
      String key = key(marker, latest);
      Biomarker known = latest.get(key);
      if (known != null && measures(known, marker)) {
        latest.put(key, measured(known, marker));
        continue;
      }
      if (known == null || decides(marker) || !decides(known)) {
        if (known != null && decides(known) && known.status() != marker.status() && decides(marker) && marker.grounds().certainty() != Certainty.MEDIUM) {
          history.add(past(known));
        }
        boolean weaker = known != null && decides(known) && (marker.grounds().certainty() == Certainty.MEDIUM || marker.value() == null && known.value() != null && known.status() == marker.status());
        if (!weaker) {
          latest.put(key, marker);
        }
      }
    }
    List<Biomarker> result = new ArrayList<>(latest.values());
    result.addAll(history);
    return result;
  }

  /** «HRD positive (GIS 51)»: a number beside a result tells how much, it is no second result. */
  private static boolean measures(Biomarker known, Biomarker marker) {
    boolean decided = known.status() == MarkerStatus.POSITIVE || known.status() == MarkerStatus.NEGATIVE;
    return decided && known.value() == null && marker.status() == MarkerStatus.UNKNOWN && marker.value() != null
        && Math.abs(marker.grounds().words().getFirst().start() - known.grounds().words().getFirst().end()) <= BESIDE;
  }

  private static Biomarker measured(Biomarker known, Biomarker marker) {
    List<io.oncoagent.domain.facts.Span> words = new ArrayList<>(known.grounds().words());
    words.addAll(marker.grounds().words());
    return new Biomarker(known.name(), known.alteration() == null ? marker.alteration() : known.alteration(), marker.value(), marker.unit(), known.status(), known.specimen(),
        new Grounds(words, Assertion.PRESENT, known.grounds().certainty()));
  }

  /** Two different positive variants of one gene are two results; anything else of the same marker is the same result. */
  private static String key(Biomarker marker, Map<String, Biomarker> latest) {
    Biomarker known = latest.get(marker.name());
    String alteration = marker.alteration();
    boolean second = known != null && known.status() == MarkerStatus.POSITIVE && marker.status() == MarkerStatus.POSITIVE && alteration != null && known.alteration() != null
        && alteration.matches(".*\\d.*") && !alteration.equalsIgnoreCase(known.alteration()) && !known.alteration().contains(alteration);
    boolean other = known != null && alteration != null && variant(known.alteration()) && variant(alteration) && !alteration.equalsIgnoreCase(known.alteration()) && known.status() != marker.status();
    boolean assay = known != null && known.value() != null && "rearrangement".equals(alteration) && marker.value() == null;
    return second || other || assay ? marker.name() + " " + alteration : marker.name();
  }

  private static boolean variant(@Nullable String alteration) {
    return alteration != null && alteration.matches("[A-Z]\\d{2,4}[A-Z]");
  }

  /** A stain in percent and a later FISH answer are two assays: the second is of the rearrangement and replaces nothing. */
  private static Biomarker rearrangement(Biomarker marker, @Nullable Biomarker known) {
    boolean stained = known != null && known.value() != null && known.value().endsWith("%") && known.status() != marker.status();
    boolean other = stained && marker.value() == null && Set.of("MYC", "BCL2", "BCL6").contains(marker.name());
    return other ? new Biomarker(marker.name(), "rearrangement", null, null, marker.status(), marker.specimen(), marker.grounds()) : marker;
  }

  private static boolean decides(Biomarker marker) {
    return marker.status() != MarkerStatus.PENDING && (marker.status() != MarkerStatus.UNKNOWN || marker.value() != null);
  }

  private static Biomarker past(Biomarker marker) {
    Grounds grounds = new Grounds(marker.grounds().words(), Assertion.HISTORICAL, marker.grounds().certainty());
    return new Biomarker(marker.name(), marker.alteration(), marker.value(), marker.unit(), marker.status(), marker.specimen(), grounds);
  }

  /** Stains that name the tissue of origin belong to the diagnosis, not to what steers treatment. */
  private static Set<String> lineage() {
    Table table = Table.read(MarkerResolver.class, "/io/oncoagent/consult/extract/lineagemarkers.tsv");
    return table.rows().stream().flatMap(row -> table.list(row, "markers").stream()).collect(Collectors.toSet());
  }
}
