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

  /** By pack and path, which are unique among installed documents; the whole records would be hashed for every row otherwise. */
  @Override
  public boolean equals(Object other) {
    return other instanceof InstalledDocument that && that.document.path().equals(document.path()) && that.pack.name().equals(pack.name());
  }

  @Override
  public int hashCode() {
    return document.path().hashCode();
  }
}
