package io.oncoagent.deid.scoring;

import java.util.List;

/** A note with every identifying string in it and the clinical strings that must survive. */
public record LabelledNote(String id, String note, List<Identifier> phi, List<String> keep) {
  /** An identifying string and its type in the contract's words. */
  public record Identifier(String text, String type) {}
}
