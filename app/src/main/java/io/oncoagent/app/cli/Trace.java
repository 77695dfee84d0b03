package io.oncoagent.app.cli;

import java.io.PrintStream;

/** Where a failure happened: types and places only, since messages of libraries may carry note text. */
final class Trace {
  private Trace() {}

  static void print(Throwable failure, PrintStream err) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      err.println((t == failure ? "" : "caused by ") + t.getClass().getName());
      for (StackTraceElement element : t.getStackTrace()) {
        err.println("    at " + element);
      }
    }
  }
}
