package io.oncoagent.knowledge.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.oncoagent.knowledge.KnowledgeException;
import org.junit.jupiter.api.Test;

class RightsGateTest {
  private static final RightsNotice NOTICE = new RightsNotice("guide.pdf", 3, "You may not use this Content with any artificial intelligence model or tool.");

  @Test
  void openLicencesPermit() {
    assertThat(RightsGate.decide("public-domain", null, null)).isEqualTo(AiUse.PERMITTED);
    assertThat(RightsGate.decide("public_domain", null, null)).isEqualTo(AiUse.PERMITTED);
    assertThat(RightsGate.decide("CC BY 4.0", null, null)).isEqualTo(AiUse.PERMITTED);
    assertThat(RightsGate.decide("CC0", null, null)).isEqualTo(AiUse.PERMITTED);
  }

  @Test
  void noLicenceOrOneWithRestrictionsIsUnknown() {
    assertThat(RightsGate.decide(null, null, null)).isEqualTo(AiUse.UNKNOWN);
    assertThat(RightsGate.decide("CC BY-NC-ND 4.0", null, null)).isEqualTo(AiUse.UNKNOWN);
  }

  @Test
  void aNoticeOutweighsALicenceWordAndAStatementOutweighsBoth() {
    assertThat(RightsGate.decide("public-domain", NOTICE, null)).isEqualTo(AiUse.FORBIDDEN);
    assertThat(RightsGate.decide(null, NOTICE, "Contract 17 of 2026 covers it")).isEqualTo(AiUse.LICENSED);
  }

  @Test
  void theRefusalQuotesTheSentenceAndItsPage() {
    assertThatThrownBy(() -> RightsGate.check("guides", AiUse.FORBIDDEN, NOTICE))
        .isInstanceOfSatisfying(KnowledgeException.class, e -> assertThat(e.code()).isEqualTo(KnowledgeException.Code.RIGHTS))
        .hasMessageContaining("any artificial intelligence model or tool")
        .hasMessageContaining("guide.pdf, page 3");
  }
}
