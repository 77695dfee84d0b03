package io.oncoagent.knowledge;

import io.oncoagent.domain.evidence.Passage;
import io.oncoagent.inference.TextEncoder;
import io.oncoagent.knowledge.answer.QuestionAnswerer;
import io.oncoagent.knowledge.index.Generation;
import io.oncoagent.knowledge.index.Home;
import io.oncoagent.knowledge.index.Manifest;
import io.oncoagent.knowledge.index.VectorCache;
import io.oncoagent.knowledge.index.VectorSeed;
import io.oncoagent.knowledge.ingest.EditionDiff;
import io.oncoagent.knowledge.ingest.EditionReader;
import io.oncoagent.knowledge.ingest.Ingester;
import io.oncoagent.knowledge.search.Shelf;
import io.oncoagent.lexicon.Lexicon;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Guidelines in a Lucene index and a vector file under one folder. The index is opened at the first question, and again when another process has put a new
 * generation in place. Safe for several threads.
 */
public final class LuceneKnowledgeBase implements KnowledgeBase {
  private final Home home;
  private final Lexicon lexicon;
  private final Supplier<TextEncoder> encoder;
  private @Nullable Serving serving;
  private volatile @Nullable Named named;

  /** A generation is never written again, so its hash holds as long as the state does. */
  private record Named(Home.State state, String hash) {}

  /** Generations no longer asked; a question may still be reading one, so they are closed with the knowledge base. */
  private final List<Generation> retired = new ArrayList<>();

  private LuceneKnowledgeBase(Home home, Lexicon lexicon, Supplier<TextEncoder> encoder) {
    this.home = home;
    this.lexicon = lexicon;
    this.encoder = encoder;
  }

  /** The knowledge base of a folder, which may be empty or absent. {@code encoder} is asked at the first question; closing it is the caller's. */
  public static LuceneKnowledgeBase open(Path folder, Lexicon lexicon, Supplier<TextEncoder> encoder) {
    return new LuceneKnowledgeBase(new Home(folder), lexicon, encoder);
  }

  /** One state of the index, open. */
  private record Serving(Home.State state, Generation generation, Shelf shelf, QuestionAnswerer answerer) {}

  private synchronized Serving serving() {
    Home.State state = home.state();
    Serving now = serving;
    if (now != null && now.state().equals(state)) {
      return now;
    }
    Generation generation = home.open(state);
    if (now != null) {
      retired.add(now.generation());
    }
    Shelf shelf = new Shelf(generation, state);
    Serving opened = new Serving(state, generation, shelf, new QuestionAnswerer(shelf, lexicon, encoder));
    serving = opened;
    return opened;
  }

  /** What may answer now; for retrieval over whole cases. */
  public Shelf shelf() {
    return serving().shelf();
  }

  @Override
  public IngestReport ingest(List<Path> paths, PackRequest pack, Consumer<Progress> progress) {
    long start = System.nanoTime();
    IngestReport report = new Ingester(home, lexicon, encoder.get(), Runtime.getRuntime().availableProcessors()).ingest(paths, pack, progress);
    double seconds = (System.nanoTime() - start) / 1e9;
    return new IngestReport(report.pack(), report.documents(), report.unchanged(), report.passages(), report.problems(), seconds);
  }

  /** Takes ready-made vectors (see {@link VectorSeed}) for documents that are ingested next; gives how many fit the encoder. */
  public int seedVectors(InputStream seed) {
    try (VectorCache cache = VectorCache.open(home.folder().resolve("vectors.cache"), encoder.get().identity(), encoder.get().dimensions())) {
      return VectorSeed.fill(seed, cache, encoder.get().identity());
    } catch (IOException e) {
      throw new KnowledgeException(KnowledgeException.Code.FAILED, "the ready-made vectors could not be taken: " + e.getMessage(), e);
    }
  }

  /** Writes the vectors of everything that was ever ingested here as a seed. */
  public void exportVectors(OutputStream out) {
    try (VectorCache cache = VectorCache.open(home.folder().resolve("vectors.cache"), encoder.get().identity(), encoder.get().dimensions())) {
      VectorSeed.write(cache, encoder.get().identity(), out);
    } catch (IOException e) {
      throw new KnowledgeException(KnowledgeException.Code.FAILED, "the vectors could not be written: " + e.getMessage(), e);
    }
  }

  @Override
  public SearchAnswer search(String query, int k) {
    if (query.isBlank() || k < 1) {
      throw new KnowledgeException(KnowledgeException.Code.INPUT, "a search needs words and at least one result");
    }
    return serving().answerer().answer(query, k);
  }

  @Override
  public List<PackInfo> packs() {
    Home.State state = home.state();
    return state.generation() == null ? List.of() : serving().generation().manifest().packs().stream().map(pack -> info(pack, state)).toList();
  }

  private static PackInfo info(Manifest.Pack pack, Home.State state) {
    int passages = pack.documents().stream().mapToInt(Manifest.Document::rows).sum();
    return new PackInfo(
        pack.name(), pack.publisher(), pack.edition(), pack.licence(), pack.aiUse(), pack.licenceStatement(), !state.disabled().contains(pack.name()),
        pack.starter(), pack.documents().size(), passages);
  }

  @Override
  public void setEnabled(String pack, boolean enabled) {
    if (packs().stream().noneMatch(known -> known.name().equals(pack))) {
      throw new KnowledgeException(KnowledgeException.Code.INPUT, "no pack is called " + pack);
    }
    Set<String> disabled = new HashSet<>(home.state().disabled());
    boolean changed = enabled ? disabled.remove(pack) : disabled.add(pack);
    if (changed) {
      home.setDisabled(disabled);
    }
  }

  @Override
  public void remove(String pack) {
    new Ingester(home, lexicon, encoder.get(), 1).remove(pack);
  }

  @Override
  public List<String> verify() {
    return home.verify(home.state());
  }

  @Override
  public List<DocumentInfo> documents(String pack) {
    return installed(pack).documents().stream().map(found -> new DocumentInfo(pack, found.path(), found.title(), found.edition(), found.rows())).toList();
  }

  private Manifest.Pack installed(String pack) {
    return serving().generation().manifest().packs().stream().filter(candidate -> candidate.name().equals(pack)).findFirst()
        .orElseThrow(() -> new KnowledgeException(KnowledgeException.Code.INPUT, "no pack is called " + pack));
  }

  @Override
  public List<EditionChange> diff(String pack, List<Path> files) {
    Map<String, List<String>> before = edition(pack);
    List<EditionChange> unreadable = new ArrayList<>();
    Map<String, List<String>> after = new EditionReader(encoder.get()).read(files, (name, why) -> {
      before.remove(name);
      unreadable.add(new EditionChange(name, EditionChange.Kind.UNREADABLE, List.of(why), List.of()));
    });
    List<EditionChange> changes = new ArrayList<>(EditionDiff.between(before, after));
    changes.addAll(unreadable);
    return changes;
  }

  @Override
  public List<EditionChange> diff(String pack, String other) {
    return EditionDiff.between(edition(pack), edition(other));
  }

  private Map<String, List<String>> edition(String pack) {
    Map<String, List<String>> edition = new TreeMap<>();
    for (Manifest.Document found : installed(pack).documents()) {
      edition.put(found.path(), document(pack, found.path()).stream().map(passage -> EditionReader.line(passage.section(), passage.text())).toList());
    }
    return edition;
  }

  @Override
  public List<Passage> document(String pack, String document) {
    Shelf shelf = serving().shelf();
    return shelf.generation().manifest().packs().stream()
        .filter(candidate -> candidate.name().equals(pack))
        .flatMap(candidate -> candidate.documents().stream())
        .filter(candidate -> candidate.path().equals(document))
        .flatMapToInt(found -> IntStream.range(found.firstRow(), found.firstRow() + found.rows()))
        .mapToObj(shelf::passage)
        .toList();
  }

  @Override
  public String generation() {
    Home.State state = home.state();
    Named now = named;
    if (now == null || !now.state().equals(state)) {
      now = new Named(state, home.hash(state));
      named = now;
    }
    return now.hash();
  }

  @Override
  public synchronized void close() {
    if (serving != null) {
      retired.add(serving.generation());
      serving = null;
    }
    retired.forEach(Generation::close);
    retired.clear();
  }
}
