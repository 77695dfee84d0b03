package io.oncoagent.knowledge.corpus;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The path of headings while a document is read, and whether the text below is kept. */
final class Headings {
  /** Rank of a heading that is only a line in bold; below every true heading. */
  static final int BOLD_LINE = 9;

  private record Heading(int rank, String text) {}

  private final String title;
  private final Deque<Heading> open = new ArrayDeque<>();
  private @Nullable Integer droppedRank;
  private boolean droppedText;

  Headings(String title) {
    this.title = title;
  }

  /** Headings of the first rank are titles of the document and no part of the path. */
  void enter(int rank, String text) {
    droppedText = false;
    if (droppedRank != null && rank > droppedRank) {
      return;
    }
    droppedRank = null;
    while (!open.isEmpty() && open.peekLast().rank() >= rank) {
      open.removeLast();
    }
    if (Boilerplate.dropsSubsections(text)) {
      droppedRank = rank;
    } else if (Boilerplate.dropsText(text)) {
      droppedText = true;
    } else if (!text.isBlank() && rank > 1 && !Titles.plain(text).equalsIgnoreCase(title)) {
      open.addLast(new Heading(rank, text));
    }
  }

  boolean kept() {
    return droppedRank == null && !droppedText;
  }

  List<String> path() {
    List<String> path = new ArrayList<>();
    open.forEach(heading -> path.add(heading.text()));
    return path;
  }
}
