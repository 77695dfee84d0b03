package io.oncoagent.consult.specialist.fit;

import io.oncoagent.consult.extract.text.Table;
import io.oncoagent.consult.specialist.profile.CaseProfile;
import io.oncoagent.consult.specialist.profile.Extent;
import io.oncoagent.consult.specialist.profile.Phase;
import io.oncoagent.domain.facts.TreatmentKind;
import io.oncoagent.lexicon.Category;
import io.oncoagent.lexicon.Lexicon;
import io.oncoagent.lexicon.Mention;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** An operation that is done is not an option any more; one whose organ is gone is not in any line. Data: operations.tsv. */
public final class OperationDoneRule implements PopulationRule {
  private static final String NAME = "operation-done";
  /** A label begins with what it offers. */
  private static final int HEAD = 30;
  private static final Pattern OPERATION =
      Pattern.compile(
          "^(?:(?:radical|wide|complete|simple|partial|total|inguinal|surgical|primary|local|laparoscopic|open|segmental|limb-sparing)[ ,]+)*"
              + "(?:surgery|surgical (?:resection|excision|removal)|resection|excision|\\w+ectomy|lobectomy|mastectomy|orchiectomy|hysterectomy)\\b");
  private static final Pattern MORE =
      Pattern.compile("adjuvant|followed by|postoperative|chemo|radiation|radiotherapy|therapy|surveillance|metasta|residual|lymph node|node dissection|lymphadenectomy|recurren|contralateral|completion|reconstruct");
  /** What may be added is not what is offered. */
  private static final Pattern OPTIONAL = Pattern.compile("(?:,? with or without|,? \\+/-|,? \\u00b1) .*$");

  /** What comes after the operation is just what an operated patient may need. */
  private static final Pattern AFTERWARDS = Pattern.compile("\\b(?:adjuvant|postoperative|after surgery)\\b");

  private final Map<String, Set<String>> gone = new HashMap<>();
  private final Remembered<List<String>> named;

  public OperationDoneRule(Lexicon lexicon) {
    Table table = Table.read(OperationDoneRule.class, "operations.tsv");
    table.rows().forEach(row -> gone.put(table.cell(row, "done"), Set.copyOf(table.list(row, "gone"))));
    named = new Remembered<>(words -> lexicon.mentions(words).stream().filter(m -> m.category() == Category.TREATMENT && m.start() < HEAD).map(Mention::key).toList());
  }

  @Override
  public FitResult judge(GuidelineText text, CaseProfile profile) {
    boolean operated =
        (profile.phase() == Phase.AFTER_SURGERY || profile.extent() == Extent.NO_DISEASE) && profile.priorKinds().contains(TreatmentKind.SURGERY);
    if (!operated && profile.operations().isEmpty() || text.segments().isEmpty()) {
      return FitResult.silent(NAME);
    }
    String whole = text.plainSegments().getLast();
    String words = AFTERWARDS.matcher(whole).find() ? whole : OPTIONAL.matcher(whole).replaceFirst("");
    boolean only = !MORE.matcher(words).find();
    boolean again = operated && OPERATION.matcher(words).find() || organGone(words, profile);
    return only && again ? FitResult.of(NAME, FitOutcome.FAIL, "the operation is already done", "la cirugía ya se ha realizado") : FitResult.silent(NAME);
  }

  private boolean organGone(String words, CaseProfile profile) {
    Set<String> left = new HashSet<>();
    profile.operations().forEach(done -> left.addAll(gone.getOrDefault(done, Set.of())));
    return !left.isEmpty() && named.of(words).stream().findFirst().filter(left::contains).isPresent();
  }
}
