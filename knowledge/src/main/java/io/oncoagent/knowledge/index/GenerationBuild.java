package io.oncoagent.knowledge.index;

import io.oncoagent.knowledge.KnowledgeException;
import io.oncoagent.knowledge.corpus.DraftPassage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** A generation on its way: documents are added or copied from the old one, then it is finished and becomes the one that answers. */
public final class GenerationBuild implements AutoCloseable {
  private final Home home;
  private final @Nullable Generation old;
  private final Profiler profiler;
  private final Path folder;
  private final GenerationWriter writer;
  private boolean finished;

  /** Reads a document's profile off its title and passages. */
  @FunctionalInterface
  public interface Profiler {
    Manifest.Profile profile(String title, List<DraftPassage> passages);
  }

  public GenerationBuild(Home home, @Nullable Generation old, Concepts concepts, Profiler profiler) throws IOException {
    this.home = home;
    this.old = old;
    this.profiler = profiler;
    this.folder = home.generations().resolve("part");
    Home.delete(folder);
    this.writer = new GenerationWriter(folder, concepts);
  }

  /** Adds a document; gives it back with its place. */
  public Manifest.Document add(Manifest.Document head, List<DraftPassage> passages, List<float[]> vectors) throws IOException {
    int first = writer.rows();
    for (int i = 0; i < passages.size(); i++) {
      writer.add(head.title(), passages.get(i), vectors.get(i));
    }
    return new Manifest.Document(head.path(), head.sha256(), head.parser(), head.title(), head.edition(), head.profile(), first, passages.size());
  }

  /** Copies a document of the old generation; its profile is read anew, because the lexicon may have grown. */
  public Manifest.Document copy(Manifest.Document document) throws IOException {
    if (old == null) {
      throw new IllegalStateException("there is no old generation to copy from");
    }
    List<DraftPassage> passages = new ArrayList<>();
    List<float[]> vectors = new ArrayList<>();
    for (int row = document.firstRow(); row < document.firstRow() + document.rows(); row++) {
      passages.add(old.passage(row));
      vectors.add(old.vectors().vector(row));
    }
    Manifest.Document head =
        new Manifest.Document(
            document.path(), document.sha256(), document.parser(), document.title(), document.edition(),
            profiler.profile(document.title(), passages), 0, document.rows());
    return add(head, passages, vectors);
  }

  /** Completes the generation on disk and gives its name. {@code gate} measures the distance gate on its vectors. */
  public String finish(Manifest draft, ToDoubleFunction<Vectors> gate) throws IOException {
    writer.commit();
    writer.close();
    finished = true;
    double distance = gate.applyAsDouble(Generation.vectors(folder.resolve(GenerationWriter.VECTORS), draft));
    Manifest whole =
        new Manifest(draft.format(), draft.encoder(), draft.dimensions(), draft.lexicon(), distance, draft.packs(), Home.hashes(folder));
    home.write(folder, whole);
    String name = "g-" + Hashes.hex(String.join("|", whole.files().values().stream().sorted().toList()) + whole.packs()).substring(0, 16);
    Path target = home.generations().resolve(name);
    if (Files.exists(target)) {
      Home.delete(target);
    }
    Files.move(folder, target, StandardCopyOption.ATOMIC_MOVE);
    return name;
  }

  /** Makes a finished generation the one that answers. */
  public static void activate(Home home, Home.State state) {
    try {
      home.switchTo(state);
      home.sweep(state.generation());
    } catch (IOException e) {
      throw new KnowledgeException(KnowledgeException.Code.FAILED, "the new index could not be put in place in " + home.folder(), e);
    }
  }

  @Override
  public void close() throws IOException {
    if (!finished) {
      writer.close();
      Home.delete(folder);
    }
  }
}
