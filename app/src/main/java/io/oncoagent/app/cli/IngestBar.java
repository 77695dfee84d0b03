package io.oncoagent.app.cli;

import io.oncoagent.knowledge.KnowledgeBase;
import java.util.function.Consumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** Passages done and time left on standard error, on a terminal only. */
final class IngestBar implements Consumer<KnowledgeBase.Progress>, AutoCloseable {
  private final boolean terminal;
  private @Nullable ProgressBar bar;

  private IngestBar(boolean terminal) {
    this.terminal = terminal;
  }

  static IngestBar on(Console console) {
    return new IngestBar(console.terminal());
  }

  @Override
  public void accept(KnowledgeBase.Progress progress) {
    if (!terminal) {
      return;
    }
    if (bar == null) {
      bar = new ProgressBarBuilder().setTaskName("indexing").setInitialMax(progress.passages()).setUnit(" passages", 1).build();
    }
    bar.maxHint(progress.passages());
    bar.stepTo(progress.passagesDone());
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
