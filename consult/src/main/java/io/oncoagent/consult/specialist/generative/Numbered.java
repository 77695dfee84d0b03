package io.oncoagent.consult.specialist.generative;

import io.oncoagent.domain.evidence.Evidence;

/** A passage as the model sees it: its number, from 1, and those of its words that are meant for this patient or for nobody in particular. */
record Numbered(int number, Evidence evidence, String text) {

  /** With its headings. */
  String block() {
    String headings = String.join(" > ", evidence.passage().section());
    String title = evidence.passage().title();
    return "[" + number + "] " + title + (headings.isEmpty() || headings.equals(title) ? "" : " > " + headings) + "\n" + text + "\n";
  }
}
