package io.oncoagent.deid.detect;

import static io.oncoagent.deid.detect.TagModel.LABELS;

import io.oncoagent.deid.text.Note;

/** Words that may belong together, and the probability of each label for each of them by the forward-backward algorithm. */
final class TagChain {
  /** Longer runs of candidates are cut: text without any known word is none that a hospital writes. */
  static final int LONGEST = 64;

  final int[] tokens = new int[LONGEST];
  final int[] links = new int[LONGEST];
  final double[] scores = new double[LONGEST * LABELS];
  final double[] marginals = new double[LONGEST * LABELS];
  final double[] forward = new double[LONGEST * LABELS];
  final double[] backward = new double[LONGEST * LABELS];
  int length;

  /** The link of a candidate to the candidate before it, or -1 when another chain begins. */
  static int link(Note note, int before, int token) {
    if (before == token - 1) {
      return note.startsLine(token) ? 3 : 0;
    }
    if (before != token - 2) {
      return -1;
    }
    int mark = token - 1;
    if (note.isHyphen(mark) && note.glued(mark) || note.isApostrophe(mark)) {
      return 1;
    }
    return note.is(mark, '.') && note.glued(mark) ? 2 : note.isMark(mark, ",&/^") ? 3 : -1;
  }

  /** Fills {@link #marginals} from {@link #scores}; returns the log of the sum over all labellings. */
  double marginals(TagModel model) {
    for (int i = 0; i < length; i++) {
      for (int label = 0; label < LABELS; label++) {
        forward[i * LABELS + label] = scores[i * LABELS + label] + (i == 0 ? 0 : sum(model, i, label, forward, i - 1, true));
      }
    }
    for (int i = length - 1; i >= 0; i--) {
      for (int label = 0; label < LABELS; label++) {
        backward[i * LABELS + label] = i == length - 1 ? 0 : sum(model, i + 1, label, backward, i + 1, false);
      }
    }
    double total = logSum(forward, (length - 1) * LABELS);
    for (int at = 0; at < length * LABELS; at++) {
      marginals[at] = Math.exp(forward[at] + backward[at] - total);
    }
    return total;
  }

  /** Over the other end's labels: with {@code ahead} the earlier word's, else the later word's with its own score. */
  private double sum(TagModel model, int link, int label, double[] other, int at, boolean ahead) {
    double most = Double.NEGATIVE_INFINITY;
    double[] terms = new double[LABELS];
    for (int from = 0; from < LABELS; from++) {
      int step = links[link] * LABELS * LABELS + (ahead ? from * LABELS + label : label * LABELS + from);
      terms[from] = other[at * LABELS + from] + model.transitions[step] + (ahead ? 0 : scores[at * LABELS + from]);
      most = Math.max(most, terms[from]);
    }
    double sum = 0;
    for (double term : terms) {
      sum += Math.exp(term - most);
    }
    return most + Math.log(sum);
  }

  private static double logSum(double[] values, int from) {
    double most = Double.NEGATIVE_INFINITY;
    for (int i = from; i < from + LABELS; i++) {
      most = Math.max(most, values[i]);
    }
    double sum = 0;
    for (int i = from; i < from + LABELS; i++) {
      sum += Math.exp(values[i] - most);
    }
    return most + Math.log(sum);
  }
}
