package io.oncoagent.consult.extract;

import static io.oncoagent.consult.extract.Notes.facts;
import static io.oncoagent.consult.extract.Notes.marker;
import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.domain.facts.MarkerStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A stain in percent and a FISH answer of the same name are two assays. */
class LymphomaAssaysTest {
  @Test
  void expressionIsNotOverruledByAbsentRearrangement() {
    var facts = facts("60M, DLBCL on node biopsy, non-GCB, BCL2 IHC 60 %, MYC IHC 50 %, FISH no MYC, BCL2 or BCL6 rearrangement.");
    assertThat(marker(facts, "BCL2").status()).isEqualTo(MarkerStatus.POSITIVE);
    assertThat(marker(facts, "BCL2").value()).isEqualTo("60 %");
    assertThat(marker(facts, "MYC").value()).isEqualTo("50 %");
    assertThat(facts.biomarkers()).anyMatch(one -> one.name().equals("MYC") && "rearrangement".equals(one.alteration()) && one.status() == MarkerStatus.NEGATIVE);
  }

  @Test
  void whatIsStatedAfterADeniedItemIsNotDenied() {
    assertThat(marker(facts("60M, DLBCL on node biopsy. FISH: no MYC rearrangement, BCL2 rearranged."), "t(14;18)").status()).isEqualTo(MarkerStatus.POSITIVE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"non-GCB", "non GCB", "non-germinal centre type", "tipo no centro germinal"})
  void aNonGerminalOriginIsNeverGerminal(String words) {
    var origin = marker(facts("60M, DLBCL on node biopsy, " + words + "."), "cell of origin");
    assertThat(origin.status()).isEqualTo(MarkerStatus.NEGATIVE);
  }
}
