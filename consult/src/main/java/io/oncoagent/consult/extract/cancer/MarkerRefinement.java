package io.oncoagent.consult.extract.cancer;

import io.oncoagent.consult.extract.text.Table;
import io.oncoagent.domain.facts.Biomarker;
import io.oncoagent.domain.facts.MarkerStatus;
import io.oncoagent.lexicon.Lexicon;
import java.util.List;

/** Types that a marker defines (BCR::ABL1 in acute lymphoblastic leukaemia); subtypes that only steer treatment are not inferred. */
public final class MarkerRefinement {
  private static final Table TABLE = Table.read(MarkerRefinement.class, "/io/oncoagent/consult/extract/refinements.tsv");

  private MarkerRefinement() {}

  /** The pick, under the code that a positive defining marker makes of it. */
  public static CancerPick refine(CancerPick pick, List<Biomarker> markers, Lexicon lexicon) {
    for (List<String> row : TABLE.rows()) {
      String code = TABLE.cell(row, "code");
      boolean base = TABLE.cell(row, "base").equals(pick.code());
      boolean positive = base && only(MarkerStatus.POSITIVE, markers, TABLE.cell(row, "marker"));
      if (positive && lexicon.cancer(code).isPresent()) {
        return new CancerPick(code, pick.assertion(), pick.origin(), pick.mentions(), pick.others());
      }
    }
    return pick;
  }

  /** A marker read both as positive and as negative defines nothing. */
  private static boolean only(MarkerStatus status, List<Biomarker> markers, String name) {
    List<MarkerStatus> read = markers.stream().filter(marker -> marker.name().equals(name)).map(Biomarker::status).filter(one -> one == MarkerStatus.POSITIVE || one == MarkerStatus.NEGATIVE).distinct().toList();
    return read.equals(List.of(status));
  }
}
