package io.oncoagent.deid.detect;

import static io.oncoagent.deid.detect.TagModel.LABELS;

import io.oncoagent.deid.text.Note;
import io.oncoagent.domain.casefile.RedactionType;

/**
 * Names, places and employers that the rules left: a conditional random field weighs lists, shape and context of each word that could be one. It
 * only adds to what the rules found.
 */
final class TagDetector implements Detector {
  private static final RedactionType[] TYPES = {RedactionType.OTHER, RedactionType.NAME, RedactionType.ADDRESS, RedactionType.FACILITY};

  /** Log odds by which a word may miss the profile's operating point: a name left in clear costs more than a word lost. Set on deid-dev notes. */
  private static final double SLACK = 0.5;

  /** Learned evidence alone is never as sure as a label: the door for texts that are not rewritten refuses from 0.9. */
  private static final double MOST = 0.89;

  private final TagModel model = TagModel.shipped();

  @Override
  public void detect(Reading reading) {
    Note note = reading.note();
    TagWords words = new TagWords(reading);
    TagFeatures features = new TagFeatures(reading, words, model.likeness);
    TagChain chain = new TagChain();
    double least = leastProbability(reading);
    for (int i = 0; i < note.count(); i++) {
      if (!words.candidate(i)) {
        continue;
      }
      int link = chain.length == 0 || chain.length == TagChain.LONGEST ? -1 : TagChain.link(note, chain.tokens[chain.length - 1], i);
      if (link < 0) {
        flush(reading, chain, least);
      }
      add(chain, features, i, Math.max(0, link));
    }
    flush(reading, chain, least);
  }

  private static double leastProbability(Reading reading) {
    return 1 / (1 + Math.exp(SLACK - reading.profile().leastLogOdds()));
  }

  private void add(TagChain chain, TagFeatures features, int token, int link) {
    int at = chain.length++;
    chain.tokens[at] = token;
    chain.links[at] = link;
    int count = features.of(token);
    int[] slots = features.slots();
    int none = 0;
    int name = 0;
    int address = 0;
    int facility = 0;
    for (int f = 0; f < count; f++) {
      int slot = slots[f] * LABELS;
      none += model.steps[slot];
      name += model.steps[slot + 1];
      address += model.steps[slot + 2];
      facility += model.steps[slot + 3];
    }
    chain.scores[at * LABELS] = none / TagModel.STEP;
    chain.scores[at * LABELS + 1] = name / TagModel.STEP;
    chain.scores[at * LABELS + 2] = address / TagModel.STEP;
    chain.scores[at * LABELS + 3] = facility / TagModel.STEP;
  }

  private void flush(Reading reading, TagChain chain, double least) {
    if (chain.length > 0) {
      chain.marginals(model);
      spans(reading, chain, least);
      chain.length = 0;
    }
  }

  private static void spans(Reading reading, TagChain chain, double least) {
    int from = 0;
    while (from < chain.length) {
      int label = label(chain, from, least);
      int to = from + 1;
      while (label > 0 && to < chain.length && label(chain, to, least) == label) {
        to++;
      }
      if (label > 0) {
        add(reading, chain, from, to, label);
      }
      from = to;
    }
  }

  private static int label(TagChain chain, int at, double least) {
    double none = chain.marginals[at * LABELS];
    if (1 - none < least) {
      return 0;
    }
    int best = TagModel.NAME;
    for (int label = TagModel.ADDRESS; label < LABELS; label++) {
      best = chain.marginals[at * LABELS + label] > chain.marginals[at * LABELS + best] ? label : best;
    }
    return best;
  }

  private static void add(Reading reading, TagChain chain, int from, int to, int label) {
    int first = chain.tokens[from];
    int last = chain.tokens[to - 1];
    boolean letter = to == from + 1 && reading.note().length(first) == 1;
    boolean free = false;
    double sure = 0;
    for (int at = from; at < to; at++) {
      free |= !reading.findings().taken(chain.tokens[at]);
      sure = Math.max(sure, 1 - chain.marginals[at * LABELS]);
    }
    if (free && !letter) {
      reading.findings().add(first, last + 1, TYPES[label], Math.min(MOST, sure));
    }
  }
}
