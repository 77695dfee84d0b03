package io.oncoagent.deid.detect;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.deid.TestingRedactor;
import io.oncoagent.domain.intake.Language;
import org.junit.jupiter.api.Test;

class TableDetectorTest {
  @Test
  void columns_that_a_header_names_lose_their_values_and_the_others_keep_them() {
    String out = TestingRedactor.text("scr no | init | MRN | arm | ECOG\n0071 | RKT | 55-1204 | A | 1\n0072 | LVN | 55-1377 | B | 2\n", Language.EN);
    assertThat(out).doesNotContain("0071", "0072", "RKT", "LVN", "1204", "1377").contains("| A | 1", "| B | 2");
  }

  @Test
  void quoted_cells_of_a_comma_table_count_as_one() {
    String out = TestingRedactor.text("folio,paciente,edad,dx\nA-9911,\"Uc Canché, Rosalba\",44,\"CaCu IIB, QT-RT\"\nA-9912,\"Poot, Eligio\",61,\"LNH difuso, R-CHOP\"\n", Language.ES);
    assertThat(out).doesNotContain("Canché", "Rosalba", "Eligio").contains("CaCu IIB", "R-CHOP", "44");
  }

  @Test
  void a_table_of_the_laboratory_stays_whole() {
    String table = "Test | Result | Unit | Range\nHb | 10.2 | g/dL | 12-16\nNeutrophils | 0.9 | 10*9/L | 2-7\n";
    assertThat(TestingRedactor.text(table, Language.EN)).isEqualTo(table);
  }

  @Test
  void a_number_of_a_column_goes_wherever_it_is_said_again() {
    String out = TestingRedactor.text("scr no | init | arm\n0071 | RKT | A\n0072 | LVN | B\nComment for 0071: dose 75 mg, WCC 4.1. 0072 may start.", Language.EN);
    assertThat(out).doesNotContain("0071", "0072").contains("dose 75 mg, WCC 4.1");
  }
}
