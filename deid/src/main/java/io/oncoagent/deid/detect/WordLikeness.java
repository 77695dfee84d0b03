package io.oncoagent.deid.detect;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Whether a word that no list holds is spelled like a person's name, like a place, or like a word of language and clinic: a log-linear model over its
 * runs of two to four letters, trained on the lists that ship. Evidence for the tagger, never a decision.
 */
final class WordLikeness {
  static final int CLASSES = 3;
  static final int WORD = 0;
  static final int PERSON = 1;
  static final int PLACE = 2;
  static final int SLOTS = 1 << 16;
  private static final double STEP = 16;
  private static final int LONGEST = 24;

  /** Log odds are told apart up to this, in steps of two. */
  private static final int MOST = 4;

  final byte[] steps = new byte[SLOTS * CLASSES];

  /** The slots of the word's runs of letters, with its ends marked; at most 24 letters are read. */
  static int[] runs(String folded) {
    String word = "^" + (folded.length() > LONGEST ? folded.substring(0, LONGEST) : folded) + "$";
    int[] out = new int[3 * word.length()];
    int count = 0;
    for (int from = 0; from < word.length(); from++) {
      int hash = word.charAt(from);
      for (int to = from + 1; to < Math.min(word.length(), from + 4); to++) {
        hash = hash * 0x9E3779B1 + word.charAt(to);
        int mixed = hash ^ hash >>> 15;
        out[count++] = (mixed * 0x2C1B3C6D >>> 12) & SLOTS - 1;
      }
    }
    return java.util.Arrays.copyOf(out, count);
  }

  /** Weight of each class in steps. */
  private int[] scores(int[] runs) {
    int[] scores = new int[CLASSES];
    for (int run : runs) {
      for (int label = 0; label < CLASSES; label++) {
        scores[label] += steps[run * CLASSES + label];
      }
    }
    return scores;
  }

  /** A small number for how much the word looks like a person and like a place, against a word of the language: 1 to 25. */
  int kind(String folded) {
    int[] scores = scores(runs(folded));
    return 1 + step((scores[PERSON] - scores[WORD]) / STEP) * 5 + step((scores[PLACE] - scores[WORD]) / STEP);
  }

  private static int step(double odds) {
    return (int) Math.max(0, Math.min(MOST, Math.round(odds / 2) + 2));
  }

  /** Takes over weights as whole steps. */
  void weigh(float[] weights) {
    for (int i = 0; i < steps.length; i++) {
      steps[i] = (byte) Math.max(-127, Math.min(127, Math.round(weights[i] * STEP)));
    }
  }

  void read(DataInputStream in) throws IOException {
    in.readFully(steps);
  }

  void write(DataOutputStream out) throws IOException {
    out.write(steps);
  }
}
