package io.oncoagent.consult.evidence;

import io.oncoagent.domain.evidence.Passage;
import java.util.List;

/** Reads one whole document of an installed pack. */
@FunctionalInterface
public interface GuidelineReader {
  /** Its passages in reading order; empty when it is not installed. */
  List<Passage> document(String pack, String document);
}
