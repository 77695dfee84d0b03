package io.oncoagent.knowledge.rights;

import org.jspecify.annotations.Nullable;

/** A sentence of a document that speaks about its use with artificial intelligence or about its distribution. */
public record RightsNotice(String document, @Nullable Integer page, String sentence) {

  /** Where it stands, for a message. */
  public String place() {
    return page == null ? document : document + ", page " + page;
  }
}
