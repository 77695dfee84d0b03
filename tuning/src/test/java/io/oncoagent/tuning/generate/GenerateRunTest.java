package io.oncoagent.tuning.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.oncoagent.domain.facts.TreatmentKind;
import io.oncoagent.gateway.ScriptedServer;
import io.oncoagent.gateway.ScriptedServer.Script;
import io.oncoagent.knowledge.KnowledgeBase.PackInfo;
import io.oncoagent.lexicon.Lexicon;
import io.oncoagent.tuning.TuningException;
import io.oncoagent.tuning.profile.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every bad model and every interruption: only cases that stand are in the file, each profile once, and all that was turned away is counted. */
class GenerateRunTest {
  private static final PackInfo OPEN = TestingKnowledge.pack("starter", "permitted");
  @TempDir private Path folder = Path.of("");

  private Path out() {
    return folder.resolve("cases.jsonl");
  }

  private GenerateReport run(int count, int concurrency, boolean resume, Script... scripts) {
    try (ScriptedServer server = new ScriptedServer(scripts)) {
      return run(count, concurrency, resume, server);
    }
  }

  private GenerateReport run(int count, int concurrency, boolean resume, ScriptedServer server) {
    return TestingRun.of(server.uri(), out(), count, concurrency, resume);
  }

  private List<JsonNode> lines() throws IOException {
    String text = Files.readString(out());
    assertThat(text).as("no half line").matches("(?s)|.*\\n");
    return text.lines().map(l -> JsonMapper.builder().build().readTree(l)).toList();
  }

  private List<Long> indexes() throws IOException {
    return lines().stream().map(l -> l.path("profile").path("index").asLong()).toList();
  }

  private JsonNode page() throws IOException {
    return JsonMapper.builder().build().readTree(Files.readString(GenerateRun.pageOf(out())));
  }

  @Test
  void aFaithfulModelGivesMarkedCasesThatCarryProfileModelAndGrounding() throws IOException {
    GenerateReport report = run(5, 1, false, TestingModel.good());
    assertThat(report.made()).isEqualTo(5);
    assertThat(lines()).hasSize(5).allSatisfy(l -> {
      assertThat(l.path("source").asString()).isEqualTo("synthetic");
      assertThat(l.path("licence").asString()).isEqualTo("synthetic");
      assertThat(l.path("id").asString()).startsWith("synthetic-1-");
      assertThat(l.path("grounding").get(0).path("licence").asString()).isEqualTo("CC BY 4.0");
      assertThat(l.path("messages").size()).isEqualTo(3);
      assertThat(l.path("messages").get(2).path("content").asString()).isEqualTo("- " + TestingKnowledge.ADVICE + " [1]");
    });
    assertThat(page().path("made").asInt()).isEqualTo(5);
  }

  static Stream<Arguments> bad() {
    return Stream.of(
        Arguments.of(Rejection.MALFORMED, ScriptedServer.says("Sure! Here is a case of lung cancer.")),
        Arguments.of(Rejection.MALFORMED, ScriptedServer.says("{\"note\":\"A woman of 60")),
        Arguments.of(Rejection.MALFORMED, ScriptedServer.ending("{\"note\":\"A woman", "length", 5_000)),
        Arguments.of(Rejection.NOTE_UNUSABLE, TestingModel.spoilt(p -> "Too short.")),
        Arguments.of(Rejection.ECHO, TestingModel.spoilt(CasePrompt::sheet)),
        Arguments.of(Rejection.ECHO, TestingModel.spoilt(p -> CasePrompt.INSTRUCTIONS)),
        Arguments.of(Rejection.AGE, TestingModel.spoilt(p -> TestingNotes.of(changed(p, p.age() + 1, p.sex(), p.stage())))),
        Arguments.of(Rejection.SEX, TestingModel.spoilt(p -> TestingNotes.of(changed(p, p.age(), p.sex().equals("male") ? "female" : "male", p.stage())))),
        Arguments.of(Rejection.STAGE, TestingModel.spoilt(p -> p.stage() == null ? "Too short." : TestingNotes.of(changed(p, p.age(), p.sex(), null)))),
        Arguments.of(Rejection.PRIOR_TREATMENT, TestingModel.spoilt(p -> TestingNotes.of(otherwiseTreated(p)))),
        Arguments.of(Rejection.CANCER, TestingModel.spoilt(p -> TestingNotes.of(p).replace(p.histology(), "osteosarcoma").replace(p.name(), "osteosarcoma"))),
        Arguments.of(Rejection.MALFORMED, answering(2, TestingKnowledge.ADVICE)),
        Arguments.of(Rejection.MALFORMED, TestingModel.writes(p -> TestingModel.faithful(p).put("performance", "She manages well.").toString())),
        Arguments.of(Rejection.PERFORMANCE, TestingModel.spoilt(p -> p.ecog() == null ? TestingNotes.of(p) + " ECOG 1." : TestingNotes.of(p).replace("ECOG " + p.ecog(), "ECOG " + (p.ecog() + 1)))),
        Arguments.of(Rejection.UNGROUNDED, answering(1, "La paciente tiene sesenta años y vive sola.")),
        Arguments.of(Rejection.CRITIC, answering(1, "Carboplatin AUC 6 and pembrolizumab 200 mg must be started at once.")),
        Arguments.of(Rejection.CANCER, TestingModel.spoilt(p -> TestingNotes.of(TestingModel.SPACE.at(3)))));
  }

  private static Script answering(int sentence, String text) {
    return TestingModel.writes(p -> {
      var reply = TestingModel.faithful(p);
      reply.putArray("answer").addObject().put("sentence", sentence).put("text", text);
      return reply.toString();
    });
  }

  private static Profile changed(Profile p, int age, String sex, @Nullable String stage) {
    return new Profile(p.index(), p.cancer(), p.name(), sex, age, p.site(), p.histology(), p.system(), stage, p.markers(), p.comorbidity(), p.ecog(), p.prior(), p.line(), p.intent(), p.language());
  }

  private static Profile otherwiseTreated(Profile p) {
    List<Profile.Prior> prior = p.prior().isEmpty() ? List.of(new Profile.Prior(TreatmentKind.CHEMOTHERAPY, "vincristine")) : List.of();
    return new Profile(p.index(), p.cancer(), p.name(), p.sex(), p.age(), p.site(), p.histology(), p.system(), p.stage(), p.markers(), p.comorbidity(), p.ecog(), prior, p.line(), p.intent(), p.language());
  }

  @ParameterizedTest
  @MethodSource("bad")
  void aModelThatAlwaysDoesWrongMakesNoCaseAndIsCountedByReason(Rejection reason, Script script) throws IOException {
    assertThatThrownBy(() -> run(100, 1, false, script)).isInstanceOfSatisfying(TuningException.class, e -> assertThat(e.code()).isEqualTo(TuningException.Code.FAILED));
    assertThat(lines().size()).as("a constant reply may fit the one profile that it is of").isLessThan(2);
    assertThat(page().path("rejectedBecause").path(reason.word()).asInt()).as("%s", page()).isGreaterThan(Tally.PATIENCE / 3);
    assertThat(page().path("rejected").asInt()).isGreaterThanOrEqualTo(Tally.PATIENCE);
  }

  @Test
  void theSameWordsTwiceAreOneCase() throws IOException {
    CaseLog log = CaseLog.open(out(), "head", false);
    Tally tally = new Tally(3, 100, log, new Throttle(1, 64));
    Attempt.Made made = new Attempt.Made(TestingModel.faithful(TestingModel.SPACE.at(0)), "same", 1);
    tally.made(0, made, 1);
    tally.made(1, made, 1);
    log.close();
    assertThat(Files.readAllLines(out())).hasSize(1);
    assertThat(Files.readString(CaseLog.journalOf(out()))).contains("1 repeated ");
  }

  @Test
  void aStormOfRefusalsCostsTimeAndNoCase() throws IOException {
    GenerateReport report = run(4, 0, false, ScriptedServer.status(429), ScriptedServer.status(429, "Retry-After: 3"), ScriptedServer.status(503), ScriptedServer.resets(), TestingModel.good());
    assertThat(report.made()).isEqualTo(4);
    assertThat(report.refusals()).containsEntry("rate-limited", 2).containsEntry("unavailable", 1);
    assertThat(indexes()).doesNotHaveDuplicates().hasSize(4);
  }

  @Test
  void aStormThatDoesNotEndStopsTheRunWithOneSentence() {
    assertThatThrownBy(() -> run(4, 0, false, ScriptedServer.status(429))).isInstanceOfSatisfying(TuningException.class, e -> {
      assertThat(e.code()).isEqualTo(TuningException.Code.NOT_READY);
      assertThat(e).hasMessageContaining("go on with --resume");
    });
  }

  @Test
  void aServerKilledInTheMiddleLeavesItsCasesAndAResumeGoesOnWithoutRepeating() throws IOException {
    ScriptedServer server = new ScriptedServer(TestingModel.good(), TestingModel.good(), TestingModel.good(), ScriptedServer.stopsAfter("{\"note\":\"A"), ScriptedServer.resets());
    try (server) {
      assertThatThrownBy(() -> run(10, 2, false, server)).isInstanceOfSatisfying(TuningException.class, e -> assertThat(e.code()).isEqualTo(TuningException.Code.NOT_READY));
    }
    int before = lines().size();
    assertThat(before).isBetween(2, 3);
    GenerateReport report = run(10, 2, true, TestingModel.good());
    assertThat(report.made()).isEqualTo(10);
    assertThat(report.madeNow()).isEqualTo(10 - before);
    assertThat(indexes()).hasSize(10).doesNotHaveDuplicates();
  }

  @Test
  void whatAKilledProcessLeftHalfWrittenIsCutOffAndAskedAgain() throws IOException {
    run(4, 1, false, TestingModel.good());
    List<Long> before = indexes();
    Path journal = CaseLog.journalOf(out());
    List<String> noted = Files.readAllLines(journal);
    Files.write(journal, noted.subList(0, noted.size() - 1));
    Files.writeString(journal, noted.getLast().substring(0, 3), StandardOpenOption.APPEND);
    Files.writeString(out(), "{\"id\":\"synthetic-half", StandardOpenOption.APPEND);
    run(6, 1, true, TestingModel.good());
    assertThat(indexes()).hasSize(6).doesNotHaveDuplicates().containsAll(before);
  }

  @Test
  void aFileThatIsThereIsNeitherOverwrittenNorGoneOnWithByAnotherRun() throws IOException {
    run(2, 1, false, TestingModel.good());
    assertThatThrownBy(() -> run(2, 1, false, TestingModel.good())).hasMessageContaining("--resume");
    Files.writeString(CaseLog.journalOf(out()), "oncoagent-generate-1 seed=9 profiles=x model=y\n");
    assertThatThrownBy(() -> run(2, 1, true, TestingModel.good())).hasMessageContaining("another run");
  }

  @Test
  void manyAtOnceGiveEachProfileOnceAndNeverMoreThanAsked() throws IOException {
    GenerateReport report = run(80, 16, false, TestingModel.good());
    assertThat(report.made()).isEqualTo(80);
    assertThat(indexes()).hasSize(80).doesNotHaveDuplicates();
  }

  @Test
  void onlyPacksThatMayBeTrainedOnAreUsed() {
    Lexicon lexicon = Lexicon.shipped();
    Grounding mixed = new Grounding(new TestingKnowledge(OPEN, TestingKnowledge.pack("nccn", "licensed")), lexicon);
    assertThat(mixed.used()).containsExactly("starter");
    assertThat(mixed.leftOut()).containsExactly("nccn (licensed)");
    assertThat(mixed.of(TestingModel.SPACE.at(0))).allMatch(p -> p.pack().equals("starter"));
    assertThatThrownBy(() -> new Grounding(new TestingKnowledge(TestingKnowledge.pack("nccn", "licensed")), lexicon))
        .isInstanceOfSatisfying(TuningException.class, e -> assertThat(e.code()).isEqualTo(TuningException.Code.RIGHTS));
  }
}
