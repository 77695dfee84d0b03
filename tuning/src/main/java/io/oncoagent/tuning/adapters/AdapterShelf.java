package io.oncoagent.tuning.adapters;

import io.oncoagent.tuning.TuningException;
import io.oncoagent.tuning.TuningException.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The folder that adapters lie in, one folder each; {@code adapter.json} is replaced as a whole. */
final class AdapterShelf {
  static final String CARD = "adapter.json";
  private final Path folder;

  AdapterShelf(Path folder) {
    this.folder = folder;
  }

  Path of(String name) {
    return folder.resolve(name);
  }

  /** The name under which llama.cpp lists an adapter is that of its file. */
  static String gguf(String name) {
    return name + ".gguf";
  }

  List<Adapter> all() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Adapter> found = new ArrayList<>();
    try (Stream<Path> folders = Files.list(folder)) {
      for (Path one : folders.filter(p -> Files.isRegularFile(p.resolve(CARD))).sorted(Comparator.comparing(Path::toString)).toList()) {
        found.add(read(one));
      }
    } catch (IOException e) {
      throw new TuningException(Code.FAILED, "the adapters in " + folder + " cannot be read", e);
    }
    return found;
  }

  Adapter one(String name) {
    return all().stream().filter(a -> a.name().equals(name)).findFirst().orElseThrow(() -> new TuningException(Code.INPUT, "there is no adapter «" + name + "»; ./oncoagent tune adapters list shows all"));
  }

  private static Adapter read(Path one) throws IOException {
    try {
      return AdapterJson.read(JsonMapper.builder().build().readTree(Files.readString(one.resolve(CARD))));
    } catch (JacksonException | IllegalArgumentException e) {
      throw new TuningException(Code.FAILED, "the card of the adapter in " + one + " is damaged", e);
    }
  }

  void put(Adapter adapter) {
    try {
      Path to = of(adapter.name());
      Files.createDirectories(to);
      Path draft = to.resolve(CARD + ".draft");
      Files.writeString(draft, AdapterJson.full(adapter).toPrettyString() + "\n");
      Files.move(draft, to.resolve(CARD), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new TuningException(Code.FAILED, "the adapter's card cannot be written into " + folder, e);
    }
  }

  /** Takes over the files of a run's adapter, and what either answered in each held-out case where that was measured. */
  void bring(Path run, String name) {
    try {
      Files.createDirectories(of(name));
      Path answered = run.resolve("gain-cases.jsonl");
      if (Files.isRegularFile(answered)) {
        Files.copy(answered, of(name).resolve("gain-cases.jsonl"), StandardCopyOption.REPLACE_EXISTING);
      }
      try (Stream<Path> files = Files.list(run.resolve("adapter"))) {
        for (Path file : files.toList()) {
          Files.copy(file, of(name).resolve(file.getFileName().toString()), StandardCopyOption.REPLACE_EXISTING);
        }
      }
    } catch (IOException e) {
      throw new TuningException(Code.FAILED, "the adapter cannot be copied into " + folder, e);
    }
  }
}
