package io.oncoagent.knowledge.ingest;

/** Names of packs. */
public final class KnowledgePacks {
  /** The pack that ships, original text for a first try; a real pack takes its place. */
  public static final String STARTER = "starter";

  private KnowledgePacks() {}

  public static boolean isStarter(String name) {
    return STARTER.equals(name);
  }
}
