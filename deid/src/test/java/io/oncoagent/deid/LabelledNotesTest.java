package io.oncoagent.deid;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.deid.scoring.LabelledNote;
import io.oncoagent.deid.scoring.MarkedNotes;
import io.oncoagent.deid.scoring.Score;
import io.oncoagent.deid.synthetic.FakedNotes;
import io.oncoagent.deid.synthetic.SyntheticNotes;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Floors below the figures measured, so that a rule that loses ground is seen. */
class LabelledNotesTest {
  private static Score score(List<LabelledNote> notes) {
    Score score = new Score();
    notes.forEach(note -> score.add(note, TestingRedactor::text));
    return score;
  }

  @Test
  void hand_written_notes_lose_their_identifiers_and_keep_their_medicine() {
    Score score = score(MarkedNotes.read("hand-notes.txt"));
    assertThat(score.recall()).as(score.toString()).isGreaterThan(0.98);
    assertThat(score.names()).as(score.toString()).isGreaterThan(0.975);
    assertThat(score.damage()).as(score.toString()).isLessThan(0.01);
  }

  @Test
  void notes_kept_aside_stay_above_their_floor() {
    Score score = score(MarkedNotes.read("hand-notes-frozen.txt"));
    assertThat(score.recall()).as("recall").isGreaterThan(0.93);
    assertThat(score.damage()).as("damage").isLessThan(0.04);
  }

  @Test
  void notes_of_a_later_round_lose_their_identifiers() {
    Score score = score(MarkedNotes.read("hand-notes-a.txt"));
    assertThat(score.recall()).as(score.toString()).isGreaterThan(0.97);
    assertThat(score.damage()).as(score.toString()).isLessThan(0.02);
  }

  @Test
  void notes_of_a_third_round_keep_their_floor() {
    Score score = score(MarkedNotes.read("hand-notes-b.txt"));
    assertThat(score.recall()).as(score.toString()).isGreaterThan(0.88);
    assertThat(score.damage()).as(score.toString()).isLessThan(0.03);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2})
  void notes_with_people_of_many_countries_lose_their_identifiers(long seed) {
    Score score = score(new FakedNotes(seed).write(418));
    assertThat(score.recall()).as(score.toString()).isGreaterThan(0.98);
    assertThat(score.names()).as(score.toString()).isGreaterThan(0.975);
    assertThat(score.damage()).as(score.toString()).isLessThan(0.01);
  }

  @Test
  void synthetic_notes_of_a_new_seed_lose_their_identifiers() {
    Score score = score(new SyntheticNotes().write(2026, 440));
    assertThat(score.recall()).as(score.toString()).isGreaterThan(0.985);
    assertThat(score.damage()).as(score.toString()).isLessThan(0.01);
  }
}
