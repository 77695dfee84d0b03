package io.oncoagent.deid.detect;

import io.oncoagent.deid.text.Note;
import io.oncoagent.domain.casefile.RedactionType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the detectors have found so far. Later detectors see which tokens are taken, and as what. */
public final class Findings {
  private final Note note;
  private final List<Finding> all = new ArrayList<>();
  private final @Nullable RedactionType[] types;

  Findings(Note note) {
    this.note = note;
    this.types = new RedactionType[note.count()];
  }

  /** Adds the tokens {@code from} to {@code to}, exclusive. */
  void add(int from, int to, RedactionType type, double probability) {
    if (to > from) {
      add(from, to, new Finding(note.start(from), note.end(to - 1), type, probability));
    }
  }

  void add(int from, int to, Finding finding) {
    all.add(finding);
    for (int i = from; i < Math.min(to, types.length); i++) {
      types[i] = finding.type();
    }
  }

  @Nullable RedactionType type(int token) {
    return token >= 0 && token < types.length ? types[token] : null;
  }

  boolean taken(int token) {
    return type(token) != null;
  }

  boolean name(int token) {
    return type(token) == RedactionType.NAME;
  }

  boolean anyTaken(int from, int to) {
    for (int i = from; i < to; i++) {
      if (taken(i)) {
        return true;
      }
    }
    return false;
  }

  List<Finding> all() {
    return all;
  }
}
