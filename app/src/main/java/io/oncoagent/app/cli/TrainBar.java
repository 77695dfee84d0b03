package io.oncoagent.app.cli;

import io.oncoagent.tuning.train.TrainEvent;
import java.util.Locale;
import java.util.function.Consumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** A training on standard error: a bar with loss, useful tokens a second and time left on a terminal, a line for what matters elsewhere too. */
final class TrainBar implements Consumer<TrainEvent>, AutoCloseable {
  private final Console console;
  private @Nullable ProgressBar bar;

  TrainBar(Console console) {
    this.console = console;
  }

  @Override
  public void accept(TrainEvent event) {
    switch (event) {
      case TrainEvent.Loaded l -> {
        console.note(String.format(Locale.ROOT, "%s on the %s, %,d parameters; %,d tokens, %,d steps", l.modelType(), l.device(), l.parameters(), l.tokens(), l.steps()));
        bar = console.terminal() ? new ProgressBarBuilder().setTaskName("Training").setInitialMax(l.steps()).build() : null;
      }
      case TrainEvent.Gated g -> console.note("gate " + g.gate() + ": " + g.outcome() + ", its control was " + g.control());
      case TrainEvent.Stepped s -> stepped(s);
      case TrainEvent.Resumed r -> console.note("goes on behind step " + r.step());
      case TrainEvent.Corrupt c -> console.note("checkpoint " + c.checkpoint() + " is passed over: " + c.because());
      case TrainEvent.Evaluated e -> console.note(String.format(Locale.ROOT, "held-out loss %.4f at step %d", e.loss(), e.step()));
      case TrainEvent.Started s -> {}
      case TrainEvent.Saved s -> {}
      case TrainEvent.Beat b -> {}
      case TrainEvent.Ended e -> {}
    }
  }

  private void stepped(TrainEvent.Stepped s) {
    if (bar != null) {
      bar.stepTo(s.step());
      bar.setExtraMessage(String.format(Locale.ROOT, "loss %.3f, %.0f useful tokens/s", s.loss(), s.seconds() > 0 ? s.tokens() / s.seconds() : 0));
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
