package io.oncoagent.knowledge.search;

import io.oncoagent.domain.evidence.Passage;
import io.oncoagent.knowledge.corpus.DraftPassage;
import io.oncoagent.knowledge.index.Generation;
import io.oncoagent.knowledge.index.Hashes;
import io.oncoagent.knowledge.index.Home;
import io.oncoagent.knowledge.index.Manifest;
import io.oncoagent.knowledge.select.InstalledDocument;
import java.lang.ref.SoftReference;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** What of a generation may answer: the documents of its enabled packs, and which document a row belongs to. */
public final class Shelf {
  private final Generation generation;
  private final List<InstalledDocument> documents;
  private final NavigableMap<Integer, InstalledDocument> byFirstRow = new TreeMap<>();
  private final BitSet rows;
  private final AtomicReferenceArray<SoftReference<Passage>> recent;

  public Shelf(Generation generation, Home.State state) {
    this.generation = generation;
    for (Manifest.Pack pack : generation.manifest().packs()) {
      pack.documents().forEach(document -> byFirstRow.put(document.firstRow(), new InstalledDocument(pack, document)));
    }
    this.documents = byFirstRow.values().stream().filter(document -> !state.disabled().contains(document.pack().name())).toList();
    this.rows = RowFilter.rows(documents.stream().map(InstalledDocument::document).toList());
    this.recent = new AtomicReferenceArray<>(Math.max(1, generation.vectors().rows()));
  }

  public Generation generation() {
    return generation;
  }

  /** Documents of enabled packs, in order of rows. */
  public List<InstalledDocument> documents() {
    return documents;
  }

  /** Rows of enabled packs. */
  public BitSet rows() {
    return rows;
  }

  public InstalledDocument document(int row) {
    return byFirstRow.floorEntry(row).getValue();
  }

  /** The citable passage of a row; its id is stable for the same pack, document, section, text and place among equals. Those read before are kept while memory allows. */
  public Passage passage(int row) {
    SoftReference<Passage> kept = recent.get(row);
    Passage known = kept == null ? null : kept.get();
    if (known == null) {
      known = read(row);
      recent.set(row, new SoftReference<>(known));
    }
    return known;
  }

  private Passage read(int row) {
    InstalledDocument owner = document(row);
    DraftPassage draft = generation.passage(row);
    String identity = owner.pack().name() + "\n" + owner.document().path() + "\n" + String.join("\n", draft.section()) + "\n" + draft.text() + "\n" + draft.ordinal();
    Manifest.Pack pack = owner.pack();
    return new Passage(
        Hashes.hex(identity).substring(0, 16), pack.name(), owner.document().path(), owner.document().title(), draft.section(), draft.page(), draft.ordinal(),
        draft.text(), draft.sentences(), owner.profile().topics(), pack.publisher() == null ? "" : pack.publisher(),
        pack.edition() == null ? owner.document().edition() : pack.edition(), pack.licence(), pack.licenceStatement(), draft.strength());
  }
}
