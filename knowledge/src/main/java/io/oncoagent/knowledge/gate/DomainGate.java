package io.oncoagent.knowledge.gate;

import io.oncoagent.knowledge.search.Query;
import io.oncoagent.lexicon.Category;
import io.oncoagent.lexicon.DrugEntry;
import io.oncoagent.lexicon.Lexicon;
import io.oncoagent.lexicon.Mention;
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

  /** «MM, transplant eligible»: an abbreviation that may be a cancer is let in from farther away; without any term it must be nearer. */
  private static final double MAYBE_CANCER = 0.06;
  private static final double NO_TERM = 0.02;

  private final Lexicon lexicon;

  public DomainGate(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * @param distance cosine distance of the nearest passage
   * @param threshold the gate stored with the index
   */
  public boolean passes(Query query, double distance, double threshold) {
    boolean oncological = ONCOLOGY.matcher(query.text()).find() || TNM.matcher(query.text()).find() || query.asWritten().stream().anyMatch(this::oncological);
    boolean maybe = OFTEN_ONCOLOGY.matcher(query.text()).find() || query.mentions().stream().anyMatch(mention -> mention.category() == Category.CANCER);
    return oncological || distance <= (maybe ? threshold + MAYBE_CANCER : threshold - NO_TERM);
  }

  private boolean oncological(Mention mention) {
    return !mention.ambiguous()
        && switch (mention.category()) {
          case CANCER, REGIMEN -> true;
          case DRUG -> lexicon.drug(mention.key()).map(DrugEntry::supportive).map(supportive -> !supportive).orElse(false);
          case BIOMARKER -> lexicon.biomarker(mention.key()).map(marker -> marker.kind().matches("gene|receptor|cytogenetic|signature|expression")).orElse(false);
          case TREATMENT, TEST, CONDITION -> false;
        };
  }
}
