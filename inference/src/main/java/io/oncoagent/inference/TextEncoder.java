package io.oncoagent.inference;

/** Turns texts into unit vectors. Safe for use by several threads. */
public interface TextEncoder extends AutoCloseable {

  /** Vector of a passage, length {@link #dimensions()}, Euclidean norm 1. Texts beyond {@link #maxTokens()} are cut by the tokenizer. */
  float[] encodePassage(String text);

  /** Vector of a query; models that want an instruction before queries get it here. */
  float[] encodeQuery(String text);

  /** Number of tokens of the text for this encoder, special tokens included. */
  int countTokens(String text);

  /** Longest input in tokens, special tokens included. */
  int maxTokens();

  /** Length of the vectors. */
  int dimensions();

  /** Name and hash of the model, for the index and the provenance of consultations. */
  String identity();

  @Override
  void close();
}
