package io.oncoagent.gateway.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The pinned demonstration model: packages, versions, and the SHA-256 of every part and of the whole.
 *
 * @param served the name that the server gives it
 * @param label stands on every page drafted with it
 */
public record Manifest(String name, String served, String label, String licence, String origin, String file, long bytes, String sha256, List<Part> parts) {
  /** A package with one part of the file; {@code member} is the part's path inside it. */
  public record Part(String packageName, String version, String wheelSha256, String member, long bytes, String sha256) {}

  public Manifest {
    parts = List.copyOf(parts);
  }

  /** The manifest that ships. */
  public static Manifest shipped() {
    try (InputStream in = Manifest.class.getResourceAsStream("model.json")) {
      if (in == null) {
        throw new IllegalStateException("the manifest of the demonstration model does not ship");
      }
      return of(JsonMapper.builder().build().readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Manifest of(JsonNode node) {
    List<Part> parts = new ArrayList<>();
    for (JsonNode p : node.path("parts")) {
      parts.add(
          new Part(
              p.path("package").asString(), p.path("version").asString(), p.path("wheelSha256").asString(), p.path("member").asString(), p.path("bytes").asLong(),
              p.path("sha256").asString()));
    }
    return new Manifest(
        node.path("name").asString(), node.path("served").asString(), node.path("label").asString(), node.path("licence").asString(), node.path("origin").asString(),
        node.path("file").asString(), node.path("bytes").asLong(), node.path("sha256").asString(), parts);
  }
}
