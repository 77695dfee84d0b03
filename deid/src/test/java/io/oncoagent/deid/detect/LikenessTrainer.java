package io.oncoagent.deid.detect;

import io.oncoagent.deid.text.Folding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Trains what words are spelled like on the lists that ship: names, villages, and the words of four languages that are neither. */
final class LikenessTrainer {
  private static final int PASSES = 3;
  private static final double RATE = 0.2;

  private record Sample(int[] runs, int label) {}

  private LikenessTrainer() {}

  static void train(WordLikeness model) {
    Set<String> names = new HashSet<>();
    for (String file : List.of("given-names.txt", "surnames.txt", "more-names.txt")) {
      names.addAll(words(file));
    }
    Set<String> places = words("more-places.txt");
    Set<String> ordinary = new HashSet<>();
    for (String file : List.of("english-words.txt", "clinical-words.txt", "common-en.txt", "common-es.txt", "common-fr.txt", "common-de.txt")) {
      ordinary.addAll(words(file));
    }
    List<Sample> samples = new ArrayList<>();
    names.stream().filter(w -> !places.contains(w)).forEach(w -> samples.add(new Sample(WordLikeness.runs(w), WordLikeness.PERSON)));
    places.stream().filter(w -> !names.contains(w)).forEach(w -> samples.add(new Sample(WordLikeness.runs(w), WordLikeness.PLACE)));
    ordinary.stream().filter(w -> !names.contains(w) && !places.contains(w)).forEach(w -> samples.add(new Sample(WordLikeness.runs(w), WordLikeness.WORD)));
    samples.sort(java.util.Comparator.comparingInt((Sample s) -> java.util.Arrays.hashCode(s.runs())));
    descend(model, samples);
  }

  private static void descend(WordLikeness model, List<Sample> samples) {
    Random random = new Random(3);
    float[] weights = new float[WordLikeness.SLOTS * WordLikeness.CLASSES];
    float[] squares = new float[weights.length];
    for (int pass = 0; pass < PASSES; pass++) {
      Collections.shuffle(samples, random);
      int right = 0;
      for (Sample sample : samples) {
        double[] scores = scores(weights, sample.runs());
        double most = Math.max(scores[0], Math.max(scores[1], scores[2]));
        double sum = 0;
        for (double score : scores) {
          sum += Math.exp(score - most);
        }
        right += scores[sample.label()] == most ? 1 : 0;
        for (int label = 0; label < WordLikeness.CLASSES; label++) {
          float gradient = (float) ((sample.label() == label ? 1 : 0) - Math.exp(scores[label] - most) / sum);
          for (int run : sample.runs()) {
            int i = run * WordLikeness.CLASSES + label;
            squares[i] += gradient * gradient;
            weights[i] += (float) (RATE * gradient / Math.sqrt(1 + squares[i]));
          }
        }
      }
      System.out.printf("likeness pass %d: %.3f right of %d%n", pass, (double) right / samples.size(), samples.size());
    }
    model.weigh(weights);
  }

  private static double[] scores(float[] weights, int[] runs) {
    double[] scores = new double[WordLikeness.CLASSES];
    for (int run : runs) {
      for (int label = 0; label < scores.length; label++) {
        scores[label] += weights[run * WordLikeness.CLASSES + label];
      }
    }
    return scores;
  }

  private static Set<String> words(String name) {
    try (BufferedReader in = new BufferedReader(new InputStreamReader(LikenessTrainer.class.getResourceAsStream("/io/oncoagent/deid/" + name), StandardCharsets.UTF_8))) {
      Set<String> out = new HashSet<>();
      in.lines().filter(l -> !l.startsWith("#") && !l.startsWith("[") && l.length() > 3 && !l.contains(" ")).forEach(l -> out.add(Folding.fold(l)));
      return out;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
