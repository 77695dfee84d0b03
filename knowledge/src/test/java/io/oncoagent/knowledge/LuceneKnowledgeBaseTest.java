package io.oncoagent.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.oncoagent.domain.evidence.GateOutcome;
import io.oncoagent.knowledge.KnowledgeBase.IngestReport;
import io.oncoagent.knowledge.KnowledgeBase.PackInfo;
import io.oncoagent.knowledge.KnowledgeBase.PackRequest;
import io.oncoagent.lexicon.Lexicon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneKnowledgeBaseTest {
  @TempDir Path folder;
  private final TestingEncoder encoder = new TestingEncoder();
  private Path home;
  private Path docs;
  private LuceneKnowledgeBase base;

  @BeforeEach
  void write() throws IOException {
    home = folder.resolve("home");
    docs = Files.createDirectories(folder.resolve("docs"));
    Files.writeString(docs.resolve("colon.md"), "# Colon Cancer Treatment\n\n## Treatment of Stage III Colon Cancer\n\nTreatment options for stage III colon cancer include:\n\n1. Surgery.\n2. Adjuvant chemotherapy with oxaliplatin.\n");
    Files.writeString(docs.resolve("breast.md"), "# Breast Cancer Treatment\n\n## Early Disease\n\nPatients with hormone receptor-positive breast cancer should receive tamoxifen or an aromatase inhibitor.\n");
    base = LuceneKnowledgeBase.open(home, Lexicon.shipped(), () -> encoder);
  }

  @AfterEach
  void close() {
    base.close();
  }

  private static PackRequest open(String name) {
    return new PackRequest(name, "Us", "2026", "public-domain", null);
  }

  private IngestReport ingest(String pack) {
    return base.ingest(List.of(docs), open(pack), progress -> {});
  }

  @Test
  void aFreshHomeIsNotReady() {
    assertThatThrownBy(() -> base.search("colon cancer", 3))
        .isInstanceOfSatisfying(KnowledgeException.class, e -> assertThat(e.code()).isEqualTo(KnowledgeException.Code.NOT_READY));
    assertThat(base.packs()).isEmpty();
    assertThat(base.verify()).isEmpty();
  }

  @Test
  void aSearchFindsThePassageOfTheRightGuidelineAndCitesIt() {
    ingest("ours");
    KnowledgeBase.SearchAnswer answer = base.search("adjuvant chemotherapy for stage III colon cancer", 2);
    assertThat(answer.gate().kind()).isEqualTo(GateOutcome.Kind.PASS);
    assertThat(answer.results().getFirst().passage().document()).isEqualTo("colon.md");
    assertThat(answer.results().getFirst().passage().publisher()).isEqualTo("Us");
    assertThat(base.document("ours", "colon.md")).hasSize(1);
  }

  @Test
  void aCancerThatNoInstalledDocumentTreatsIsNamedAsNotCovered() {
    ingest("ours");
    GateOutcome gate = base.search("first-line treatment of glioblastoma", 2).gate();
    assertThat(gate.kind()).isEqualTo(GateOutcome.Kind.NOT_COVERED);
    assertThat(gate.missing()).containsExactly("glioblastoma");
  }

  @Test
  void aQuestionOutsideOncologyIsOutOfDomain() {
    ingest("ours");
    assertThat(base.search("how do I bake sourdough bread", 2).gate().kind()).isEqualTo(GateOutcome.Kind.OUT_OF_DOMAIN);
  }

  @Test
  void ingestingUnchangedFilesEmbedsNothingAndAChangedFileOnlyItself() throws IOException {
    ingest("ours");
    int before = encoder.passages.get();
    assertThat(ingest("ours").unchanged()).isEqualTo(2);
    assertThat(encoder.passages.get()).isEqualTo(before);
    Files.writeString(docs.resolve("breast.md"), "# Breast Cancer Treatment\n\n## Early Disease\n\nPatients should be seen by a team.\n");
    assertThat(ingest("ours").unchanged()).isEqualTo(1);
    assertThat(encoder.passages.get()).isEqualTo(before + 1);
  }

  @Test
  void aRealPackTakesTheStartersPlaceAndTheStarterCanBeEnabledAgain() {
    ingest("starter");
    assertThat(base.packs()).extracting(PackInfo::starter, PackInfo::enabled).containsExactly(tuple(true, true));
    ingest("ours");
    assertThat(base.packs()).filteredOn(PackInfo::starter).extracting(PackInfo::enabled).containsExactly(false);
    assertThat(base.search("stage III colon cancer", 9).results()).allSatisfy(e -> assertThat(e.passage().pack()).isEqualTo("ours"));
    base.setEnabled("starter", true);
    assertThat(base.search("stage III colon cancer", 9).results()).extracting(e -> e.passage().pack()).contains("starter");
  }

  @Test
  void removingAPackLeavesTheOthers() {
    ingest("ours");
    ingest("theirs");
    base.remove("ours");
    assertThat(base.packs()).extracting(PackInfo::name).containsExactly("theirs");
    assertThat(base.search("stage III colon cancer", 9).results()).isNotEmpty().allSatisfy(e -> assertThat(e.passage().pack()).isEqualTo("theirs"));
  }

  @Test
  void aNoticeAgainstArtificialIntelligenceRefusesThePackAndLeavesTheOldIndexServing() throws IOException {
    ingest("ours");
    String before = base.generation();
    Files.writeString(docs.resolve("zz.md"), "# Guide\n\nText.\n\nYou may NOT distribute this Content or use it with any artificial intelligence model or tool.\n");
    assertThatThrownBy(() -> ingest("other"))
        .isInstanceOfSatisfying(KnowledgeException.class, e -> assertThat(e.code()).isEqualTo(KnowledgeException.Code.RIGHTS))
        .hasMessageContaining("any artificial intelligence model or tool");
    assertThat(base.generation()).isEqualTo(before);
    assertThat(base.search("stage III colon cancer", 1).results()).isNotEmpty();
  }

  @Test
  void aStatedLicenceIsStoredWithThePack() throws IOException {
    Files.writeString(docs.resolve("zz.md"), "# Guide\n\nYou may NOT use this Content with any artificial intelligence tool.\n");
    base.ingest(List.of(docs), new PackRequest("bought", "X", "1", null, "Contract 17"), progress -> {});
    assertThat(base.packs()).extracting(PackInfo::aiUse, PackInfo::licenceStatement).containsExactly(tuple("licensed", "Contract 17"));
  }

  @Test
  void anUnreadableFileIsAProblemOfOneLineAndTheRestGoesOn() throws IOException {
    Files.write(docs.resolve("x.bin"), new byte[] {1, 0, 2, 0});
    Files.writeString(docs.resolve("broken.pdf"), "%PDF-1.7 nothing");
    IngestReport report = ingest("ours");
    assertThat(report.documents()).isEqualTo(2);
    assertThat(report.problems()).hasSize(2).allSatisfy(problem -> assertThat(problem).doesNotContain("\n"));
  }

  @Test
  void aFolderWithAnUnreadableFileIsNotIngestedAgainUntilAFileChanges() throws IOException {
    Files.writeString(docs.resolve("broken.pdf"), "%PDF-1.7 nothing");
    ingest("ours");
    String before = base.generation();

    IngestReport again = ingest("ours");

    assertThat(base.generation()).isEqualTo(before);
    assertThat(again.unchanged()).isEqualTo(2);
    assertThat(again.problems()).singleElement().asString().contains("broken.pdf");
    Files.delete(docs.resolve("broken.pdf"));
    Files.writeString(docs.resolve("broken.pdf"), "# Anal Cancer Treatment\n\nPatients should be treated by a team.\n");
    assertThat(ingest("ours").documents()).isEqualTo(3);
  }

  @Test
  void aNewEditionIsComparedPassageByPassageBeforeItIsIngested() throws IOException {
    ingest("ours");
    Files.writeString(docs.resolve("breast.md"), "# Breast Cancer Treatment\n\n## Early Disease\n\nPatients should be seen by a team.\n");
    Files.writeString(docs.resolve("lung.md"), "# Lung Cancer Treatment\n\nPatients should be treated by a team.\n");
    Files.delete(docs.resolve("colon.md"));

    List<EditionChange> changes = base.diff("ours", List.of(docs));

    assertThat(changes).extracting(EditionChange::document, EditionChange::kind).containsExactly(
        tuple("breast.md", EditionChange.Kind.CHANGED), tuple("colon.md", EditionChange.Kind.GONE), tuple("lung.md", EditionChange.Kind.NEW));
    assertThat(changes.getFirst().removed()).singleElement().asString().contains("Early Disease", "tamoxifen");
    assertThat(changes.getFirst().added()).singleElement().asString().contains("seen by a team");
    assertThat(base.documents("ours")).hasSize(2);
  }

  @Test
  void twoInstalledPacksOfTheSameFilesDoNotDiffer() {
    ingest("ours");
    ingest("theirs");

    assertThat(base.diff("ours", "theirs")).isEmpty();
    assertThatThrownBy(() -> base.diff("ours", "nobody's"))
        .isInstanceOfSatisfying(KnowledgeException.class, e -> assertThat(e.code()).isEqualTo(KnowledgeException.Code.INPUT));
  }

  @Test
  void aDamagedIndexIsCorruptAndVerifySaysWhichFile() throws IOException {
    ingest("ours");
    base.close();
    Path vectors;
    try (Stream<Path> files = Files.walk(home)) {
      vectors = files.filter(file -> file.getFileName().toString().equals("vectors.f32")).findFirst().orElseThrow();
    }
    Files.write(vectors, new byte[8]);
    assertThatThrownBy(() -> base.search("stage III colon cancer", 1))
        .isInstanceOfSatisfying(KnowledgeException.class, e -> assertThat(e.code()).isEqualTo(KnowledgeException.Code.CORRUPT));
    assertThat(base.verify()).singleElement().asString().contains("vectors.f32");
  }

  @Test
  void anIngestThatIsCutOffLeavesTheOldIndexServingAndItsVectorsKept() throws IOException {
    ingest("ours");
    Files.writeString(docs.resolve("lung.md"), "# Non-Small Cell Lung Cancer Treatment\n\n" + "## Part\n\nPatients should be treated by a team.\n\n".repeat(30));
    assertThatThrownBy(
            () ->
                base.ingest(
                    List.of(docs),
                    open("ours"),
                    progress -> {
                      if (progress.current().equals("lung.md")) {
                        throw new UncheckedIOException(new IOException("power cut"));
                      }
                    }))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(base.search("stage III colon cancer", 1).results()).isNotEmpty();
    assertThat(base.document("ours", "lung.md")).isEmpty();
    assertThat(ingest("ours").documents()).isEqualTo(3);
  }
}
