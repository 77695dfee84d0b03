package io.oncoagent.consult.specialist.choose;

import io.oncoagent.consult.specialist.profile.PlainWords;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A heading path divided into what names the population («Treatment of Stage III Colon Cancer») and what names the therapy below it
 * («Adjuvant chemotherapy › Oxaliplatin length of therapy»).
 *
 * @param about true when the path stands in the part of a guideline that treats, not in the part that describes
 */
public record TherapyPath(List<String> population, List<String> therapy, boolean about) {
  private static final Pattern POPULATION =
      Pattern.compile(
          "^(?:standard |current |general )*(?:treatment|management)s?(?: options?)?(?: overview)? (?:of|for|after|in|by)\\b|^treatment options?$|treatment option overview|"
              + "^(?:standard )?treatment options?\\b|^(?:treatment|management|therapy|tratamiento)$|^(?:relapsed?|recurren\\w+|refractory|later lines?|second[- ]line)\\b|^frail\\b|\\boptions for\\b|^treatment approach|^special considerations|^(?:systemic|local) therapy for stages?");
  private static final Pattern THERAPY =
      Pattern.compile(
          "therap|surg|chemo|resection|excision|ectomy|transplant|ablation|inhibitor|surveillance|observation|radiation|radiother|dissection|prophylaxis|induction|"
              + "consolidation|maintenance|emboli|vaccin|steroid|hormon\\w+ (?:therap|treat)|antibod|interferon|watch|waiting|palliat|supportive|retinoid|car t|\\bplus\\b|\\bwith or without\\b|regimen|"
              + "pci|sct\\b|bmt\\b|hsct|cytokine|photo|laser|cryo|reduction");
  private static final Pattern DESCRIBES =
      Pattern.compile(
          "initial evaluation|measurable residual|general information|incidence|anatomy|risk factors|screening|prognos|cellular classification|stage information|staging|clinical features|"
              + "diagnostic|pathology|classification|latest updates|about this|references|genetic|epidemiology|clinical presentation|molecular features|survival|histolog");

  public TherapyPath {
    population = List.copyOf(population);
    therapy = List.copyOf(therapy);
  }

  /** Divides the path; {@code headings} without the document's title. */
  static TherapyPath of(List<String> headings) {
    int last = -1;
    boolean treats = false;
    boolean describes = false;
    for (int i = 0; i < headings.size(); i++) {
      String plain = PlainWords.of(headings.get(i));
      if (POPULATION.matcher(plain).find()) {
        last = i;
        treats = true;
      } else if (DESCRIBES.matcher(plain).find() && !THERAPY.matcher(plain).find()) {
        describes = true;
      } else if (last == i - 1 && !THERAPY.matcher(plain).find() && i < headings.size()) {
        last = i;
      }
    }
    boolean therapeutic = headings.stream().anyMatch(h -> THERAPY.matcher(PlainWords.of(h)).find());
    int cut = last + 1;
    return new TherapyPath(headings.subList(0, cut), headings.subList(cut, headings.size()), !describes && (treats || therapeutic));
  }

  /** The therapy in one line: «Immunotherapy: First-line immunotherapy: Pembrolizumab monotherapy». */
  public String label() {
    return String.join(": ", therapy);
  }

  /** The heading that names the population most closely, or the empty string. */
  public String populationLabel() {
    return population.isEmpty() ? "" : population.getLast();
  }
}
