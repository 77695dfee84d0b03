package io.oncoagent.app.cli;

import io.oncoagent.app.settings.Environment;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs the command line in this process against a home of its own. */
public final class Shell {
  private final Path home;

  public Shell(Path home) {
    this.home = home;
  }

  /** What a run printed, and how it ended. */
  public record Result(int code, String out, String err) {}

  public Result run(String... arguments) {
    return with("", arguments);
  }

  public Result with(String input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Environment environment = new Environment(Map.of(), home.getParent(), "tester");
    CommandLineApp app =
        CommandLineApp.with(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8), environment);
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add("--home");
    all.add(home.toString());
    int code = app.run(all.toArray(String[]::new));
    return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
