package io.oncoagent.tuning.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.oncoagent.tuning.TuningException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way a worker can end, played by a stub in sh: each leaves a state that resumes or stops. */
class TrainRunTest {
  @TempDir private Path folder = Path.of("");
  private final List<TrainEvent> told = new ArrayList<>();
  private Path run = Path.of("");

  @BeforeEach
  void baseAndShards() throws IOException {
    run = folder.resolve("run");
    Files.createDirectories(folder.resolve("base"));
    Files.writeString(folder.resolve("base/config.json"), "{}");
    Files.createDirectories(folder.resolve("shards"));
    Files.writeString(folder.resolve("shards/run.json"), "{}");
    try (InputStream in = TrainRunTest.class.getResourceAsStream("stub-engine.sh")) {
      Files.copy(in, folder.resolve("stub.sh"));
    }
  }

  private TrainRun engine(String mode) {
    return new TrainRun(new WorkerCommand(List.of("sh", folder.resolve("stub.sh").toString(), mode), Duration.ofSeconds(2), Duration.ofSeconds(2)), told::add);
  }

  private TrainOrder order() {
    return new TrainOrder(Preset.DEMO, folder.resolve("base"), folder.resolve("shards"), null, null, run, 1, 0, 1, 1, "fp32");
  }

  @Test
  void aTrainingThatFinishesLeavesItsStateItsPageAndBothCurves() throws IOException {
    RunState end = engine("good").begin(order());
    assertThat(end).isEqualTo(new RunState(RunPhase.FINISHED, 3, 3, "", 0, 0));
    assertThat(RunState.read(run)).isEqualTo(end);
    assertThat(Files.readString(run.resolve("train.md"))).contains("**FINISHED** after step 3 of 3", "| isolation | pass | seen |", "1,024.0", "0.8000, 0.6000");
    assertThat(Files.readString(run.resolve("train.svg"))).contains("<polyline").contains("<circle");
    assertThat(told).contains(new TrainEvent.Saved(2)).endsWith(new TrainEvent.Ended("finished", ""));
    assertThat(TrainJson.read(run).path("lora").path("targets").size()).isEqualTo(7);
  }

  @ParameterizedTest
  @CsvSource({
    "crash, CRASHED, true, code 137: Segmentation fault",
    "hang, HUNG, true, said nothing for 2 s",
    "silent-start, HUNG, true, said nothing for 2 s",
    "nan, DIVERGED, false, the loss of step 3 is no number",
    "full, DISK_FULL, true, the disk is full: state.pt",
    "mute-full, DISK_FULL, true, ended with code 5",
    "stop, STOPPED, true, STOP was asked for",
    "torn, CRASHED, true, code 137",
    "leak, REFUSED, false, the gate coverage did not pass",
    "no-control, REFUSED, false, the gate no-op did not pass together with its control",
    "untold, REFUSED, false, the gate no-op did not pass together with its control",
    "bad-adapter, CRASHED, true, is not the file that was trained",
    "liar, CRASHED, true, after it had said finished"
  })
  void everyEndIsAStateThatSaysWhyAndWhetherItGoesOn(String mode, RunPhase phase, boolean resumable, String because) throws IOException {
    RunState end = engine(mode).begin(order());
    assertThat(end.phase()).isEqualTo(phase);
    assertThat(end.because()).contains(because);
    assertThat(RunState.read(run)).isEqualTo(end);
    assertThat(phase.resumable()).isEqualTo(resumable);
    assertThat(Files.readString(run.resolve("train.md"))).contains("**" + phase + "**");
    if (!resumable) {
      assertThatThrownBy(() -> engine("good").resume(run)).isInstanceOf(TuningException.class).hasMessageContaining("at its end");
    }
  }

  @ParameterizedTest
  @CsvSource({"crash", "hang", "full", "stop", "torn"})
  void whatWasCutOffGoesOnFromItsCheckpoint(String mode) throws IOException {
    engine(mode).begin(order());
    Files.createFile(run.resolve("fixed"));
    told.clear();
    assertThat(engine("good").resume(run).phase()).isEqualTo(RunPhase.FINISHED);
    assertThat(told).contains(new TrainEvent.Resumed(2)).doesNotContain(new TrainEvent.Stepped(1, 0.8, 1e-4, 512, 0.5));
    assertThat(TrainCurve.of(run).steps().keySet()).containsExactly(1, 2, 3);
  }

  @Test
  void aCorruptCheckpointIsToldAndPassedOver() {
    assertThat(engine("corrupt").begin(order()).phase()).isEqualTo(RunPhase.FINISHED);
    assertThat(told).contains(new TrainEvent.Corrupt("step-9", "state.pt has another hash than DONE"));
  }

  @Test
  void aRunWhoseStarterWasKilledGoesOnAndOneWhoseWorkerLivesDoesNot() {
    engine("stop").begin(order());
    long dead = 1L << 40;
    new RunState(RunPhase.RUNNING, 2, 3, "", dead, 1).write(run);
    assertThat(engine("good").resume(run).phase()).isEqualTo(RunPhase.FINISHED);
    ProcessHandle self = ProcessHandle.current();
    new RunState(RunPhase.RUNNING, 2, 3, "", self.pid(), self.info().startInstant().orElseThrow().toEpochMilli()).write(run);
    assertThatThrownBy(() -> engine("good").resume(run)).isInstanceOfSatisfying(TuningException.class, e -> assertThat(e.code()).isEqualTo(TuningException.Code.NOT_READY))
        .hasMessageContaining("control/STOP");
    new RunState(RunPhase.RUNNING, 2, 3, "", self.pid(), 1).write(run);
    assertThat(engine("good").resume(run).phase()).as("another process has that number now").isEqualTo(RunPhase.FINISHED);
  }

  @Test
  void whatCannotBeTrainedIsRefusedBeforeAnythingIsWritten() throws IOException {
    Files.delete(folder.resolve("base/config.json"));
    assertThatThrownBy(() -> engine("good").begin(order())).hasMessageContaining("no config.json");
    Files.writeString(folder.resolve("base/config.json"), "{}");
    Files.delete(folder.resolve("shards/run.json"));
    assertThatThrownBy(() -> engine("good").begin(order())).hasMessageContaining("no folder of shards");
    assertThat(run).doesNotExist();
    Files.createDirectory(run);
    Files.writeString(folder.resolve("shards/run.json"), "{}");
    assertThatThrownBy(() -> engine("good").begin(order())).hasMessageContaining("is there already");
  }

  @Test
  void anEngineThatIsNotThereIsSaidToBeInstalled() {
    TrainRun none = new TrainRun(new WorkerCommand(List.of(folder.resolve("none").toString()), Duration.ofSeconds(1), Duration.ofSeconds(1)), told::add);
    assertThatThrownBy(() -> none.begin(order())).isInstanceOfSatisfying(TuningException.class, e -> assertThat(e.code()).isEqualTo(TuningException.Code.NOT_READY))
        .hasMessageContaining("tune setup");
  }
}
