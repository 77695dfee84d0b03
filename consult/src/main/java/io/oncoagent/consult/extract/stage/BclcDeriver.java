package io.oncoagent.consult.extract.stage;

import io.oncoagent.consult.extract.assertion.CueKind;
import io.oncoagent.consult.extract.assertion.Reading;
import io.oncoagent.domain.facts.Span;
import io.oncoagent.lexicon.Category;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * BCLC 0, A and C of a hepatocellular carcinoma that the note describes and does not stage: one nodule of at most 2 cm is 0, one nodule of any size
 * is A, with preserved liver function (Child-Pugh A), ECOG 0, no vascular invasion and no spread; invasion of the portal vein or spread beyond the
 * liver with Child-Pugh A and ECOG 0 to 2 is C (Reig 2022 J Hepatol 76:681). What lies between is left to the clinician.
 */
final class BclcDeriver {
  /** A stage and the words that it stands on. */
  record Derived(String label, Span span) {}

  private static final double VERY_EARLY_CM = 2.0;
  private static final String SIZE = "(\\d{1,2}(?:[.,]\\d)?) ?(cm|mm)";
  private static final String ONE = "(?:single|solitary|unifocal|one|unic[oa]|solitari[oa])";
  private static final String NODULE = "(?:lesion|nodule|tumou?r|mass|focus|hcc|lr-?5|nodulo|tumor|lesion)";
  private static final Pattern SINGLE =
      Pattern.compile("\\b" + ONE + "\\b[^.;\\n]{0,30}?" + SIZE + "|" + SIZE + "[^.;\\n]{0,14}?\\b" + ONE + "\\b|\\b" + ONE + " (?:\\w+ ){0,3}" + NODULE + "\\b[^.;\\n]{0,40}?" + SIZE);
  private static final Pattern SEVERAL = Pattern.compile("\\b(?:multifocal|multinodular|bilobar|satellites?|(?:two|three|four|several|multiple|[2-9]) (?:\\w+ )?(?:lesions|nodules|foci|tumou?rs|nodulos|lesiones)|multiples)\\b");
  /** Tumour in a great vessel or outside the liver: C. */
  private static final String BEYOND = "portal vein (?:tumou?r(?:al)? thromb\\w+|invasion|tumou?r)|macro-?vascular invasion|pvtt|vp[1-4]|tumou?r(?:al)? thromb\\w+|trombosis (?:portal )?tumoral|trombo tumoral|invasion macrovascular|extrahepatic (?:spread|disease|metast\\w+)";
  private static final Pattern ADVANCED = Pattern.compile("\\b(?:" + BEYOND + ")\\b");
  /** What keeps a single nodule from 0 and A, a thrombus of unknown kind included. */
  private static final Pattern INVASION = Pattern.compile("\\b(?:" + BEYOND + "|portal vein thromb\\w+|vascular invasion|invasion vascular|extrahepatic)\\b");
  private static final Pattern FULLY_ACTIVE = Pattern.compile("\\b(?:ecog|ps|oms|who)(?: (?:ps|performance status|status))?[ :=]{0,2}0\\b(?![-/.,]\\d)");

  private static final Pattern LIMITED = Pattern.compile("\\b(?:ecog|ps|oms|who)(?: (?:ps|performance status|status))?[ :=]{0,2}(?:[0-4] ?[-/] ?)?[34]\\b(?![.,]\\d)|\\b(?:bed-?bound|encamad[oa])\\b");

  private BclcDeriver() {}

  /** C where the note tells of vascular invasion or of spread; {@code distant} are the places that tell of spread. */
  static Optional<Derived> advanced(Reading reading, List<Span> distant) {
    Span invasion = stated(reading, ADVANCED);
    boolean preserved = reading.mentions(Category.CONDITION).stream().anyMatch(mention -> mention.key().equals("child-pugh-a"));
    Span grounds = invasion == null && !distant.isEmpty() ? distant.getFirst() : invasion;
    return grounds == null || !preserved || LIMITED.matcher(reading.note().folded()).find() ? Optional.empty() : Optional.of(new Derived("BCLC C", grounds));
  }

  static Optional<Derived> derive(Reading reading, boolean spread) {
    String folded = reading.note().folded();
    Matcher single = SINGLE.matcher(folded);
    boolean preserved = reading.mentions(Category.CONDITION).stream().anyMatch(mention -> mention.key().equals("child-pugh-a"));
    if (spread || !preserved || !FULLY_ACTIVE.matcher(folded).find() || stated(reading, SEVERAL) != null || stated(reading, INVASION) != null || !single.find()) {
      return Optional.empty();
    }
    Span span = new Span(single.start(), single.end());
    Set<CueKind> kinds = reading.kinds(span);
    if (kinds.contains(CueKind.ABSENT) || kinds.contains(CueKind.FAMILY)) {
      return Optional.empty();
    }
    return Optional.of(new Derived(centimetres(single) <= VERY_EARLY_CM ? "BCLC 0" : "BCLC A", span));
  }

  private static @Nullable Span stated(Reading reading, Pattern pattern) {
    Matcher matcher = pattern.matcher(reading.note().folded());
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      Set<CueKind> kinds = reading.kinds(span);
      if (!kinds.contains(CueKind.ABSENT) && !kinds.contains(CueKind.HYPOTHETICAL)) {
        return span;
      }
    }
    return null;
  }

  private static double centimetres(Matcher single) {
    for (int i = 1; i < single.groupCount(); i += 2) {
      if (single.group(i) != null) {
        double size = Double.parseDouble(single.group(i).replace(',', '.'));
        return single.group(i + 1).equals("mm") ? size / 10 : size;
      }
    }
    return Double.MAX_VALUE;
  }
}
