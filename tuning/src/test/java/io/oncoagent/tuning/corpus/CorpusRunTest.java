package io.oncoagent.tuning.corpus;

import static io.oncoagent.tuning.corpus.TestingCorpus.all;
import static io.oncoagent.tuning.corpus.TestingCorpus.answer;
import static io.oncoagent.tuning.corpus.TestingCorpus.chat;
import static io.oncoagent.tuning.corpus.TestingCorpus.dropped;
import static io.oncoagent.tuning.corpus.TestingCorpus.file;
import static io.oncoagent.tuning.corpus.TestingCorpus.lines;
import static io.oncoagent.tuning.corpus.TestingCorpus.note;
import static io.oncoagent.tuning.corpus.TestingCorpus.order;
import static io.oncoagent.tuning.corpus.TestingCorpus.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.oncoagent.tuning.TuningException;
import io.oncoagent.tuning.corpus.read.CorpusInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A corpus as a whole: what gets in, what does not, and what a cut leaves. */
class CorpusRunTest {
  @TempDir private Path folder = Path.of("");

  private CorpusReport made(String name, List<? extends JsonNode> rows) {
    Path in = file(folder, name + ".jsonl", rows.stream().map(JsonNode::toString).collect(Collectors.joining("\n", "", "\n")));
    return run(order(folder.resolve(name), false, new CorpusInput(in, false)));
  }

  private static List<JsonNode> many(int count) {
    List<JsonNode> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      rows.add(chat("p" + i, "CC-BY-4.0", note(i, 60), answer(i)));
    }
    return rows;
  }

  @Test
  void theExamplesGiveTheCasesThatTheyShould() {
    Path examples = Path.of("").toAbsolutePath().getParent().resolve("examples/corpora");
    List<CorpusInput> inputs = new ArrayList<>();
    for (String name : List.of("pmc-patients.json", "asclepius.csv", "asclepius.parquet", "chatml.jsonl", "sharegpt.json", "alpaca.json", "synthetic.jsonl")) {
      inputs.add(new CorpusInput(examples.resolve(name), false));
    }
    inputs.add(new CorpusInput(examples.resolve("hospital"), true));
    CorpusReport report = run(order(folder.resolve("c"), false, inputs.toArray(CorpusInput[]::new)));
    Map<String, Long> bySource = all(folder.resolve("c")).stream().collect(Collectors.groupingBy(l -> l.path("source").asString(), TreeMap::new, Collectors.counting()));
    assertThat(bySource).isEqualTo(new TreeMap<>(Map.of("asclepius", 3L, "chat", 5L, "hospital", 2L, "pmc-patients", 4L, "synthetic", 2L)));
    assertThat(dropped(report, "unreadable")).isEqualTo(2);
    assertThat(dropped(report, "refusal")).isEqualTo(2);
    assertThat(dropped(report, "truncated")).isEqualTo(2);
    assertThat(dropped(report, "control-token")).isEqualTo(1);
    assertThat(dropped(report, "echo")).isEqualTo(1);
    assertThat(dropped(report, "not-oncology")).isEqualTo(4 - 1);
    assertThat(dropped(report, "exact-duplicate")).isEqualTo(4);
  }

  @Test
  void noIdentifierReachesAnyFile() throws IOException {
    Path examples = Path.of("").toAbsolutePath().getParent().resolve("examples/corpora");
    Path corpus = folder.resolve("c");
    Path table = file(folder, "h.csv", "patient_id,name,mrn,note,question,answer\n77,Zebulon Quist,X9Y8,\"Zebulon Quist, 61, gastric cancer, cT3 N1 M0, fit, seen with his wife. X9Y8 on the wristband. Zeb Quist wants treatment.\",What now?,Perioperative chemotherapy for Zebulon Quist.\n");
    run(order(corpus, false, new CorpusInput(examples.resolve("asclepius.csv"), false), new CorpusInput(examples.resolve("hospital"), true), new CorpusInput(table, true)));
    try (Stream<Path> files = Files.walk(corpus)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readString(file)).as(file.toString()).doesNotContain("Fenwick", "00482913", "Ellison", "7741920", "Anselm", "Hartley", "Joan", "Ramón", "Ibáñez", "558201", "Olmo", "Prado", "Zebulon", "Quist", "X9Y8", "h.csv");
      }
    }
    assertThat(all(corpus)).anyMatch(l -> l.path("messages").path(1).path("content").asString().contains("before cycle one") && l.toString().contains("[NAME-1]"));
  }

  @Test
  void onePatientStandsInOnePartAndSoDoNotesThatAreNearlyTheSame() {
    List<JsonNode> rows = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      String note = note(i, 60);
      rows.add(chat("p" + i % 40, "CC-BY-4.0", note, answer(i)));
      // another patient's name, a word more, another answer
      rows.add(chat("q" + i, "CC-BY-4.0", note + " Today?", answer(i + 5_000)));
    }
    made("c", rows);
    Map<String, String> partOf = new TreeMap<>();
    for (String part : List.of("train.jsonl", "dev.jsonl", "test.jsonl")) {
      assertThat(lines(folder.resolve("c"), part)).as(part).isNotEmpty();
      for (JsonNode line : lines(folder.resolve("c"), part)) {
        String note = line.path("messages").path(0).path("content").asString().replace(" Today?", "");
        assertThat(partOf.merge(note, part, (a, b) -> a.equals(b) ? a : "both")).isNotEqualTo("both");
        assertThat(partOf.merge(line.path("patientUid").asString(), part, (a, b) -> a.equals(b) ? a : "both")).isNotEqualTo("both");
      }
    }
    assertThat(all(folder.resolve("c"))).hasSize(240);
  }

  @Test
  void theReportOfAPatientAndTheQuestionsAboutItAreOnePatients() {
    Path pmc = file(folder, "pmc.json", "[{\"patient_id\":7,\"patient_uid\":\"9-1\",\"patient\":\"" + note(1, 60).replace(" What is next?", "") + ". She then underwent surgery and received chemotherapy with capecitabine. She is well.\"}]");
    Path asclepius = file(folder, "a.jsonl", "{\"patient_id\":7,\"note\":\"" + note(2, 50) + "\",\"question\":\"What is the stage?\",\"answer\":\"The stage is two.\",\"task\":\"QA\"}\n");
    List<String> parts = new ArrayList<>();
    for (long seed = 1; seed < 30; seed++) {
      Path out = folder.resolve("s" + seed);
      CorpusOrder o = order(out, false, new CorpusInput(pmc, false), new CorpusInput(asclepius, false));
      run(new CorpusOrder(o.inputs(), out, null, null, List.of(), false, 0.8, 0.4, 0.3, seed, false, 2, "test"));
      parts.add(Stream.of("train.jsonl", "dev.jsonl", "test.jsonl").filter(p -> !lines(out, p).isEmpty()).collect(Collectors.joining("+")));
    }
    assertThat(parts).containsOnly("train.jsonl", "dev.jsonl", "test.jsonl");
  }

  @Test
  void duplicatesGoAndWhatOnlyLooksAlikeStays() {
    List<JsonNode> rows = many(50);
    String note = note(900, 80);
    rows.add(chat("a", "CC-BY-4.0", note, answer(900)));
    rows.add(chat("b", "CC-BY-4.0", note.toUpperCase(java.util.Locale.ROOT).replace(".", " ;"), answer(900)));
    rows.add(chat("c", "CC-BY-4.0", note.replace("What is next?", "And what is next?"), answer(900).replace("Consider", "Consider again")));
    rows.add(chat("d", "CC-BY-4.0", note, answer(901)));
    CorpusReport report = made("c", rows);
    assertThat(dropped(report, "exact-duplicate")).isEqualTo(1);
    assertThat(dropped(report, "near-duplicate")).isEqualTo(1);
    assertThat(report.statistics().path("cases").asInt()).isEqualTo(52);
  }

  @Test
  void anAnswerThatHundredsShareIsAConstantAndAShortOneIsNot() {
    List<JsonNode> rows = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      rows.add(chat("p" + i, "CC-BY-4.0", note(i, 60), "Please refer the patient to the multidisciplinary team."));
      rows.add(chat("r" + i, "CC-BY-4.0", note(i + 500, 60), i % 2 == 0 ? "Stage II" : "No."));
    }
    CorpusReport report = made("c", rows);
    assertThat(dropped(report, "constant-answer")).isEqualTo(60);
    assertThat(report.statistics().path("cases").asInt()).isEqualTo(60);
    assertThat(report.statistics().path("commonestAnswerShare").asDouble()).isEqualTo(0.5);
  }

  @Test
  void whatAnEvaluationAsksIsNotTrainedOn() {
    List<JsonNode> rows = many(10);
    String asked = note(3, 60);
    Path in = file(folder, "in.jsonl", rows.stream().map(JsonNode::toString).collect(Collectors.joining("\n")));
    CorpusOrder o = order(folder.resolve("c"), false, new CorpusInput(in, false));
    CorpusReport report = run(new CorpusOrder(o.inputs(), o.out(), null, null, List.of("Some other words. " + asked.substring(60, 220)), false, 0.8, 0.1, 0.1, 1, false, 2, "test"));
    assertThat(dropped(report, "evaluation")).isEqualTo(1);
    assertThat(all(folder.resolve("c"))).hasSize(9).noneMatch(l -> l.toString().contains(asked.substring(60, 120)));
  }

  @Test
  void aCommercialRunLeavesOutWhatMayNotEnterIt() {
    List<JsonNode> rows = many(5);
    rows.add(chat("x", "CC-BY-NC-SA-4.0", note(50, 60), answer(50)));
    rows.add(chat("y", "", note(51, 60), answer(51)));
    Path in = file(folder, "in.jsonl", rows.stream().map(JsonNode::toString).collect(Collectors.joining("\n")));
    CorpusOrder o = order(folder.resolve("c"), false, new CorpusInput(in, false));
    CorpusReport report = run(new CorpusOrder(o.inputs(), o.out(), null, null, List.of(), true, 0.8, 0.1, 0.1, 1, false, 2, "test"));
    assertThat(dropped(report, "licence")).isEqualTo(2);
    assertThat(all(folder.resolve("c"))).hasSize(5).allMatch(l -> l.path("licence").asString().equals("CC-BY-4.0"));
    assertThat(folder.resolve("c/corpus.json")).content().contains("\"commercial\" : true");
  }

  @Test
  void hospitalNotesNeedALegalBasis() {
    Path notes = file(folder, "n.txt", note(1, 60));
    assertThatThrownBy(() -> run(new CorpusOrder(List.of(new CorpusInput(notes, true)), folder.resolve("c"), null, " ", List.of(), false, 0.8, 0.1, 0.1, 1, false, 1, "test")))
        .isInstanceOfSatisfying(TuningException.class, e -> assertThat(e.code()).isEqualTo(TuningException.Code.RIGHTS)).hasMessageContaining("--legal-basis");
    assertThat(folder).isDirectoryNotContaining("glob:**c*");
  }

  /** The machine goes away in the middle: an error in the progress call stands for it, since nothing is cleaned up behind it. */
  @Test
  void aRunThatWasCutGivesTheSameBytes() throws IOException {
    Path in = file(folder, "in.jsonl", many(9_000).stream().map(JsonNode::toString).collect(Collectors.joining("\n")));
    run(order(folder.resolve("whole"), false, new CorpusInput(in, false)));
    AtomicInteger rows = new AtomicInteger();
    CorpusOrder cut = order(folder.resolve("cut"), false, new CorpusInput(in, false));
    assertThatThrownBy(() -> new CorpusRun(TestingCorpus.REDACTOR, TestingCorpus.LEXICON, () -> {
      if (rows.incrementAndGet() == 5_000) {
        throw new Gone();
      }
    }).run(cut)).isInstanceOf(Gone.class);
    assertThat(folder.resolve("cut")).doesNotExist();
    assertThat(folder.resolve(".cut-draft/journal.json")).exists();
    assertThatThrownBy(() -> run(cut)).isInstanceOf(TuningException.class).hasMessageContaining("--resume");
    AtomicInteger again = new AtomicInteger();
    new CorpusRun(TestingCorpus.REDACTOR, TestingCorpus.LEXICON, again::incrementAndGet).run(order(folder.resolve("cut"), true, new CorpusInput(in, false)));
    assertThat(again.get()).isLessThan(8_000);
    for (String name : List.of("train.jsonl", "dev.jsonl", "test.jsonl", "corpus.json", "statistics.json", "card.md")) {
      assertThat(Files.readString(folder.resolve("cut").resolve(name))).as(name).isEqualTo(Files.readString(folder.resolve("whole").resolve(name)));
    }
    try (Stream<Path> left = Files.list(folder.resolve("cut"))) {
      assertThat(left.map(p -> String.valueOf(p.getFileName()))).containsExactlyInAnyOrder("train.jsonl", "dev.jsonl", "test.jsonl", "corpus.json", "statistics.json", "card.md");
    }
  }

  private static final class Gone extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @Test
  void badInputIsOneSentenceAndLeavesNothing() {
    Map<String, String> bad = new TreeMap<>(Map.of(
        "empty.json", "", "prose.json", "Dear all,", "array.json", "[{\"patient_uid\":\"1-1\",\"patient\":\"x\"}, {", "kind.jsonl", "{\"a\":1}\n{\"b\":2}\n", "half.csv", "patient_id,note\n1,\"open", "fake.parquet", "PAR1 and no more"));
    bad.forEach((name, content) -> {
      Path in = file(folder, name, content);
      assertThatThrownBy(() -> run(order(folder.resolve("out"), false, new CorpusInput(in, false)))).as(name).isInstanceOfSatisfying(TuningException.class, e -> {
        assertThat(e.code()).isEqualTo(TuningException.Code.INPUT);
        assertThat(e.getMessage()).contains(name).doesNotContain("\n");
      });
      assertThat(folder.resolve("out")).doesNotExist();
      assertThat(folder.resolve(".out-draft")).doesNotExist();
    });
    assertThatThrownBy(() -> made("none", List.of(chat("a", "MIT", note(1, 40).replace("cancer", "rash"), answer(1))))).isInstanceOf(TuningException.class).hasMessageContaining("not-oncology 1");
    assertThat(folder.resolve("none")).doesNotExist();
  }

  @Test
  void aFileWithManyBrokenLinesIsRefusedAndOneWithAFewIsCounted() {
    String good = many(300).stream().map(JsonNode::toString).collect(Collectors.joining("\n"));
    Path few = file(folder, "few.jsonl", good + "\n{\"messages\":\n\n{broken\n");
    CorpusReport report = run(order(folder.resolve("few"), false, new CorpusInput(few, false)));
    assertThat(dropped(report, "unreadable")).isEqualTo(2);
    assertThat(report.statistics().path("cases").asInt()).isEqualTo(300);
    Path many = file(folder, "many.jsonl", good + "\n{broken".repeat(40));
    assertThatThrownBy(() -> run(order(folder.resolve("many"), false, new CorpusInput(many, false)))).isInstanceOf(TuningException.class).hasMessageContaining("40 of 340 rows").hasMessageContaining("301");
  }
}
