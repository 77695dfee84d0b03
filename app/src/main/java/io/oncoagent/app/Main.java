package io.oncoagent.app;

import io.oncoagent.app.cli.CommandLineApp;

/** The one executable. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    int code = CommandLineApp.ofProcess().run(arguments);
    System.out.flush();
    System.err.flush();
    Runtime.getRuntime().halt(code);
  }
}
