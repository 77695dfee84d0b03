package io.oncoagent.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A biomarker; {@code complex}: on the published list that adds to the complexity score, restricted to {@code complexAlterations} when that is not empty. */
public record BiomarkerEntry(
    String name,
    String kind,
    boolean complex,
    List<String> complexAlterations,
    List<String> alterations,
    List<String> fusionPartners,
    List<String> synonyms,
    List<String> synonymsEs,
    @Nullable String unit,
    List<String> positiveWords,
    List<String> negativeWords,
    @Nullable String normalRange,
    String source) {
  public BiomarkerEntry {
    complexAlterations = List.copyOf(complexAlterations);
    alterations = List.copyOf(alterations);
    fusionPartners = List.copyOf(fusionPartners);
    synonyms = List.copyOf(synonyms);
    synonymsEs = List.copyOf(synonymsEs);
    positiveWords = List.copyOf(positiveWords);
    negativeWords = List.copyOf(negativeWords);
  }
}
