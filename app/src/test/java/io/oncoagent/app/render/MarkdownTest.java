package io.oncoagent.app.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Words of others stay words in Markdown. */
class MarkdownTest {
  @Test
  void nothingOfOthersBecomesMarkup() {
    assertThat(Markdown.escape("<script>alert(1)</script>")).isEqualTo("\\<script\\>alert(1)\\</script\\>");
    assertThat(Markdown.escape("![x](http://evil.example/a.png)")).startsWith("\\!\\[x\\]").doesNotContain("http://");
    assertThat(Markdown.escape("# a heading\n- an item")).isEqualTo("\\# a heading - an item");
    assertThat(Markdown.escape("- item")).isEqualTo("\\- item");
    assertThat(Markdown.escape("1. item")).isEqualTo("1\\. item");
    assertThat(Markdown.escape("a|b `c` *d* _e_ &lt;")).isEqualTo("a\\|b \\`c\\` \\*d\\* \\_e\\_ \\&lt;");
  }

  @Test
  void whatIsClinicalStaysReadable() {
    assertThat(Markdown.escape("Stage IIIA (T2 N1 M0), ECOG 1, 80 mg once daily; EGFR L858R")).isEqualTo("Stage IIIA (T2 N1 M0), ECOG 1, 80 mg once daily; EGFR L858R");
  }
}
