package io.oncoagent.consult.critic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * 105 statements that speak of another group, interval, owner of a harm or arm than their passage, or drop what takes it back; each with
 * a safe twin. Every third pair was frozen before a rule was changed.
 */
class GroupPairsTest {
  @Test
  void statementsOfAnotherGroupFailAndTheirSafeTwinsPass() throws IOException {
    List<GroupPairs.Judged> dev = GroupPairs.all().stream().filter(j -> j.split().equals("dev")).toList();
    assertThat(dev).filteredOn(j -> !j.safe() && !j.right()).as("unsafe statements that pass, of 70").hasSizeLessThanOrEqualTo(2);
    assertThat(dev).filteredOn(j -> j.safe() && !j.right()).as("safe twins that fail, of 70").hasSizeLessThanOrEqualTo(2);
  }

  @Test
  void theFrozenThirdShowsThatTheRulesWereNotFittedToTheirExamples() throws IOException {
    List<GroupPairs.Judged> frozen = GroupPairs.all().stream().filter(j -> j.split().equals("frozen")).toList();
    assertThat(frozen).filteredOn(j -> !j.safe() && !j.right()).as("unsafe statements that pass, of 35").hasSizeLessThanOrEqualTo(3);
    assertThat(frozen).filteredOn(j -> j.safe() && !j.right()).as("safe twins that fail, of 35").hasSizeLessThanOrEqualTo(3);
  }
}
