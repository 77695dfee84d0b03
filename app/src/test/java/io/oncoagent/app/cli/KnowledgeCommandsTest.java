package io.oncoagent.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a site does with its packs, at the shell. */
final class KnowledgeCommandsTest {
  @TempDir Path folder;
  private Shell shell;
  private Path pack;

  @BeforeEach
  void install() throws IOException {
    shell = new Shell(folder.resolve("home"));
    pack = Files.createDirectories(folder.resolve("pack"));
    Files.writeString(
        pack.resolve("nsclc.md"),
        "# Non-Small Cell Lung Cancer Treatment\n\n## Treatment of Stage IV Non-Small Cell Lung Cancer\n\nTreatment options for stage IV disease include:\n\n- Osimertinib for tumors with EGFR variants.\n- Chemotherapy.\n");
    assertThat(shell.run("knowledge", "ingest", pack.toString(), "--pack", "ours", "--edition", "1", "--licence", "public-domain").code()).isZero();
  }

  @Test
  void aDocumentIsShownWithWhatEachSentenceDoes() {
    Shell.Result shown = shell.run("knowledge", "show", "nsclc.md");
    assertThat(shown.code()).as(shown.err()).isZero();
    assertThat(shown.out()).contains("Non-Small Cell Lung Cancer Treatment", "ours › nsclc.md", "LISTS_OPTION: Osimertinib");
    JsonNode json = JsonMapper.shared().readTree(shell.run("knowledge", "show", "nsclc", "--format", "json").out());
    assertThat(json.path("passages").path(0).path("sentences").size()).isPositive();
    Shell.Result unknown = shell.run("knowledge", "show", "ovary.md");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("ovary.md");
  }

  @Test
  void aNewEditionIsComparedBeforeItIsInstalled() throws IOException {
    assertThat(shell.run("knowledge", "diff", "ours", pack.toString()).out()).contains("no passage differs");
    Path next = Files.createDirectories(folder.resolve("next"));
    Files.writeString(next.resolve("nsclc.md"), Files.readString(pack.resolve("nsclc.md")).replace("- Chemotherapy.", "- Chemotherapy with pembrolizumab."));
    Shell.Result compared = shell.run("knowledge", "diff", "ours", next.toString());
    assertThat(compared.code()).as(compared.err()).isZero();
    assertThat(compared.out()).contains("nsclc.md: changed", "pembrolizumab");
  }

  @Test
  void recallingAPackNamesTheConsultationsThatUsedIt() {
    Shell.Result consulted =
        shell.with("61-year-old woman, stage IV lung adenocarcinoma confirmed by biopsy, EGFR exon 19 deletion. Which first-line treatment?", "consult", "-", "--format", "json");
    assertThat(consulted.code()).as(consulted.err()).isZero();
    String id = JsonMapper.shared().readTree(consulted.out()).path("consultationId").asString();

    Shell.Result recalled = shell.run("knowledge", "disable", "ours");

    assertThat(recalled.code()).as(recalled.err()).isZero();
    assertThat(recalled.out()).contains("ours is disabled", "1 consultation", id);
    Shell.Result kept = shell.run("review", "show", id);
    assertThat(kept.code()).as(kept.err()).isZero();
    assertThat(kept.out()).containsIgnoringCase("osimertinib");
  }
}
