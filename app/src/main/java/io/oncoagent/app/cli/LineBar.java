package io.oncoagent.app.cli;

import io.oncoagent.app.batch.BatchProgress;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** A bar on standard error, on a terminal only. */
final class LineBar implements BatchProgress, AutoCloseable {
  private final @Nullable ProgressBar bar;

  LineBar(Console console, String what) {
    bar = console.terminal() ? new ProgressBarBuilder().setTaskName(what).setInitialMax(-1).build() : null;
  }

  @Override
  public void lineDone() {
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
