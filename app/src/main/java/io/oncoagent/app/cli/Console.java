package io.oncoagent.app.cli;

import io.oncoagent.app.settings.Environment;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** The streams of one run: results on standard output, everything else on standard error. */
public record Console(InputStream in, PrintStream out, PrintStream err, boolean terminal, Environment environment) {

  void print(String result) {
    out.print(result.endsWith("\n") ? result : result + "\n");
    out.flush();
  }

  void note(String line) {
    err.println(line);
  }

  void error(String sentence) {
    err.println("oncoagent: " + sentence);
  }

  PrintWriter outWriter() {
    return new PrintWriter(out, true, StandardCharsets.UTF_8);
  }

  PrintWriter errWriter() {
    return new PrintWriter(err, true, StandardCharsets.UTF_8);
  }
}
