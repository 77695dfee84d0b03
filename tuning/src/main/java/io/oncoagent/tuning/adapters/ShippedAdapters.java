package io.oncoagent.tuning.adapters;

import io.oncoagent.tuning.TuningException;
import io.oncoagent.tuning.TuningException.Code;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The adapters that come with OncoAgent: a card and a GGUF file each, laid into a home that does not have them. */
final class ShippedAdapters {
  private static final String LIST = "shipped/shipped.txt";

  private ShippedAdapters() {}

  static List<String> names() {
    return new String(read(LIST), StandardCharsets.UTF_8).lines().map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("#")).toList();
  }

  /** Whatever the home has under the name stays: its card may have been promoted or retired. */
  static void layDown(AdapterShelf shelf) {
    for (String name : names()) {
      Path to = shelf.of(name);
      if (Files.isRegularFile(to.resolve(AdapterShelf.CARD))) {
        continue;
      }
      try {
        Files.createDirectories(to);
        // The card last: it makes the folder an adapter.
        for (String file : List.of(AdapterShelf.gguf(name), "card.md", AdapterShelf.CARD)) {
          Path draft = to.resolve(file + ".draft");
          Files.write(draft, read("shipped/" + name + "/" + file));
          Files.move(draft, to.resolve(file), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
      } catch (AtomicMoveNotSupportedException e) {
        throw new TuningException(Code.FAILED, "the folder " + to + " does not allow a rename in one step", e);
      } catch (IOException e) {
        throw new TuningException(Code.FAILED, "the adapter that ships cannot be written into " + to, e);
      }
    }
  }

  private static byte[] read(String name) {
    try (InputStream in = ShippedAdapters.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new TuningException(Code.FAILED, "the file " + name + " does not ship");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new TuningException(Code.FAILED, "the file " + name + " cannot be read", e);
    }
  }
}
