package io.oncoagent.gateway.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.oncoagent.gateway.GatewayException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The weights: what is not pinned is not used, what was checked is not fetched again. */
class ModelFileTest {
  @TempDir Path folder;
  private final List<String> fetched = new ArrayList<>();
  private Manifest manifest;

  @BeforeEach
  void aModelInTwoParts() throws IOException {
    manifest = new Manifest("m", "m", "demo", "L", "o", "m.gguf", 10, hash("helloworld".getBytes(StandardCharsets.UTF_8)), List.of(part("a", "hello"), part("b", "world")));
  }

  private static String hash(byte[] bytes) {
    return HexFormat.of().formatHex(Hashes.sha256().digest(bytes));
  }

  private Manifest.Part part(String name, String content) throws IOException {
    Path wheel = Files.createDirectories(folder.resolve("index")).resolve(name + ".whl");
    try (OutputStream out = Files.newOutputStream(wheel); ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("data/part.bin"));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return new Manifest.Part(name, "1", hash(Files.readAllBytes(wheel)), "data/part.bin", content.length(), hash(content.getBytes(StandardCharsets.UTF_8)));
  }

  private Path bring(Manifest.Part part, Path into) {
    fetched.add(part.packageName());
    try {
      return Files.copy(folder.resolve("index").resolve(part.packageName() + ".whl"), into.resolve("x.whl"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path ready(Manifest wanted) {
    return new ModelFile(wanted, new LocalPaths(folder.resolve("models"))).ready(this::bring, line -> {});
  }

  @Test
  void partsAreJoinedInOrderAndNothingElseStays() throws IOException {
    Path file = ready(manifest);
    assertThat(file).hasContent("helloworld");
    try (var left = Files.list(folder.resolve("models"))) {
      assertThat(left).containsExactly(file);
    }
    ready(manifest);
    assertThat(fetched).containsExactly("a", "b");
  }

  @Test
  void whatWasCheckedBeforeACutIsNotFetchedAgain() {
    Manifest broken = new Manifest("m", "m", "demo", "L", "o", "m.gguf", 10, manifest.sha256(), List.of(manifest.parts().get(0), new Manifest.Part("b", "1", "0".repeat(64), "data/part.bin", 5, "x")));
    assertThat(catchThrowableOfType(GatewayException.class, () -> ready(broken)).getMessage()).contains("the package b is not the pinned one");
    assertThat(ready(manifest)).hasContent("helloworld");
    assertThat(fetched).containsExactly("a", "b", "b");
  }

  @Test
  void aPartOrAWholeThatIsNotPinnedIsRefused() {
    Manifest.Part a = manifest.parts().get(0);
    Manifest otherPart = new Manifest("m", "m", "demo", "L", "o", "m.gguf", 10, manifest.sha256(), List.of(new Manifest.Part("a", "1", a.wheelSha256(), a.member(), 5, "0".repeat(64))));
    assertThat(catchThrowableOfType(GatewayException.class, () -> ready(otherPart)).code()).isEqualTo(GatewayException.Code.LOCAL);
    Manifest otherWhole = new Manifest("m", "m", "demo", "L", "o", "m.gguf", 10, "0".repeat(64), manifest.parts());
    assertThat(catchThrowableOfType(GatewayException.class, () -> ready(otherWhole)).getMessage()).contains("put together");
    assertThat(folder.resolve("models").resolve("m.gguf")).doesNotExist();
  }

  @Test
  void theManifestThatShipsIsWhole() {
    Manifest shipped = Manifest.shipped();
    assertThat(shipped.parts()).hasSize(22).allSatisfy(p -> {
      assertThat(p.sha256()).matches("[0-9a-f]{64}");
      assertThat(p.wheelSha256()).matches("[0-9a-f]{64}");
    });
    assertThat(shipped.parts().stream().mapToLong(Manifest.Part::bytes).sum()).isEqualTo(shipped.bytes());
    assertThat(shipped.label()).isEqualTo("demonstration model, not for clinical use");
    assertThat(PythonEnvironment.resource("requirements.txt")).contains("--hash=sha256:");
    assertThat(PythonEnvironment.resource("serve.py")).contains("127.0.0.1").doesNotContain("0.0.0.0");
  }
}
