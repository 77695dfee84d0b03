package io.oncoagent.knowledge.answer;

/**
 * Which parts of the search are on; all of them in use, fewer to measure what each is worth. {@code shorthand}: abbreviations and British spelling are read;
 * {@code selection}: guidelines are chosen by the cancers named; {@code reranking}: candidates are ordered anew, else by rank fusion alone.
 */
public record Levers(boolean shorthand, boolean selection, boolean reranking) {
  public static final Levers ALL = new Levers(true, true, true);
}
