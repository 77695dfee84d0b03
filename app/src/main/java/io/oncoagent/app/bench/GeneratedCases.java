package io.oncoagent.app.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Cases for timing: a line with name, number and date of an invented patient, a stage and a cancer, then words of notes in an order that no two cases share, of the published mean length.
 * They mean nothing.
 */
final class GeneratedCases {
  /** Words of a case: lognormal with mean 205 and sigma .6, which the demonstration model's tokenizer makes about 350 tokens. */
  private static final double SIGMA = 0.6;
  private static final double MU = Math.log(205) - SIGMA * SIGMA / 2;

  private static final List<String> SITES = List.of("colon", "breast", "gastric", "ovarian", "bladder", "cervical", "pancreatic", "prostate", "lung", "rectal");
  private static final List<String> FIRST = List.of("Mary", "John", "Helen", "Peter", "Anna", "David", "Laura", "Martin", "Carmen", "Javier");
  private static final List<String> LAST = List.of("Walker", "Hughes", "Novak", "Schmidt", "Ortega", "Lindqvist", "Okafor", "Rossi", "Fenwick", "Marsh");
  private static final String[] WORDS =
      ("anaemia fever cough fatigue rash nausea biopsy scan ultrasound margin node lesion mass clinic ward nurse family walking stairs diet sleep pain opioid stent drain transfusion iron marker "
          + "blood count urine liver kidney lung bone brain spine chest abdomen pelvis left right upper lower small large stable slow quick mild severe earlier later weekly monthly morning evening the "
          + "of and with was in for on after before during since without no showed seen given started stopped reviewed discussed planned surgery chemotherapy radiotherapy cisplatin carboplatin paclitaxel "
          + "cycle dose response progression performance status comorbidity hypertension diabetes").split(" ");

  private GeneratedCases() {}

  static void write(Path file, int count, long seed) throws IOException {
    JsonMapper json = JsonMapper.builder().build();
    SplittableRandom random = new SplittableRandom(seed);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < count; i++) {
        ObjectNode line = JsonNodeFactory.instance.objectNode().put("patientUid", "p" + i).put("licence", "CC-BY-4.0");
        int words = (int) Math.clamp(Math.exp(MU + SIGMA * random.nextGaussian()), 20, 4_000);
        ArrayNode messages = line.putArray("messages");
        messages.addObject().put("role", "user").put("content", note(random, words * 3 / 4));
        messages.addObject().put("role", "assistant").put("content", text(random, Math.max(6, words / 4)));
        out.write(json.writeValueAsString(line));
        out.write('\n');
      }
    }
  }

  private static String note(SplittableRandom random, int words) {
    String head =
        "Patient: " + FIRST.get(random.nextInt(FIRST.size())) + " " + LAST.get(random.nextInt(LAST.size())) + ", MRN " + (1_000_000 + random.nextInt(9_000_000)) + ", seen on " + (1 + random.nextInt(28)) + "/0"
            + (1 + random.nextInt(9)) + "/2024.\n" + (30 + random.nextInt(55)) + "-year-old with stage " + List.of("I", "II", "III", "IV").get(random.nextInt(4)) + " " + SITES.get(random.nextInt(SITES.size()))
            + " cancer.\n";
    return head + text(random, words) + " What is next?";
  }

  private static String text(SplittableRandom random, int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      String word = WORDS[random.nextInt(WORDS.length)];
      text.append(i == 0 ? "" : i % 14 == 0 ? ". " : " ").append(i % 14 == 0 ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word);
    }
    return text.append('.').toString();
  }
}
