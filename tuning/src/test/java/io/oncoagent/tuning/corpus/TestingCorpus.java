package io.oncoagent.tuning.corpus;

import io.oncoagent.deid.PhiRedactor;
import io.oncoagent.deid.PhiRedactors;
import io.oncoagent.lexicon.Lexicon;
import io.oncoagent.tuning.corpus.read.CorpusInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Runs on small files; the lexicon and the redactor are the real ones. */
final class TestingCorpus {
  static final Lexicon LEXICON = Lexicon.shipped();
  static final PhiRedactor REDACTOR = PhiRedactors.standard(LEXICON);
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final List<String> SITES = List.of("colon", "breast", "gastric", "ovarian", "bladder", "cervical", "pancreatic", "prostate");
  private static final String[] WORDS =
      "anaemia fever cough fatigue rash nausea biopsy scan ultrasound margin node lesion mass clinic ward nurse family walking stairs diet sleep pain opioid stent drain transfusion iron marker blood count urine liver kidney lung bone brain spine chest abdomen pelvis left right upper lower small large stable slow quick mild severe earlier later weekly monthly morning evening".split(" ");

  private TestingCorpus() {}

  static CorpusOrder order(Path out, boolean resume, CorpusInput... inputs) {
    return new CorpusOrder(List.of(inputs), out, null, "stated for a test", List.of(), false, 0.8, 0.1, 0.1, 1, resume, 2, "test");
  }

  static CorpusReport run(CorpusOrder order) {
    return new CorpusRun(REDACTOR, LEXICON, () -> {}).run(order);
  }

  static Path file(Path folder, String name, String content) {
    try {
      return Files.writeString(folder.resolve(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A line of ChatML. */
  static ObjectNode chat(String patient, String licence, String note, String answer) {
    ObjectNode o = JsonNodeFactory.instance.objectNode().put("patientUid", patient).put("licence", licence);
    var messages = o.putArray("messages");
    messages.addObject().put("role", "user").put("content", note);
    messages.addObject().put("role", "assistant").put("content", answer);
    return o;
  }

  /** A note of so many words that no other seed gives. */
  static String note(long seed, int words) {
    Random random = new Random(seed);
    StringBuilder note = new StringBuilder(random.nextInt(40) + 40 + "-year-old patient with stage II " + SITES.get(random.nextInt(SITES.size())) + " cancer.");
    for (int i = 0; i < words; i++) {
      note.append(' ').append(WORDS[random.nextInt(WORDS.length)]).append(i % 12 == 11 ? "." : "");
    }
    return note.append(" What is next?").toString();
  }

  static String answer(long seed) {
    Random random = new Random(seed + 1_000_003);
    StringBuilder answer = new StringBuilder("Consider");
    for (int i = 0; i < 15; i++) {
      answer.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
    }
    return answer.append('.').toString();
  }

  static List<JsonNode> lines(Path corpus, String part) {
    try {
      List<JsonNode> lines = new ArrayList<>();
      Files.readAllLines(corpus.resolve(part)).forEach(l -> lines.add(JSON.readTree(l)));
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<JsonNode> all(Path corpus) {
    List<JsonNode> all = new ArrayList<>();
    for (String part : List.of("train.jsonl", "dev.jsonl", "test.jsonl")) {
      all.addAll(lines(corpus, part));
    }
    return all;
  }

  static int dropped(CorpusReport report, String why) {
    return report.statistics().path("dropped").path(why).asInt();
  }
}
