package io.oncoagent.app.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EvidencePartTest {
  @Test
  void aQuoteIsCutBehindAWholeWord() {
    assertThat(EvidencePart.shortened("osimertinib 80 mg daily until progression", 17)).isEqualTo("osimertinib 80 mg …");
    assertThat(EvidencePart.shortened("osimertinib 80 mg daily until progression", 19)).isEqualTo("osimertinib 80 mg …");
    assertThat(EvidencePart.shortened("osimertinib 80\n mg", 17)).isEqualTo("osimertinib 80 mg");
    assertThat(EvidencePart.shortened("x".repeat(30), 10)).isEqualTo("x".repeat(10) + " …");
  }
}
