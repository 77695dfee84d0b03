package io.oncoagent.tuning.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.lexicon.Lexicon;
import io.oncoagent.tuning.profile.Profile;
import io.oncoagent.tuning.profile.ProfileSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A faithful note reads back as its profile; one that says something else does not. */
class ReadBackTest {
  private static final ProfileSpace SPACE = new ProfileSpace(3);
  private final ReadBack check = new ReadBack(Lexicon.shipped());

  private Set<Rejection> differences(Profile p, String note) {
    return check.differences(p, TestingReading.read(note, p.language()).facts());
  }

  @Test
  void nearlyEveryFaithfulNoteReadsBack() {
    Map<String, List<String>> failed = new TreeMap<>();
    int fits = 0;
    int all = 1_000;
    for (int i = 0; i < all; i++) {
      Profile p = SPACE.at(i);
      String note = TestingNotes.of(p);
      Set<Rejection> found = differences(p, note);
      fits += found.isEmpty() ? 1 : 0;
      found.forEach(f -> failed.computeIfAbsent(p.cancer() + " " + p.language() + " " + f, k -> new ArrayList<>()).add(note));
    }
    StringBuilder told = new StringBuilder();
    failed.forEach((k, v) -> told.append(k).append(" ×").append(v.size()).append(": ").append(v.getFirst()).append('\n'));
    assertThat(fits).as(told.toString()).isGreaterThan(all * 95 / 100);
  }
}
