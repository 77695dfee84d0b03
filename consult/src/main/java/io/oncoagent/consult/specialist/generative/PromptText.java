package io.oncoagent.consult.specialist.generative;

import io.oncoagent.consult.report.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A prompt that ships, under a name with its version; the hash goes into the provenance. */
public record PromptText(String name, String text) {
  /** The specialist's instructions. */
  public static final String SPECIALIST = "specialist-1";

  /** The instructions of the second look at a statement. */
  public static final String ENTAILMENT = "entailment-1";

  /** Reads a shipped prompt. */
  public static PromptText shipped(String name) {
    try (InputStream in = PromptText.class.getResourceAsStream(name + ".txt")) {
      if (in == null) {
        throw new IllegalStateException("the prompt " + name + " does not ship");
      }
      return new PromptText(name, new String(in.readAllBytes(), StandardCharsets.UTF_8).strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** SHA-256 of its text, lower-case hex. */
  public String hash() {
    return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
  }
}
