package io.oncoagent.consult.extract.marker;

import io.oncoagent.consult.extract.text.NoteText;
import io.oncoagent.consult.extract.text.SectionKind;
import io.oncoagent.domain.facts.MarkerStatus;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A marker without a word of status: a finding in a list of findings («NGS: ASXL1, NRAS»), otherwise no result. */
final class BareMarker {
  private static final Pattern FINDINGS =
      Pattern.compile("\\b(ngs|panel|sequenc\\w+|secuenciacion|molecular\\w*|genomic\\w*|mutations?|mutaciones|variants?|variantes|alterations?|fish|cytogenetic\\w*|citogenetica|karyotype|cariotipo|pcr|exome|foundation\\w*|guardant|liquid biopsy|ctdna|profil\\w+|tempus|caris|genetic\\w*|driver\\w*|rearrange\\w*)\\b");

  private static final Pattern ABERRATION = Pattern.compile("[(:]|monosomy|trisomy|karyotype|loss|gain|deletion|ploidy|codelet|loh|aberration|c19mc|monosomia|trisomia|cariotipo|delecion");

  /** A form that says «negative» itself is never taken for a finding. */
  private static final Pattern NEGATED = Pattern.compile("\\b(?:neg(?:ativ\\w*)?|not|no|non|sin|absent|ausente)\\b");

  private final NoteText note;

  BareMarker(NoteText note) {
    this.note = note;
  }

  @Nullable MarkerStatus status(MarkerSlot slot, String before, boolean asked) {
    if (asked || slot.ambiguous() || slot.words().length() <= 2) {
      return null;
    }
    if (NEGATED.matcher(slot.words()).find()) {
      return MarkerStatus.NEGATIVE;
    }
    if (slot.words().matches("[a-z]\\d{2,4}[a-z]")) {
      return MarkerStatus.POSITIVE;
    }
    String kind = slot.entry().kind();
    boolean named = kind.equals("signature") && !slot.words().equals(io.oncoagent.consult.extract.text.FoldedText.of(slot.entry().name()));
    boolean aberration = kind.equals("cytogenetic") && ABERRATION.matcher(slot.words() + " " + slot.entry().name()).find() && !slot.words().matches("myc|mycn|bcl6|kmt2a|mecom|nup98");
    if (aberration || named && slot.entry().name().equals("cell of origin")) {
      return MarkerStatus.POSITIVE;
    }
    boolean pathology = note.sectionAt(slot.start()) == SectionKind.PATHOLOGY;
    boolean findings = FINDINGS.matcher(before).find() || pathology;
    return kind.equals("gene") && findings ? MarkerStatus.POSITIVE : null;
  }
}
