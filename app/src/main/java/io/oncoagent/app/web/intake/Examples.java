package io.oncoagent.app.web.intake;

import io.oncoagent.app.web.page.NotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The synthetic cases that ship, to try the page with. */
final class Examples {
  static final List<String> NAMES = List.of("LUNG-01", "LUNG-02", "BREAST-01", "COLON-01");

  private Examples() {}

  static String note(String name) {
    if (!NAMES.contains(name)) {
      throw new NotFoundException();
    }
    try (InputStream in = Examples.class.getResourceAsStream("/io/oncoagent/app/examples/" + name + ".txt")) {
      if (in == null) {
        throw new NotFoundException();
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
