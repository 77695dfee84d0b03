package io.oncoagent.app.bench.durability;

import io.oncoagent.consult.Consultation;
import io.oncoagent.deid.SyntheticCase;
import io.oncoagent.domain.route.TierChoice;
import org.jspecify.annotations.Nullable;

/** A mark for each number, and the case that bears it. */
final class Marks {
  private static final int LETTERS = 10;

  private Marks() {}

  /** {@code zq} and ten letters, different for different numbers. */
  static String of(long number) {
    StringBuilder mark = new StringBuilder("zq");
    long rest = number;
    for (int i = 0; i < LETTERS; i++) {
      mark.append((char) ('a' + Math.floorMod(rest, 26L)));
      rest = Math.floorDiv(rest, 26L);
    }
    return mark.toString();
  }

  static Consultation.Request request(String mark, @Nullable String patient) {
    return new Consultation.Request(SyntheticCase.marked(mark), TierChoice.AUTO, patient);
  }
}
