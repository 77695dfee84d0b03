package io.oncoagent.deid.detect;

import static io.oncoagent.deid.detect.TagModel.LABELS;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Trains the tagger's weights by stochastic gradient with AdaGrad: {@code TagTrainer OUT FILE…}. A file holds notes («== id» opens one) or snippets, one a
 * line, in the marks of {@code hand-notes.txt}; a file whose name begins with «plain» holds text without any identifier. One in eight snippets is held
 * out and scored. The same files give the same weights.
 */
public final class TagTrainer {
  private static final int COPIES = 7;
  private static final int PASSES = 10;
  private static final double RATE = 0.15;
  private static final double SHRINK = 5e-6;

  private final TagModel model = new TagModel();
  private final float[] weights = new float[TagFeatures.SLOTS * LABELS];
  private final float[] squares = new float[TagFeatures.SLOTS * LABELS];
  private final float[] stepSquares = new float[TagModel.LINKS * LABELS * LABELS];
  private final TagChain chain = new TagChain();
  private boolean[] known = new boolean[TagFeatures.SLOTS];

  private TagTrainer() {}

  public static void main(String[] arguments) throws IOException {
    TagTrainer trainer = new TagTrainer();
    LikenessTrainer.train(trainer.model.likeness);
    TagExamples examples = new TagExamples(trainer.model.likeness);
    TagAugment augment = new TagAugment(7);
    List<TagExamples.Chain> train = new ArrayList<>();
    List<TagExamples.Chain> held = new ArrayList<>();
    boolean full = arguments[0].equals("--all");
    for (int f = full ? 2 : 1; f < arguments.length; f++) {
      Path file = Path.of(arguments[f]);
      List<String> texts = texts(file);
      boolean plain = file.getFileName().toString().startsWith("plain");
      for (int n = 0; n < texts.size(); n++) {
        boolean aside = !full && n % 8 == 5;
        (aside ? held : train).addAll(examples.of(texts.get(n), null, false));
        for (int copy = 0; copy < COPIES && !aside && !plain; copy++) {
          train.addAll(examples.of(augment.vary(texts.get(n)), null, true));
        }
      }
    }
    trainer.train(train);
    trainer.score(held, 0.5, true);
    for (double least : new double[] {0.2, 0.35, 0.5, 0.65, 0.8}) {
      trainer.score(held, least, false);
    }
    trainer.model.weigh(trainer.weights);
    try (OutputStream out = Files.newOutputStream(Path.of(arguments[full ? 1 : 0]))) {
      trainer.model.write(out);
    }
  }

  static List<String> texts(Path file) throws IOException {
    String all = Files.readString(file);
    List<String> out = new ArrayList<>();
    if (!all.contains("\n== ") && !all.startsWith("== ")) {
      for (String line : all.split("\n")) {
        if (!line.isBlank() && !line.startsWith("#")) {
          out.add(line.replace(" ⏎ ", "\n").replace("⏎", "\n"));
        }
      }
      return out;
    }
    for (String part : all.split("(?m)^== ")) {
      int line = part.indexOf('\n');
      if (!part.startsWith("#") && line > 0) {
        out.add(part.substring(line + 1).strip());
      }
    }
    return out;
  }

  private void train(List<TagExamples.Chain> train) {
    known = seenTwice(train);
    Random random = new Random(11);
    System.out.printf("%d chains%n", train.size());
    for (int pass = 0; pass < PASSES; pass++) {
      Collections.shuffle(train, random);
      double loss = 0;
      for (TagExamples.Chain example : train) {
        loss += step(example);
      }
      System.out.printf("pass %d loss %.4f%n", pass, loss / train.size());
    }
  }

  private static boolean[] seenTwice(List<TagExamples.Chain> train) {
    int[] seen = new int[TagFeatures.SLOTS];
    for (TagExamples.Chain example : train) {
      for (int[] slots : example.slots()) {
        for (int slot : slots) {
          seen[slot]++;
        }
      }
    }
    boolean[] out = new boolean[seen.length];
    for (int i = 0; i < seen.length; i++) {
      out[i] = seen[i] > 3;
    }
    return out;
  }

  private void load(TagExamples.Chain example) {
    chain.length = example.slots().length;
    for (int at = 0; at < chain.length; at++) {
      chain.links[at] = example.links()[at];
      for (int label = 0; label < LABELS; label++) {
        double sum = 0;
        for (int slot : example.slots()[at]) {
          sum += weights[slot * LABELS + label];
        }
        chain.scores[at * LABELS + label] = sum;
      }
    }
  }

  private double step(TagExamples.Chain example) {
    for (int label : example.labels()) {
      if (label < 0) {
        return 0;
      }
    }
    load(example);
    double total = chain.marginals(model);
    double gold = 0;
    for (int at = 0; at < chain.length; at++) {
      int label = example.labels()[at];
      gold += chain.scores[at * LABELS + label] + (at == 0 ? 0 : model.transitions[(chain.links[at] * LABELS + example.labels()[at - 1]) * LABELS + label]);
    }
    for (int at = chain.length - 1; at > 0; at--) {
      transition(example, at, total);
    }
    for (int at = 0; at < chain.length; at++) {
      for (int label = 0; label < LABELS; label++) {
        float gradient = (float) ((example.labels()[at] == label ? 1 : 0) - chain.marginals[at * LABELS + label]);
        if (Math.abs(gradient) > 1e-4) {
          word(example.slots()[at], label, gradient);
        }
      }
    }
    return total - gold;
  }

  private void word(int[] slots, int label, float gradient) {
    for (int slot : slots) {
      if (known[slot]) {
        int i = slot * LABELS + label;
        squares[i] += gradient * gradient;
        weights[i] += (float) (RATE * gradient / Math.sqrt(1 + squares[i]) - SHRINK * Math.signum(weights[i]));
      }
    }
  }

  private void transition(TagExamples.Chain example, int at, double total) {
    float[] gradients = new float[LABELS * LABELS];
    for (int a = 0; a < LABELS; a++) {
      for (int b = 0; b < LABELS; b++) {
        int i = (chain.links[at] * LABELS + a) * LABELS + b;
        double expected = Math.exp(chain.forward[(at - 1) * LABELS + a] + model.transitions[i] + chain.scores[at * LABELS + b] + chain.backward[at * LABELS + b] - total);
        gradients[a * LABELS + b] = (float) ((example.labels()[at - 1] == a && example.labels()[at] == b ? 1 : 0) - expected);
      }
    }
    for (int g = 0; g < gradients.length; g++) {
      int i = chain.links[at] * LABELS * LABELS + g;
      stepSquares[i] += gradients[g] * gradients[g];
      model.transitions[i] += (float) (RATE * gradients[g] / Math.sqrt(1 + stepSquares[i]));
    }
  }

  private void score(List<TagExamples.Chain> held, double least, boolean show) {
    int found = 0;
    int missed = 0;
    int wrong = 0;
    for (TagExamples.Chain example : held) {
      load(example);
      chain.marginals(model);
      for (int at = 0; at < chain.length; at++) {
        boolean taken = 1 - chain.marginals[at * LABELS] >= least;
        int label = example.labels()[at];
        found += taken && label > 0 ? 1 : 0;
        missed += !taken && label > 0 ? 1 : 0;
        wrong += taken && label == 0 ? 1 : 0;
        if (show && label >= 0 && taken != label > 0) {
          System.out.printf("%s %.2f %s%n", taken ? "OVER" : "MISS", 1 - chain.marginals[at * LABELS], example.words()[at]);
        }
      }
    }
    System.out.printf("at %.2f: recall %.4f precision %.4f of %d words%n", least, (double) found / Math.max(1, found + missed), (double) found / Math.max(1, found + wrong), found + missed);
  }
}
