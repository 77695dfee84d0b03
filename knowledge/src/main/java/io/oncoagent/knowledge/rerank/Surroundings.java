package io.oncoagent.knowledge.rerank;

import io.oncoagent.knowledge.search.Candidate;
import io.oncoagent.knowledge.search.Shelf;
import io.oncoagent.knowledge.select.InstalledDocument;

/** How near the question is to what stands around a passage: its neighbours in reading order. */
final class Surroundings {
  private final Shelf shelf;
  private final float[] cosines;

  /** {@code cosines}: of the question with every row. */
  Surroundings(Shelf shelf, float[] cosines) {
    this.shelf = shelf;
    this.cosines = cosines;
  }

  /** Cosine of the nearer neighbour of the same document, scaled as the passage's own. */
  double neighbours(Candidate candidate) {
    InstalledDocument document = shelf.document(candidate.row());
    double best = 0;
    for (int row : new int[] {candidate.row() - 1, candidate.row() + 1}) {
      if (row >= 0 && row < cosines.length && shelf.document(row) == document) {
        best = Math.max(best, cosines[row]);
      }
    }
    return Math.clamp((best - 0.5) / 0.4, 0, 1);
  }
}
