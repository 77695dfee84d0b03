package io.oncoagent.knowledge.gate;

import io.oncoagent.knowledge.search.Query;
import io.oncoagent.lexicon.Category;
import io.oncoagent.lexicon.Lexicon;
import io.oncoagent.lexicon.Mention;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a free question is about oncology: it names something oncological, or it lies near enough to the installed passages. */
public final class DomainGate {
  private static final Pattern ONCOLOGY =
      Pattern.compile(
          "(?i)\\b(?:cancer|carcinom|tumou?r|neoplas|metasta|malignan|oncolog|chemothe?r|chemo\\b|chemorad|radiothe?r|radiation therapy|leuka?emi|lymphom|sarcom|myelom|c[aá]ncer|melanom|gliom|blastom)");

  private static final Pattern TNM = Pattern.compile("\\b[ycpr]{0,2}(?:T(?:[0-4][a-d]?|is)N[0-3x]|N[0-3][a-c]?M[01]|[ycp]{1,2}[TN][0-4])");

  /** Words of oncology's daily work that other medicine uses too. */
  private static final Pattern OFTEN_ONCOLOGY =
      Pattern.compile(
          "(?i)\\b(?:lump|nodule|mass\\b|biops|staging|adjuvant|neoadjuvant|castrat|frozen section|craniospinal|neuraxis|brachytherapy|lymphadenectom|sentinel|stereotactic|medullo"
              + "|orchiectom|enucleat|alpha-emit|radionuclide|checkpoint inhibitor|CAR[- ]?T\\b|TKI|relaps|borderline|primary\\b.{0,12}unknown|tumorigen)");

  /** «macroprolactinoma», «insulinoma»: words in -oma are tumors, but for a few. */
  private static final Pattern TUMOR_NAME = Pattern.compile("(?i)\\b(?!(?:glauc|haemat|hemat|trach|st|c|granul|ather|xanthel|scot|col|ileost|gr|syst|dipl|ar|scler)oma)\\w{3,}omas?\\b");

  /** Anticancer drugs that other medicine uses as often. */
  private static final Set<String> USED_ELSEWHERE =
      Set.of("methotrexate", "levothyroxine", "hydroxyurea", "octreotide", "rituximab", "azathioprine", "finasteride", "dutasteride", "sirolimus", "propranolol", "ketoconazole", "spironolactone");

  /**
   * Margins by which a question may lie farther than the gate, or must lie nearer: set on 60 in-domain questions without a plain oncology term and 40 from
   * other fields, most of them with abbreviations that oncology uses too.
   */
  private static final double ONCOLOGY_WORK = 0.06;

  private static final double SHORT_FORM = 0.03;
  private static final double NO_TERM = -0.04;

  private final Lexicon lexicon;

  public DomainGate(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * @param distance cosine distance of the nearest passage
   * @param threshold the gate stored with the index
   */
  public boolean passes(Query query, double distance, double threshold) {
    String text = query.plain();
    boolean named = ONCOLOGY.matcher(text).find() || TNM.matcher(text).find() || TUMOR_NAME.matcher(text).find();
    return named || query.asWritten().stream().anyMatch(mention -> oncological(text, mention)) || distance <= threshold + margin(query);
  }

  /** An abbreviation that may be a cancer lets in from farther away, unless a disease of another field stands beside it. */
  private static double margin(Query query) {
    boolean elsewhere = query.asWritten().stream().anyMatch(mention -> mention.category() == Category.CONDITION && !mention.key().equals("hiv"));
    if (elsewhere) {
      return NO_TERM;
    }
    boolean shortForm = query.mentions().stream().anyMatch(mention -> mention.category() == Category.CANCER);
    return OFTEN_ONCOLOGY.matcher(query.plain()).find() ? ONCOLOGY_WORK : shortForm ? SHORT_FORM : NO_TERM;
  }

  private boolean oncological(String text, Mention mention) {
    // The kidneys' filtration rate is no receptor.
    boolean kidney = text.startsWith("eGFR", mention.start());
    return !mention.ambiguous() && !kidney
        && switch (mention.category()) {
          case CANCER, REGIMEN -> true;
          case DRUG -> lexicon.drug(mention.key()).filter(drug -> !drug.supportive() && !drug.kind().matches("supportive|other")).isPresent() && !USED_ELSEWHERE.contains(mention.key());
          case BIOMARKER -> lexicon.biomarker(mention.key()).map(marker -> marker.kind().matches("gene|receptor|cytogenetic|signature|expression")).orElse(false);
          case TREATMENT, TEST, CONDITION -> false;
        };
  }
}
