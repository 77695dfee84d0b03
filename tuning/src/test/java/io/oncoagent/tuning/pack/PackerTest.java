package io.oncoagent.tuning.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.oncoagent.tuning.TuningException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Properties of packing over many seeds and limits. */
class PackerTest {
  private static final int[] LIMITS = {1, 2, 63, 64, 65, 127, 1000, 2048, 4096, 4097, 32_768};

  private static int[] drawn(SplittableRandom random, int limit) {
    int most = random.nextBoolean() ? limit : Math.max(1, limit / 3);
    return random.ints(random.nextInt(0, 600), 1, most + 1).toArray();
  }

  @Test
  void everyCaseLiesInOneRowAndNoRowIsOverTheLimit() {
    for (int limit : LIMITS) {
      for (long seed = 0; seed < 40; seed++) {
        int[] lengths = drawn(new SplittableRandom(seed), limit);
        Packing packing = new Packer(limit, LongCases.EXCLUDE).pack(lengths, seed);
        assertThat(Arrays.stream(packing.order()).sorted().toArray()).isEqualTo(IntStream.range(0, lengths.length).toArray());
        assertThat(packing.excluded()).isEmpty();
        for (int row = 0; row < packing.rows(); row++) {
          int size = 0;
          for (int i = packing.rowStart()[row]; i < packing.rowStart()[row + 1]; i++) {
            size += lengths[packing.order()[i]];
          }
          assertThat(size).isBetween(1, limit);
        }
        assertThat(packing.ordinaryTokens()).isEqualTo(Arrays.stream(lengths).asLongStream().sum());
      }
    }
  }

  @Test
  void itFillsAsTheSlowAlgorithmDoes() {
    for (int limit : LIMITS) {
      for (long seed = 0; seed < 40; seed++) {
        int[] lengths = drawn(new SplittableRandom(seed * 31 + limit), limit);
        int rows = new Packer(limit, LongCases.EXCLUDE).pack(lengths, seed).rows();
        assertThat(rows).as("limit %d seed %d", limit, seed).isEqualTo(slow(lengths, limit));
        int bound = (int) ((Arrays.stream(lengths).asLongStream().sum() + limit - 1) / limit);
        assertThat(rows).isGreaterThanOrEqualTo(bound);
      }
    }
  }

  /** Best-fit-decreasing by looking at every row. */
  private static int slow(int[] lengths, int limit) {
    List<Integer> rooms = new ArrayList<>();
    int[] sorted = lengths.clone();
    Arrays.sort(sorted);
    for (int i = sorted.length - 1; i >= 0; i--) {
      int best = -1;
      for (int r = 0; r < rooms.size(); r++) {
        if (rooms.get(r) >= sorted[i] && (best < 0 || rooms.get(r) < rooms.get(best))) {
          best = r;
        }
      }
      if (best < 0) {
        rooms.add(limit - sorted[i]);
      } else {
        rooms.set(best, rooms.get(best) - sorted[i]);
      }
    }
    return rooms.size();
  }

  @Test
  void publishedSizeIsNearlyFull() {
    SplittableRandom random = new SplittableRandom(5);
    int[] lengths = new int[266_854];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = Math.clamp(Math.round(Math.exp(Math.log(350) - 0.18 + 0.6 * random.nextGaussian())), 1, 2048);
    }
    assertThat(new Packer(2048, LongCases.EXCLUDE).pack(lengths, 1).fillPercent()).isGreaterThan(99.5);
    assertThat(Baselines.nextFit(lengths, 2048)).isGreaterThan(Baselines.firstFit(lengths, 2048));
  }

  @Test
  void longCasesAreLeftOutOrGetTheirOwnRow() {
    int[] lengths = {10, 11, 32_768, 32_769, 5, 5};
    Packing out = new Packer(10, LongCases.EXCLUDE).pack(lengths, 1);
    assertThat(out.excluded()).containsExactly(1, 2, 3);
    assertThat(out.rows()).isEqualTo(2);
    assertThat(out.fillPercent()).isEqualTo(100);
    Packing longer = new Packer(10, LongCases.EXTEND).pack(lengths, 1);
    assertThat(longer.excluded()).containsExactly(3);
    assertThat(longer.longRows()).isEqualTo(2);
    assertThat(longer.rows()).isEqualTo(4);
  }

  @Test
  void theSeedDecidesTheOrderOfTheRowsAndNothingElse() {
    int[] lengths = new SplittableRandom(3).ints(500, 1, 300).toArray();
    Packer packer = new Packer(300, LongCases.EXCLUDE);
    Packing one = packer.pack(lengths, 1);
    assertThat(packer.pack(lengths, 1).order()).isEqualTo(one.order());
    Packing two = packer.pack(lengths, 2);
    assertThat(two.order()).isNotEqualTo(one.order());
    assertThat(rows(two)).containsExactlyInAnyOrderElementsOf(rows(one));
  }

  private static List<List<Integer>> rows(Packing packing) {
    List<List<Integer>> rows = new ArrayList<>();
    for (int r = 0; r < packing.rows(); r++) {
      rows.add(Arrays.stream(packing.order(), packing.rowStart()[r], packing.rowStart()[r + 1]).boxed().toList());
    }
    return rows;
  }

  @Test
  void lengthsAndLimitsThatCannotBeAreRefused() {
    Packer packer = new Packer(10, LongCases.EXCLUDE);
    assertThatThrownBy(() -> packer.pack(new int[] {3, 0}, 1)).isInstanceOf(TuningException.class).hasMessageContaining("case 2 has 0 tokens");
    assertThatThrownBy(() -> packer.pack(new int[] {-1}, 1)).isInstanceOf(TuningException.class);
    assertThatThrownBy(() -> new Packer(0, LongCases.EXCLUDE)).isInstanceOf(TuningException.class);
    assertThatThrownBy(() -> new Packer(32_769, LongCases.EXTEND)).isInstanceOf(TuningException.class);
  }
}
