package io.oncoagent.knowledge.ingest;

import io.oncoagent.knowledge.KnowledgeBase;
import java.util.function.Consumer;

/** Counts documents and passages and tells the listener; the passages to come are estimated from those of the documents read so far. */
final class IngestProgress {
  private final Consumer<KnowledgeBase.Progress> listener;
  private final int documents;
  private int documentsDone;
  private int passagesDone;

  IngestProgress(Consumer<KnowledgeBase.Progress> listener, int documents) {
    this.listener = listener;
    this.documents = documents;
  }

  void passage(String current) {
    passagesDone++;
    if (passagesDone % 10 == 0) {
      tell(current);
    }
  }

  void document(String current) {
    documentsDone++;
    tell(current);
  }

  private void tell(String current) {
    int expected = documentsDone == 0 ? passagesDone : (int) ((long) passagesDone * documents / Math.max(1, documentsDone));
    listener.accept(new KnowledgeBase.Progress(documentsDone, documents, passagesDone, Math.max(expected, passagesDone), current));
  }
}
