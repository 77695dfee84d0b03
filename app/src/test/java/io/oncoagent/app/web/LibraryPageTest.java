package io.oncoagent.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Packs from the page: what is not a document, or may not be used, is refused in one sentence. */
class LibraryPageTest {
  private final TestingServer world = TestingServer.shared();

  private static String settled(TestingVisitor editor) {
    return editor.get("/library/upload/state?wait=30").body();
  }

  @Test
  void aBinaryFileUnderATextNameIsRefused() {
    TestingVisitor editor = world.as("knowledge-editor");
    editor.get("/library");
    HttpResponse<String> answer = editor.upload("/library/upload", Map.of("pack", "own"), "guide.md", new byte[] {0, 1, 2, 3, 0, 5});
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("neither PDF, HTML nor text");
  }

  @Test
  void aNoticeThatForbidsUseWithModelsRefusesThePack() {
    TestingVisitor editor = world.as("knowledge-editor");
    editor.get("/library");
    String text = "# Colon cancer\n\nYou MAY NOT distribute this Content or use it with any artificial intelligence model or tool.\n\n## Treatment\n\nSurgery is the standard option for stage II.\n";
    assertThat(editor.upload("/library/upload", Map.of("pack", "forbidden"), "../../colon.md", text.getBytes(StandardCharsets.UTF_8)).statusCode()).isEqualTo(303);
    assertThat(settled(editor)).contains("class=\"problem\"").contains("MAY NOT").doesNotContain("Installed");
    assertThat(world.visitor().getAs("/api/v1/knowledge/packs", "both").body()).doesNotContain("\"forbidden\"");
  }

  @Test
  void aSentenceIsFoundAndReadInItsDocument() {
    TestingVisitor both = world.as("both");
    String found = both.get("/library?q=EGFR+exon+19+deletion+first+line").body();
    assertThat(found).contains("Non-small cell lung cancer");
    String link = found.replaceAll("(?s).*?href=\"(/library/starter/read\\?[^\"]+)#chosen\".*", "$1").replace("&amp;", "&");
    assertThat(both.get(link).body()).contains("id=\"chosen\"").contains("class=\"on\"");
    assertThat(both.get("/library/coverage").body()).contains("heat3");
  }

  @Test
  void aPackOfOnesOwnIsInstalled() {
    TestingVisitor editor = world.as("knowledge-editor");
    editor.get("/library");
    String text = "# Ward rules\n\n## Nausea\n\nOndansetron is an option for nausea after chemotherapy in our ward.\n";
    assertThat(editor.upload("/library/upload", Map.of("pack", "ward", "publisher", "Our ward", "licence", "CC-BY-4.0"), "ward.md", text.getBytes(StandardCharsets.UTF_8)).statusCode()).isEqualTo(303);
    assertThat(settled(editor)).contains("Installed ward");
    assertThat(world.visitor().getAs("/api/v1/knowledge/packs", "both").body()).contains("\"ward\"");
    world.agent.knowledge().remove("ward");
    world.agent.knowledge().setEnabled("starter", true);
  }
}
