package io.oncoagent.knowledge.select;

import io.oncoagent.knowledge.index.Manifest;

/** A document that may answer, with its pack. */
public record InstalledDocument(Manifest.Pack pack, Manifest.Document document) {
  public Manifest.Profile profile() {
    return document.profile();
  }

  /** Whether its title is a childhood one. */
  public boolean forChildren() {
    return profile().audience().equals("child");
  }

  public boolean treats() {
    return profile().purpose().equals("treatment");
  }
}
