package io.oncoagent.lexicon;

import java.util.List;

/** A treatment that is not a drug: surgery, radiotherapy, transplant, ablation. */
public record TreatmentEntry(
    String name,
    String kind,
    List<String> synonyms,
    List<String> synonymsEs,
    String source) {
  public TreatmentEntry {
    synonyms = List.copyOf(synonyms);
    synonymsEs = List.copyOf(synonymsEs);
  }
}
