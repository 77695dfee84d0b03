package io.oncoagent.tuning.generate;

import java.net.URI;
import java.nio.file.Path;

/** A run in a process of its own, to be killed: address of the server, file, how many cases. */
final class GenerateChild {
  private GenerateChild() {}

  public static void main(String[] args) {
    TestingRun.of(URI.create(args[0]), Path.of(args[1]), Integer.parseInt(args[2]), 8, true);
  }
}
