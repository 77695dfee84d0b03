package io.oncoagent.knowledge.search;

import io.oncoagent.knowledge.index.Manifest;
import java.util.BitSet;
import java.util.List;

/** Rows that may answer, as a bit set over the index. */
public final class RowFilter {
  private RowFilter() {}

  /** Rows of the documents. */
  public static BitSet rows(List<Manifest.Document> documents) {
    BitSet rows = new BitSet();
    documents.forEach(document -> rows.set(document.firstRow(), document.firstRow() + document.rows()));
    return rows;
  }
}
