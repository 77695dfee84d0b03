package io.oncoagent.knowledge;

import java.util.List;

/** How a document differs between two editions. {@code added}, {@code removed}: passages under their headings, in reading order. */
public record EditionChange(String document, Kind kind, List<String> added, List<String> removed) {
  /** What happened to the document. */
  public enum Kind {
    NEW,
    GONE,
    CHANGED,
    UNREADABLE
  }

  public EditionChange {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
  }
}
