package io.oncoagent.knowledge.gate;

import io.oncoagent.knowledge.select.InstalledDocument;
import io.oncoagent.knowledge.select.TopicMatch;
import io.oncoagent.lexicon.CancerEntry;
import io.oncoagent.lexicon.Lexicon;
import java.util.List;

/** Which of the cancers named no installed document treats: a distance cannot see it, because every oncology text is near an oncology question. */
public final class CoverageGate {
  private final Lexicon lexicon;
  private final TopicMatch match;

  public CoverageGate(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.match = new TopicMatch(lexicon);
  }

  /** Plain names of the cancers that no document treats; empty when at least one of them is treated, or none was named. */
  public List<String> missing(List<String> codes, List<InstalledDocument> documents) {
    boolean anyTreated = codes.stream().anyMatch(code -> treated(code, documents));
    return codes.isEmpty() || anyTreated ? List.of() : codes.stream().map(this::name).toList();
  }

  /** A document of treatment, or of no stated purpose, has it in title or section. */
  public boolean treated(String code, List<InstalledDocument> documents) {
    return documents.stream()
        .filter(document -> document.treats() || document.profile().purpose().equals("other"))
        .anyMatch(document -> match.of(document, code) > 0);
  }

  private String name(String code) {
    return lexicon.cancer(code).map(CancerEntry::name).orElse(code);
  }
}
