package io.oncoagent.consult.specialist.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StageWordsTest {
  @Test
  void reads_lists_and_fills_ranges() {
    assertThat(StageWords.in("Treatment of Stages IA and IB NSCLC")).containsExactly("IA", "IB");
    assertThat(StageWords.in("Stage II/III/IV B-cell lymphoma")).containsExactly("II", "III", "IV");
    assertThat(StageWords.in("patients with stages I through III disease")).contains("I", "II", "III");
  }

  @Test
  void knows_in_situ_as_stage_0_and_finds_nothing_where_no_stage_is_named() {
    assertThat(StageWords.in("Treatment of In Situ Cervical Cancer")).containsExactly("0");
    assertThat(StageWords.in("Treatment of Recurrent Colon Cancer")).isEmpty();
  }

  @Test
  void knows_stage_v_of_both_kidneys() {
    assertThat(StageWords.in("Treatment of stage V nephroblastoma")).containsExactly("V");
    assertThat(StageWords.covers("V", "V")).isEqualTo(StageWords.Cover.YES);
    assertThat(StageWords.covers("IV", "V")).isEqualTo(StageWords.Cover.NO);
  }

  @Test
  void covers_a_substage_by_its_stage_and_not_by_its_neighbour() {
    assertThat(StageWords.covers("III", "IIIB")).isEqualTo(StageWords.Cover.YES);
    assertThat(StageWords.covers("IIIA", "IIIB")).isEqualTo(StageWords.Cover.NO);
    assertThat(StageWords.covers("IIIA", "III")).isEqualTo(StageWords.Cover.PERHAPS);
    assertThat(StageWords.covers("I", "II")).isEqualTo(StageWords.Cover.NO);
  }
}
