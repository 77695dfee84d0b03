package io.oncoagent.knowledge;

import io.oncoagent.domain.evidence.Evidence;
import io.oncoagent.domain.evidence.GateOutcome;
import io.oncoagent.domain.evidence.Passage;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The hospital's guidelines under one home: packs in, passages out. All methods throw {@link KnowledgeException}. */
public interface KnowledgeBase extends AutoCloseable {

  /** What is said of a pack when it is ingested. */
  record PackRequest(
      String name,
      @Nullable String publisher,
      @Nullable String edition,
      @Nullable String licence,
      @Nullable String licenceStatement) {}

  /** A pack as installed. {@code aiUse}: permitted, licensed, forbidden or unknown. */
  record PackInfo(
      String name,
      @Nullable String publisher,
      @Nullable String edition,
      @Nullable String licence,
      String aiUse,
      @Nullable String licenceStatement,
      boolean enabled,
      boolean starter,
      int documents,
      int passages) {}

  /** A document as installed. */
  record DocumentInfo(String pack, String path, String title, @Nullable String edition, int passages) {}

  /** Progress of an ingest: documents and passages done, of how many. */
  record Progress(int documentsDone, int documents, int passagesDone, int passages, String current) {}

  /** What an ingest did; {@code problems} holds one clear line for each file that could not be read. */
  record IngestReport(
      String pack, int documents, int unchanged, int passages, List<String> problems, double seconds) {}

  /** One answer to a free search. {@code document} names are paths within the pack. */
  record SearchAnswer(String query, GateOutcome gate, List<Evidence> results) {}

  IngestReport ingest(List<Path> paths, PackRequest pack, Consumer<Progress> progress);

  SearchAnswer search(String query, int k);

  List<PackInfo> packs();

  void setEnabled(String pack, boolean enabled);

  void remove(String pack);

  /** Checks the index against its manifest; one line a problem, empty when sound. */
  List<String> verify();

  /** Documents of a pack by path within it. */
  List<DocumentInfo> documents(String pack);

  /**
   * What would change if these files took the place of an installed pack, by document; nothing is written. Files that cannot be read are told as such.
   */
  List<EditionChange> diff(String pack, List<Path> files);

  /** The same between two installed packs. */
  List<EditionChange> diff(String pack, String other);

  /** All passages of one document in reading order; empty when it is not installed. */
  List<Passage> document(String pack, String document);

  /** Content hash of the index generation that answers now, for provenance. */
  String generation();

  @Override
  void close();
}
