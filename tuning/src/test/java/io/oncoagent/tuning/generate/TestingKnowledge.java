package io.oncoagent.tuning.generate;

import io.oncoagent.domain.evidence.Passage;
import io.oncoagent.domain.evidence.PassageSentence;
import io.oncoagent.domain.evidence.SentenceRole;
import io.oncoagent.knowledge.EditionChange;
import io.oncoagent.knowledge.KnowledgeBase;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Packs in memory: one document that speaks of every cancer of the tables. */
final class TestingKnowledge implements KnowledgeBase {
  static final String ADVICE = "Discussion of the case in a multidisciplinary tumor board is recommended before treatment.";
  private static final List<String> TOPICS = List.of("nsclc", "sclc", "breast", "breast-male", "colon", "rectum", "stomach", "pdac", "hcc", "ccrcc", "bladder", "prostate", "seminoma",
      "ovary-hgsoc", "cervix", "endometrium", "melanoma", "larynx", "dlbcl", "hl-classic", "fl", "cll", "myeloma", "aml", "cml", "all-b", "wilms");

  private final List<PackInfo> packs;

  TestingKnowledge(PackInfo... packs) {
    this.packs = List.of(packs);
  }

  static PackInfo pack(String name, String aiUse) {
    return new PackInfo(name, "testers", "1", "CC BY 4.0", aiUse, null, true, false, 1, 1);
  }

  @Override
  public List<PackInfo> packs() {
    return packs;
  }

  @Override
  public List<DocumentInfo> documents(String pack) {
    return List.of(new DocumentInfo(pack, "all.md", "All cancers", "1", 1));
  }

  @Override
  public List<Passage> document(String pack, String document) {
    return List.of(new Passage(pack + "-1", pack, document, "All cancers", List.of("Treatment"), null, 0, ADVICE, List.of(new PassageSentence(0, ADVICE.length(), SentenceRole.RECOMMENDS, null, null)),
        TOPICS, "testers", "1", "CC BY 4.0", null, null));
  }

  @Override
  public IngestReport ingest(List<Path> paths, PackRequest pack, Consumer<Progress> progress) {
    throw new UnsupportedOperationException();
  }

  @Override
  public SearchAnswer search(String query, int k) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setEnabled(String pack, boolean enabled) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void remove(String pack) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<String> verify() {
    return List.of();
  }

  @Override
  public List<EditionChange> diff(String pack, List<Path> files) {
    return List.of();
  }

  @Override
  public List<EditionChange> diff(String pack, String other) {
    return List.of();
  }

  @Override
  public String generation() {
    return "testing";
  }

  @Override
  public void close() {}
}
