package io.oncoagent.knowledge.ingest;

import io.oncoagent.inference.TextEncoder;
import io.oncoagent.knowledge.KnowledgeBase.IngestReport;
import io.oncoagent.knowledge.KnowledgeBase.PackRequest;
import io.oncoagent.knowledge.KnowledgeBase.Progress;
import io.oncoagent.knowledge.KnowledgeException;
import io.oncoagent.knowledge.corpus.PassageSplitter;
import io.oncoagent.knowledge.corpus.UnreadableDocumentException;
import io.oncoagent.knowledge.index.GenerationBuild;
import io.oncoagent.knowledge.index.Hashes;
import io.oncoagent.knowledge.index.Manifest;
import io.oncoagent.knowledge.rights.AiUse;
import io.oncoagent.knowledge.rights.RightsGate;
import io.oncoagent.knowledge.rights.RightsNotice;
import io.oncoagent.knowledge.select.DocumentProfiler;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One ingest of one pack into a new generation. Documents are read, embedded and written in a stream, so memory does not grow with the folder; the generation
 * answers only after the whole of it is on disk.
 */
final class PackIngest {
  /** Documents read ahead while the workers embed. */
  private static final int AHEAD = 3;

  private final PackRequest request;
  private final Embedding embedding;
  private final DocumentIntake intake;
  private final GenerationBuild build;
  private final Manifest.@Nullable Pack installed;
  private final IngestProgress progress;
  private final Deque<PendingDocument> pending = new ArrayDeque<>();
  private final List<Manifest.Document> documents = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private final Map<String, String> unread = new TreeMap<>();
  private @Nullable String licence;
  private @Nullable RightsNotice notice;
  private int unchanged;

  PackIngest(
      PackRequest request, TextEncoder encoder, Embedding embedding, DocumentProfiler profiler, GenerationBuild build,
      Manifest.@Nullable Pack installed, Consumer<Progress> listener, int files) {
    this.request = request;
    this.embedding = embedding;
    this.intake = new DocumentIntake(new PassageSplitter(encoder::countTokens), profiler);
    this.build = build;
    this.installed = installed;
    this.progress = new IngestProgress(listener, files);
    this.licence = request.licence();
  }

  /** Writes the pack's documents; the report's seconds are filled in by the caller. */
  IngestReport run(Map<String, Path> files) throws IOException {
    for (Map.Entry<String, Path> file : merged(files).entrySet()) {
      try {
        one(file.getKey(), file.getValue());
      } catch (UnreadableDocumentException e) {
        problems.add(Objects.toString(e.getMessage()));
        unread.put(file.getKey(), UnreadFile.mark(file.getValue()) + " " + e.getMessage());
        progress.document(file.getKey());
      }
      while (pending.size() > AHEAD) {
        write(pending.removeFirst());
      }
    }
    while (!pending.isEmpty()) {
      write(pending.removeFirst());
    }
    if (documents.isEmpty()) {
      throw new KnowledgeException(KnowledgeException.Code.INPUT, "none of the files could be read: " + String.join("; ", problems.subList(0, Math.min(3, problems.size()))));
    }
    int passages = documents.stream().mapToInt(Manifest.Document::rows).sum();
    return new IngestReport(request.name(), documents.size(), unchanged, passages, problems, 0);
  }

  /** The pack as it will stand in the manifest. */
  Manifest.Pack pack() {
    AiUse use = RightsGate.decide(licence, notice, request.licenceStatement());
    String found = notice == null ? null : notice.sentence() + " (" + notice.place() + ")";
    return new Manifest.Pack(
        request.name(), request.publisher(), request.edition(), licence, use.word(), request.licenceStatement(), found,
        KnowledgePacks.isStarter(request.name()), documents, unread);
  }

  /** Files given, and those already installed in the same edition that are not among them (their file is null). */
  private Map<String, @Nullable Path> merged(Map<String, Path> files) {
    Map<String, @Nullable Path> all = new TreeMap<>(files);
    if (installed != null && Objects.equals(installed.edition(), request.edition())) {
      installed.documents().forEach(document -> all.putIfAbsent(document.path(), null));
    }
    return all;
  }

  private void one(String name, @Nullable Path file) throws IOException {
    Manifest.Document old = known().get(name);
    if (file == null) {
      keep(Objects.requireNonNull(old));
      return;
    }
    byte[] bytes = DocumentIntake.bytes(name, file);
    if (old != null && old.parser() == PassageSplitter.VERSION && old.sha256().equals(Hashes.hex(bytes))) {
      unchanged++;
      keep(old);
      return;
    }
    DocumentIntake.Taken taken = intake.take(name, bytes);
    rights(taken);
    pending.addLast(new PendingDocument(taken.head(), taken.passages(), embedding.vectors(taken.head().title(), taken.passages())));
  }

  private Map<String, Manifest.Document> known() {
    Map<String, Manifest.Document> known = new HashMap<>();
    if (installed != null) {
      installed.documents().forEach(document -> known.put(document.path(), document));
    }
    return known;
  }

  private void rights(DocumentIntake.Taken taken) {
    if (licence == null) {
      licence = taken.licence();
    }
    if (notice == null) {
      notice = taken.notice().orElse(null);
    }
    RightsGate.check(request.name(), RightsGate.decide(licence, notice, request.licenceStatement()), notice);
  }

  private void keep(Manifest.Document old) throws IOException {
    while (!pending.isEmpty()) {
      write(pending.removeFirst());
    }
    documents.add(build.copy(old));
    progress.document(old.path());
  }

  private void write(PendingDocument document) throws IOException {
    List<float[]> vectors = new ArrayList<>();
    for (Future<float[]> vector : document.vectors()) {
      vectors.add(result(vector));
      progress.passage(document.head().path());
    }
    documents.add(build.add(document.head(), document.passages(), vectors));
    progress.document(document.head().path());
  }

  private static float[] result(Future<float[]> vector) {
    try {
      return vector.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new KnowledgeException(KnowledgeException.Code.FAILED, "the ingest was interrupted; run it again to go on where it stopped", e);
    } catch (ExecutionException e) {
      throw new KnowledgeException(KnowledgeException.Code.FAILED, "a passage could not be embedded: " + e.getCause(), e);
    }
  }
}
