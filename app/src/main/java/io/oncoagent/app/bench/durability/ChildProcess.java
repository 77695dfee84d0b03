package io.oncoagent.app.bench.durability;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another JVM with the same classes. */
final class ChildProcess {
  private ChildProcess() {}

  /** @param before words in front of the command, such as a shell that sets a limit */
  static Process start(List<String> arguments, List<String> before) throws IOException {
    return builder(arguments, before).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
  }

  static ProcessBuilder builder(List<String> arguments, List<String> before) {
    List<String> command = new ArrayList<>(before);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(CrashChild.class.getName());
    command.addAll(arguments);
    return new ProcessBuilder(command);
  }
}
