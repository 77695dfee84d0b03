package io.oncoagent.knowledge.ingest;

import io.oncoagent.inference.TextEncoder;
import io.oncoagent.knowledge.KnowledgeBase.IngestReport;
import io.oncoagent.knowledge.KnowledgeBase.PackRequest;
import io.oncoagent.knowledge.KnowledgeBase.Progress;
import io.oncoagent.knowledge.KnowledgeException;
import io.oncoagent.knowledge.corpus.PassageSplitter;
import io.oncoagent.knowledge.corpus.UnreadableDocumentException;
import io.oncoagent.knowledge.index.Concepts;
import io.oncoagent.knowledge.index.Generation;
import io.oncoagent.knowledge.index.GenerationBuild;
import io.oncoagent.knowledge.index.Hashes;
import io.oncoagent.knowledge.index.Home;
import io.oncoagent.knowledge.index.IngestLock;
import io.oncoagent.knowledge.index.Manifest;
import io.oncoagent.knowledge.index.VectorCache;
import io.oncoagent.knowledge.select.DocumentProfiler;
import io.oncoagent.lexicon.Lexicon;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Changes what is installed: takes packs in, takes them out. One writer at a time, also across processes. */
public final class Ingester {
  private final Home home;
  private final Lexicon lexicon;
  private final TextEncoder encoder;
  private final int workers;

  public Ingester(Home home, Lexicon lexicon, TextEncoder encoder, int workers) {
    this.home = home;
    this.lexicon = lexicon;
    this.encoder = encoder;
    this.workers = workers;
  }

  /** As {@link io.oncoagent.knowledge.KnowledgeBase#ingest}; the report's seconds are zero. */
  public IngestReport ingest(List<Path> paths, PackRequest request, Consumer<Progress> listener) {
    Map<String, Path> files = SourceFiles.of(paths);
    try (IngestLock _ = IngestLock.take(home);
        Opened old = opened()) {
      Manifest.Pack installed = old.pack(request.name());
      IngestReport same = sameAsInstalled(files, request, installed, old);
      return same != null ? same : build(files, request, installed, old, listener);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** Takes a pack out; its vectors stay in the cache. */
  public void remove(String name) {
    try (IngestLock _ = IngestLock.take(home);
        Opened old = opened()) {
      if (old.pack(name) == null) {
        throw new KnowledgeException(KnowledgeException.Code.INPUT, "no pack is called " + name);
      }
      List<Manifest.Pack> rest = old.packs().stream().filter(pack -> !pack.name().equals(name)).toList();
      if (rest.isEmpty()) {
        GenerationBuild.activate(home, new Home.State(null, Set.of()));
        return;
      }
      try (GenerationBuild build = building(old)) {
        String generation = build.finish(manifest(copies(rest, build)), vectors -> old.gateDistance());
        GenerationBuild.activate(home, new Home.State(generation, without(home.state().disabled(), name)));
      }
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private static KnowledgeException failed(IOException e) {
    return new KnowledgeException(KnowledgeException.Code.FAILED, "the knowledge index could not be written: " + e.getMessage(), e);
  }

  private IngestReport build(
      Map<String, Path> files, PackRequest request, Manifest.@Nullable Pack installed, Opened old, Consumer<Progress> listener) throws IOException {
    try (VectorCache cache = VectorCache.open(home.folder().resolve("vectors.cache"), encoder.identity(), encoder.dimensions());
        Embedding embedding = new Embedding(encoder, cache, workers);
        GenerationBuild build = building(old)) {
      List<Manifest.Pack> packs = new ArrayList<>(copies(old.packs().stream().filter(pack -> !pack.name().equals(request.name())).toList(), build));
      PackIngest ingest = new PackIngest(request, encoder, embedding, new DocumentProfiler(lexicon), build, installed, listener, files.size());
      IngestReport report = ingest.run(files);
      packs.add(ingest.pack());
      String generation = build.finish(manifest(packs), vectors -> GateCalibration.distance(encoder, vectors));
      GenerationBuild.activate(home, new Home.State(generation, disabled(request.name(), installed)));
      return report;
    }
  }

  /** A real pack takes the starter's place when it first comes in. */
  private Set<String> disabled(String name, Manifest.@Nullable Pack installed) {
    Set<String> disabled = without(home.state().disabled(), name);
    if (!KnowledgePacks.isStarter(name) && installed == null) {
      disabled.add(KnowledgePacks.STARTER);
    }
    return disabled;
  }

  private static Set<String> without(Set<String> names, String name) {
    Set<String> rest = new HashSet<>(names);
    rest.remove(name);
    return rest;
  }

  private GenerationBuild building(Opened old) throws IOException {
    DocumentProfiler profiler = new DocumentProfiler(lexicon);
    return new GenerationBuild(
        home, old.generation(), new Concepts(lexicon), (title, passages) -> profiler.profile(title, DocumentIntake.headings(passages)));
  }

  private static List<Manifest.Pack> copies(List<Manifest.Pack> packs, GenerationBuild build) throws IOException {
    List<Manifest.Pack> copies = new ArrayList<>();
    for (Manifest.Pack pack : packs) {
      List<Manifest.Document> documents = new ArrayList<>();
      for (Manifest.Document document : pack.documents()) {
        documents.add(build.copy(document));
      }
      copies.add(
          new Manifest.Pack(
              pack.name(), pack.publisher(), pack.edition(), pack.licence(), pack.aiUse(), pack.licenceStatement(), pack.notice(), pack.starter(), documents, pack.unread()));
    }
    return copies;
  }

  private Manifest manifest(List<Manifest.Pack> packs) {
    return new Manifest(Manifest.FORMAT, encoder.identity(), encoder.dimensions(), lexicon.version(), 0, packs, Map.of());
  }

  /** The report of an ingest that would change nothing, or null. */
  private @Nullable IngestReport sameAsInstalled(
      Map<String, Path> files, PackRequest request, Manifest.@Nullable Pack installed, Opened old) {
    if (installed == null || !old.madeWith(lexicon.version()) || !sameWords(request, installed)) {
      return null;
    }
    if (!installed.documents().stream().allMatch(document -> unchanged(document, files.get(document.path())))) {
      return null;
    }
    Set<String> known = new HashSet<>(installed.documents().stream().map(Manifest.Document::path).toList());
    Map<String, String> unread = Objects.requireNonNull(installed.unread());
    boolean nothingNew =
        files.entrySet().stream().allMatch(file -> known.contains(file.getKey()) || unread.getOrDefault(file.getKey(), "").startsWith(UnreadFile.mark(file.getValue()) + " "));
    List<String> problems = unread.entrySet().stream().filter(file -> files.containsKey(file.getKey())).map(file -> file.getValue().substring(file.getValue().indexOf(' ') + 1)).toList();
    int passages = installed.documents().stream().mapToInt(Manifest.Document::rows).sum();
    return nothingNew ? new IngestReport(request.name(), installed.documents().size(), installed.documents().size(), passages, problems, 0) : null;
  }

  /** A document whose file is not among those given stays as it is. */
  private static boolean unchanged(Manifest.Document document, @Nullable Path file) {
    if (document.parser() != PassageSplitter.VERSION) {
      return false;
    }
    try {
      return file == null || document.sha256().equals(Hashes.hex(DocumentIntake.bytes(document.path(), file)));
    } catch (UnreadableDocumentException e) {
      return false;
    }
  }

  private static boolean sameWords(PackRequest request, Manifest.Pack pack) {
    return Objects.equals(request.publisher(), pack.publisher())
        && Objects.equals(request.edition(), pack.edition())
        && (request.licence() == null || Objects.equals(request.licence(), pack.licence()))
        && Objects.equals(request.licenceStatement(), pack.licenceStatement());
  }

  private Opened opened() {
    Home.State state = home.state();
    return new Opened(state.generation() == null ? null : home.open(state));
  }

  /** The old generation, if there is one. */
  private record Opened(@Nullable Generation generation) implements AutoCloseable {
    List<Manifest.Pack> packs() {
      return generation == null ? List.of() : generation.manifest().packs();
    }

    Manifest.@Nullable Pack pack(String name) {
      return packs().stream().filter(pack -> pack.name().equals(name)).findFirst().orElse(null);
    }

    boolean madeWith(String lexiconVersion) {
      return generation != null && generation.manifest().lexicon().equals(lexiconVersion);
    }

    double gateDistance() {
      return generation == null ? GateCalibration.NEAREST : generation.manifest().gateDistance();
    }

    @Override
    public void close() {
      if (generation != null) {
        generation.close();
      }
    }
  }
}
