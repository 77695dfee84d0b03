package io.oncoagent.knowledge.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.knowledge.search.QueryReader;
import io.oncoagent.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DomainGateTest {
  private static final double THRESHOLD = 0.28;
  private final Lexicon lexicon = Lexicon.shipped();
  private final DomainGate gate = new DomainGate(lexicon);
  private final QueryReader reader = new QueryReader(lexicon);

  private boolean passes(String question, double distance) {
    return gate.passes(reader.read(question), distance, THRESHOLD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Stage III colon cancer after surgery?", "pT3N1 disease, what next?", "Insulinoma in the tail, enucleate?", "Progression on osimertinib?"})
  void aPlainOncologyTermOpensTheGateFromAnyDistance(String question) {
    assertThat(passes(question, 0.5)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Dexamethasone dose in croup?", "Methotrexate and folate in arthritis?", "Safe at an eGFR of 35?", "Glaucoma drops before cataract surgery?", "Subdural haematoma on aspirin?"})
  void wordsThatOtherMedicineUsesTooDoNot(String question) {
    assertThat(passes(question, 0.26)).isFalse();
  }

  @Test
  void anAbbreviationThatMayBeACancerIsLetInFromALittleFarther() {
    assertThat(passes("Newly diagnosed MM, fit for transplant?", 0.30)).isTrue();
    assertThat(passes("Newly diagnosed MM, fit for transplant?", 0.33)).isFalse();
  }

  @Test
  void besideADiseaseOfAnotherFieldTheAbbreviationDoesNotCount() {
    assertThat(passes("ACC stage of heart failure for an ICD?", 0.26)).isFalse();
  }
}
