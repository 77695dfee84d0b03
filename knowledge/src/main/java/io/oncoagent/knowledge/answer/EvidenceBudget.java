package io.oncoagent.knowledge.answer;

import io.oncoagent.domain.evidence.Passage;
import io.oncoagent.domain.evidence.PassageSentence;
import io.oncoagent.domain.route.Tier;
import java.util.List;
import java.util.Optional;

/** How much evidence a tier may hold: 5 passages and 6,000 characters, or 12 and 12,000 (the published system's budgets), cut between sentences only. */
record EvidenceBudget(int passages, int characters) {
  /** Less than this of a passage is not worth citing. */
  private static final int WORTH_CUTTING = 300;

  static EvidenceBudget of(Tier tier) {
    return tier == Tier.ONE ? new EvidenceBudget(5, 6_000) : new EvidenceBudget(12, 12_000);
  }

  /** The passage, or as many of its first sentences as fit in {@code room} characters. */
  static Optional<Passage> fitting(Passage passage, int room) {
    if (passage.text().length() <= room) {
      return Optional.of(passage);
    }
    List<PassageSentence> kept = passage.sentences().stream().filter(sentence -> sentence.end() <= room).toList();
    if (kept.isEmpty() || kept.getLast().end() < WORTH_CUTTING) {
      return Optional.empty();
    }
    return Optional.of(
        new Passage(
            passage.id(), passage.pack(), passage.document(), passage.title(), passage.section(), passage.page(), passage.ordinal(),
            passage.text().substring(0, kept.getLast().end()), kept, passage.topics(), passage.publisher(), passage.edition(), passage.licence(),
            passage.licenceStatement(), passage.strength()));
  }
}
