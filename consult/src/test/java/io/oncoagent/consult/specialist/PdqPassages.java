package io.oncoagent.consult.specialist;

import io.oncoagent.domain.evidence.Passage;
import io.oncoagent.knowledge.corpus.CorpusReader;
import io.oncoagent.knowledge.corpus.DraftPassage;
import io.oncoagent.knowledge.corpus.PassageSplitter;
import io.oncoagent.knowledge.corpus.SourceDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Passages of the summaries in the shared data folder, read without an index. */
final class PdqPassages {
  private final Path folder;
  private final Map<String, List<Passage>> read = new HashMap<>();

  PdqPassages(Path folder) {
    this.folder = folder;
  }

  /** All passages of the file, in order. */
  List<Passage> document(String pack, String file) {
    return read.computeIfAbsent(file, this::load);
  }

  private List<Passage> load(String file) {
    try {
      SourceDocument document = new CorpusReader().read(file, Files.readAllBytes(folder.resolve(file)));
      List<DraftPassage> drafts = new PassageSplitter(text -> text.length() / 4).split(document);
      return drafts.stream().map(d -> passage(file, document.title(), d)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Passage passage(String file, String title, DraftPassage d) {
    return new Passage(
        file + "#" + d.ordinal(), "pdq", file, title, d.section(), d.page(), d.ordinal(), d.text(), d.sentences(), List.of(), "NCI", null, null, null, d.strength());
  }
}
