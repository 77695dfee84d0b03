package io.oncoagent.consult.extract.cancer;

import io.oncoagent.consult.extract.assertion.Reading;
import io.oncoagent.domain.facts.Assertion;
import io.oncoagent.domain.facts.Span;
import io.oncoagent.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** «Cancer» without a name, and cancers whose origin the note calls unknown. */
final class GenericCancerFinder {
  /** The contract's code for a cancer that the note has and does not name. */
  static final String UNKNOWN = "unknown";

  private static final Pattern GENERIC =
      Pattern.compile("\\b(metastatic (carcinoma|adenocarcinoma|cancer|malignancy|disease|tumou?r)|adenocarcinoma|squamous cell carcinoma|carcinoma|malignancy|malignant (cells|tumou?r|neoplasm|lesion)|cancer"
          + "|neoplasia maligna|tumor maligno|neoplasia|enfermedad metastasica)\\b(?! (screen|workup|work-up|search|screening|cent|clinic|unit|risk|nurse|society|antigen|board|team|service|support|institute|research|charity|treatment cent|patient|patients))");
  private static final Pattern NO_PRIMARY =
      Pattern.compile("\\b(unknown primary|primary (is |remains |site )?(unknown|not (found|identified|known|located|established))|no (clear |obvious |identifiable |detectable |evident |definite )?primary( (site|tumou?r|lesion|source))?( (was |is |has been )?(found|identified|detected|seen|apparent))?"
          + "|occult primary|primary occult|carcinoma of unknown origin|primario (desconocido|no (encontrado|identificado|filiado|hallado))|origen desconocido|primario oculto|sin primario|cup syndrome)\\b");

  /** Together with a node of the neck a squamous carcinoma without a primary is an entity of its own (NCI PDQ, Metastatic Squamous Neck Cancer With Occult Primary). */
  private static final Pattern SQUAMOUS = Pattern.compile("\\b(?:squamous|scc|epidermoid|escamos[oa]|epidermoide)\\b");
  private static final Pattern NECK_NODE =
      Pattern.compile("\\b(?:neck|cervical|cuello|level (?:i{1,3}v?|iv|v|[1-5])[ab]?)\\b[^.;\\n]{0,30}\\b(?:nodes?|nodal|lump|mass|adenopat\\w+|lymph\\w*|ganglios?)\\b|\\b(?:nodes?|lump|mass|adenopat\\w+|lymphadenopathy|ganglios?)\\b[^.;\\n]{0,30}\\b(?:neck|cervical(?:es)?|cuello)\\b");

  /** A test done to exclude an unnamed malignancy suspects none in particular. */
  private static final Pattern EXCLUDING = Pattern.compile("\\b(?:exclude|rule out|r/o|excluding|descartar|excluir)(?: (?:an?|any|the|underlying|occult|possible|una?|cualquier)){0,2} $");

  private final Reading reading;
  private final CancerAssertion assertions;
  private final CancerWeights weights;

  GenericCancerFinder(Reading reading, CancerAssertion assertions, CancerWeights weights) {
    this.reading = reading;
    this.assertions = assertions;
    this.weights = weights;
  }

  List<CancerMention> find(List<CancerMention> named) {
    List<CancerMention> found = new ArrayList<>();
    Matcher generic = GENERIC.matcher(reading.note().folded());
    while (generic.find()) {
      Span span = new Span(generic.start(), generic.end());
      if (named.stream().anyMatch(mention -> mention.span().overlaps(span))) {
        continue;
      }
      Assertion assertion = assertions.of(span);
      if (assertion == Assertion.POSSIBLE && EXCLUDING.matcher(before(span)).find()) {
        continue;
      }
      if (assertion == Assertion.PRESENT || assertion == Assertion.POSSIBLE) {
        found.add(new CancerMention(UNKNOWN, span, assertion, 0.5 * weights.of(span, assertion), CancerMention.Origin.GENERIC, null));
      }
    }
    return found;
  }

  private String before(Span span) {
    return reading.note().folded().substring(Math.max(0, span.start() - 30), span.start());
  }

  /** Where the note says that no primary was found; empty when it does not. */
  List<CancerMention> unknownPrimary(Lexicon lexicon) {
    String folded = reading.note().folded();
    boolean neck = SQUAMOUS.matcher(folded).find() && NECK_NODE.matcher(folded).find();
    String code = SiteTables.firstKnown(lexicon, neck ? List.of("neck-unknown-primary", "cup") : List.of("cup"));
    List<CancerMention> found = new ArrayList<>();
    Matcher matcher = NO_PRIMARY.matcher(folded);
    while (code != null && matcher.find()) {
      found.add(new CancerMention(code, new Span(matcher.start(), matcher.end()), Assertion.PRESENT, 1.2, CancerMention.Origin.NAMED, null));
    }
    return found;
  }
}
