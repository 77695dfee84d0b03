package io.oncoagent.app.wiring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The compendium inside the jar, laid out as files for the ingest. */
record StarterPack(String publisher, String edition, String licence, List<Path> documents) {

  /** Unpacks the articles that the pack's README lists. */
  static StarterPack unpack(Path folder) {
    JsonNode pack = new YAMLMapper().readTree(frontMatter(text("README.md")));
    List<Path> files = new ArrayList<>();
    try {
      Files.createDirectories(folder);
      for (JsonNode name : pack.path("documents")) {
        Path file = folder.resolve(name.asString());
        Path draft = Files.createTempFile(folder, "article", ".tmp");
        Files.writeString(draft, text(name.asString()), StandardCharsets.UTF_8);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        files.add(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the starter compendium cannot be unpacked into " + folder, e);
    }
    return new StarterPack(pack.path("publisher").asString(), pack.path("edition").asString(), pack.path("licence").asString(), files);
  }

  /** Vectors made in advance, or nothing when this build has none. */
  static Optional<InputStream> vectors() {
    return Optional.ofNullable(StarterPack.class.getResourceAsStream("/io/oncoagent/app/compendium/vectors.seed"));
  }

  private static String frontMatter(String markdown) {
    int end = markdown.indexOf("\n---", 3);
    if (!markdown.startsWith("---") || end < 0) {
      throw new IllegalStateException("the compendium's README has no front matter");
    }
    return markdown.substring(3, end);
  }

  private static String text(String name) {
    try (InputStream in = StarterPack.class.getResourceAsStream("/io/oncoagent/app/compendium/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the compendium lacks " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
