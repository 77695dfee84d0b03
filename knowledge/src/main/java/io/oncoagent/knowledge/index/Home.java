package io.oncoagent.knowledge.index;

import io.oncoagent.knowledge.KnowledgeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The folder of the index: generations, and one small file that says which of them answers and which packs are disabled. A switch is one atomic rename of that
 * file, so an interrupted ingest leaves the old generation serving.
 */
public final class Home {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String MANIFEST = "manifest.json";

  /** Which generation answers; {@code generation} null: none yet. */
  public record State(@Nullable String generation, Set<String> disabled) {
    static final State EMPTY = new State(null, Set.of());

    public State {
      disabled = Set.copyOf(disabled);
    }
  }

  private final Path folder;
  private volatile @Nullable Read read;

  /** What was read of a file that a rename replaces as a whole; the key tells whether it is still the same file. */
  private record Read(Object key, FileTime modified, State state) {}

  public Home(Path folder) {
    this.folder = folder;
  }

  public Path folder() {
    return folder;
  }

  Path vectorCache() {
    return folder.resolve("vectors.cache");
  }

  Path generations() {
    return folder.resolve("generations");
  }

  /** The state on disk; empty for a fresh home. */
  public State state() {
    Path file = folder.resolve("current.json");
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      Object key = now.fileKey() == null ? now.size() : now.fileKey();
      Read known = read;
      if (known == null || !known.key().equals(key) || !known.modified().equals(now.lastModifiedTime())) {
        known = new Read(key, now.lastModifiedTime(), JSON.readValue(Files.readString(file), State.class));
        read = known;
      }
      return known.state();
    } catch (NoSuchFileException e) {
      return State.EMPTY;
    } catch (IOException | JacksonException e) {
      throw Generation.corrupt(e);
    }
  }

  /** Opens the generation that answers. */
  public Generation open(State state) {
    if (state.generation() == null) {
      throw new KnowledgeException(KnowledgeException.Code.NOT_READY, "no guidelines are installed; run «knowledge ingest PATH --pack NAME» first");
    }
    Path at = generations().resolve(state.generation());
    return Generation.open(at, manifest(at));
  }

  Manifest manifest(Path at) {
    try {
      Manifest manifest = JSON.readValue(Files.readString(at.resolve(MANIFEST)), Manifest.class);
      if (manifest.format() != Manifest.FORMAT) {
        throw new KnowledgeException(
            KnowledgeException.Code.NOT_READY, "the knowledge index was written by another version; ingest the packs again into a fresh home");
      }
      return manifest;
    } catch (IOException | JacksonException e) {
      throw Generation.corrupt(e);
    }
  }

  void write(Path at, Manifest manifest) throws IOException {
    Files.writeString(at.resolve(MANIFEST), JSON.writerWithDefaultPrettyPrinter().writeValueAsString(manifest));
  }

  /** Content hash of a generation: of its manifest, which names the hash of every other file. */
  public String hash(State state) {
    try {
      String manifest = state.generation() == null ? "" : Files.readString(generations().resolve(state.generation()).resolve(MANIFEST));
      return Hashes.hex(manifest + String.join("|", state.disabled().stream().sorted().toList()));
    } catch (IOException e) {
      throw Generation.corrupt(e);
    }
  }

  void switchTo(State state) throws IOException {
    Path part = folder.resolve("current.json.part");
    Files.writeString(part, JSON.writeValueAsString(state));
    Files.move(part, folder.resolve("current.json"), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Changes which packs answer. */
  public void setDisabled(Set<String> disabled) {
    try {
      switchTo(new State(state().generation(), disabled));
    } catch (IOException e) {
      throw new KnowledgeException(KnowledgeException.Code.FAILED, "the state of the knowledge index could not be written in " + folder, e);
    }
  }

  /** Removes all generations but the given one; what cannot be deleted is left for the next time. */
  void sweep(@Nullable String keep) {
    try (Stream<Path> all = Files.list(generations())) {
      all.filter(path -> !path.getFileName().toString().equals(keep)).forEach(Home::delete);
    } catch (IOException e) {
      // Leftovers cost room, not correctness.
    }
  }

  static void delete(Path tree) {
    try (Stream<Path> files = Files.walk(tree)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // As above.
    }
  }

  /** SHA-256 of every file of a generation. */
  static Map<String, String> hashes(Path at) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.list(at)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (!name.equals(MANIFEST) && !name.equals("write.lock")) {
          hashes.put(name, Hashes.hex(Files.readAllBytes(file)));
        }
      }
    }
    return hashes;
  }

  /** One line a problem: files missing, changed, or unreadable. */
  public List<String> verify(State state) {
    List<String> problems = new ArrayList<>();
    if (state.generation() == null) {
      return List.of();
    }
    Path at = generations().resolve(state.generation());
    try {
      Map<String, String> now = hashes(at);
      manifest(at).files().forEach((name, hash) -> {
        if (!hash.equals(now.get(name))) {
          problems.add(now.containsKey(name) ? name + ": changed since it was written" : name + ": missing");
        }
      });
    } catch (IOException | KnowledgeException e) {
      problems.add("the index folder cannot be read: " + e.getMessage());
    }
    return problems;
  }
}
