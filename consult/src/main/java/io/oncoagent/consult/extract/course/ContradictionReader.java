package io.oncoagent.consult.extract.course;

import io.oncoagent.consult.extract.assertion.CueKind;
import io.oncoagent.consult.extract.assertion.Reading;
import io.oncoagent.consult.extract.cancer.CancerPick;
import io.oncoagent.consult.extract.text.WordPattern;
import io.oncoagent.domain.facts.Assertion;
import io.oncoagent.domain.facts.Biomarker;
import io.oncoagent.domain.facts.Contradiction;
import io.oncoagent.domain.facts.MarkerStatus;
import io.oncoagent.domain.facts.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What one note says twice and differently: sides, results, stages. Both are shown; none is picked silently. */
public final class ContradictionReader {
  private static final WordPattern SIDED = WordPattern.of("\\b(left|right|bilateral|izquierd[oa]|derech[oa]|l|r) (breast|lung|kidney|testis|testicle|ovary|mama|pulmon|rinon|testiculo|upper lobe|lower lobe|colon|eye|orchi\\w+|mastectomy|nephrectomy|hemicolectomy|radical inguinal orchi\\w+|renal mass|breast mass|lumpectomy)|\\b(breast|lung|kidney|mama|pulmon|rinon|testiculo|mastectomia|mastectomy|nephrectomy|lumpectomy)[ ,]{1,2}(left|right|izquierd[oa]|derech[oa])\\b");
  private static final WordPattern BOTH_SIDES = WordPattern.of("\\b(?:bilateral|both (?:breasts|lungs|sides)|contralateral|metachronous|synchronous|other (?:breast|side|lung)|two primaries|ambas|ambos)\\b");
  private static final WordPattern STAGE_WORD = WordPattern.of("\\b(?:stage|estadio) (iv|i{1,3}|[1-4])(?![a-z]{4})");
  private static final WordPattern CHANGED = WordPattern.of("\\b(?:initial\\w*|originally|relaps\\w+|recur\\w+|progress\\w+|upstag\\w+|downstag\\w+|restag\\w+|clinical|recaida|progresion|ulcer|ckd|at diagnosis)\\b");
  private static final Set<String> STEADY = Set.of("ER", "PR", "HER2", "EGFR", "ALK", "KRAS", "BRAF", "MMR", "MSI");

  private final Reading reading;

  public ContradictionReader(Reading reading) {
    this.reading = reading;
  }

  public List<Contradiction> read(CancerPick pick, List<Biomarker> all) {
    List<Contradiction> found = new ArrayList<>();
    sides(found);
    results(found, all);
    stages(found, pick);
    return found;
  }

  private void sides(List<Contradiction> found) {
    String folded = reading.note().folded();
    WordPattern.Finder matcher = SIDED.in(reading.note());
    Span left = null;
    Span right = null;
    String organ = "";
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      String ahead = matcher.at(1);
      String organAhead = matcher.at(2);
      String side = ahead != null ? ahead : matcher.group(4);
      String name = organ(organAhead != null ? organAhead : matcher.group(3));
      Set<CueKind> kinds = reading.kinds(span);
      boolean own = !kinds.contains(CueKind.FAMILY) && !kinds.contains(CueKind.ABSENT) && !kinds.contains(CueKind.HISTORICAL);
      if (own && !name.isEmpty() && (organ.isEmpty() || organ.equals(name))) {
        organ = name;
        left = side.startsWith("l") || side.startsWith("iz") ? left == null ? span : left : left;
        right = side.startsWith("r") || side.startsWith("de") ? right == null ? span : right : right;
      }
    }
    if (left != null && right != null && !BOTH_SIDES.in(reading.note()).find()) {
      found.add(new Contradiction("laterality", "The note places the " + organ + " on the left and on the right.", List.of(left, right)));
    }
  }

  private static String organ(String word) {
    if (word.startsWith("breast") || word.startsWith("mama") || word.startsWith("mastec") || word.startsWith("lump")) {
      return "breast";
    }
    if (word.startsWith("kidney") || word.startsWith("rinon") || word.startsWith("neph") || word.startsWith("renal")) {
      return "kidney";
    }
    if (word.startsWith("test") || word.contains("orchi")) {
      return "testis";
    }
    return word.startsWith("hemi") ? "colon" : "";
  }

  private static void results(List<Contradiction> found, List<Biomarker> all) {
    for (int i = 0; i < all.size(); i++) {
      for (int k = i + 1; k < all.size(); k++) {
        Biomarker one = all.get(i);
        Biomarker two = all.get(k);
        boolean opposite = one.status() == MarkerStatus.POSITIVE && two.status() == MarkerStatus.NEGATIVE || one.status() == MarkerStatus.NEGATIVE && two.status() == MarkerStatus.POSITIVE;
        if (one.name().equals(two.name()) && opposite && STEADY.contains(one.name()) && found.stream().noneMatch(known -> known.item().equals(one.name()))) {
          List<Span> words = new ArrayList<>(one.grounds().words());
          words.addAll(two.grounds().words());
          found.add(new Contradiction(one.name(), one.name() + " is given as positive in one place and as negative in another.", words));
        }
      }
    }
  }

  private void stages(List<Contradiction> found, CancerPick pick) {
    if (pick.others().stream().anyMatch(other -> other.assertion() == Assertion.OTHER_PRIMARY)) {
      return;
    }
    String folded = reading.note().folded();
    WordPattern.Finder matcher = STAGE_WORD.in(reading.note());
    String first = "";
    Span at = new Span(0, 0);
    boolean changed = CHANGED.in(reading.note()).find();
    while (!changed && matcher.find()) {
      String roman = roman(matcher.group(1));
      Span span = new Span(matcher.start(), matcher.end());
      if (first.isEmpty()) {
        first = roman;
        at = span;
      } else if (!first.equals(roman) && reading.kinds(span).isEmpty()) {
        found.add(new Contradiction("stage", "The note gives stage " + first + " and stage " + roman + ".", List.of(at, span)));
        return;
      }
    }
  }

  private static String roman(String word) {
    return switch (word) {
      case "1", "i" -> "I";
      case "2", "ii" -> "II";
      case "3", "iii" -> "III";
      default -> "IV";
    };
  }
}
