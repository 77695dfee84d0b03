package io.oncoagent.knowledge.ingest;

import io.oncoagent.knowledge.corpus.CorpusReader;
import io.oncoagent.knowledge.corpus.DraftPassage;
import io.oncoagent.knowledge.corpus.PassageSplitter;
import io.oncoagent.knowledge.corpus.SourceDocument;
import io.oncoagent.knowledge.corpus.UnreadableDocumentException;
import io.oncoagent.knowledge.index.Hashes;
import io.oncoagent.knowledge.index.Manifest;
import io.oncoagent.knowledge.rights.NoticeDetector;
import io.oncoagent.knowledge.rights.RightsNotice;
import io.oncoagent.knowledge.select.DocumentProfiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one file into passages with its profile and any rights notice. */
final class DocumentIntake {
  private final CorpusReader reader = new CorpusReader();
  private final PassageSplitter splitter;
  private final DocumentProfiler profiler;

  DocumentIntake(PassageSplitter splitter, DocumentProfiler profiler) {
    this.splitter = splitter;
    this.profiler = profiler;
  }

  /** A document as taken in; {@code head.firstRow} is not yet known. */
  record Taken(Manifest.Document head, List<DraftPassage> passages, Optional<RightsNotice> notice, @Nullable String licence) {}

  /**
   * @throws UnreadableDocumentException with one clear line
   */
  Taken take(String name, byte[] bytes) {
    SourceDocument document = reader.read(name, bytes);
    List<DraftPassage> passages = splitter.split(document);
    if (passages.isEmpty()) {
      throw new UnreadableDocumentException(name + ": no passages were found in the file");
    }
    String titles = document.title() + (document.shortTitle() == null ? "" : " . " + document.shortTitle());
    Manifest.Document head =
        new Manifest.Document(
            name, Hashes.hex(bytes), PassageSplitter.VERSION, document.title(), document.edition(), profiler.profile(titles, headings(passages)), 0, passages.size());
    return new Taken(head, passages, NoticeDetector.forbidding(name, document), document.licence());
  }

  /** Headings of the first two ranks. */
  static Set<String> headings(List<DraftPassage> passages) {
    Set<String> headings = new LinkedHashSet<>();
    passages.forEach(passage -> headings.addAll(passage.section().subList(0, Math.min(2, passage.section().size()))));
    return headings;
  }

  static byte[] bytes(String name, Path file) {
    try {
      if (Files.size(file) > CorpusReader.MAX_BYTES) {
        throw new UnreadableDocumentException(name + ": larger than 100 MB");
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UnreadableDocumentException(name + ": cannot be read", e);
    }
  }
}
