package io.oncoagent.tuning.tokenize;

/** A token and whether it is trained, in one number: the highest bit says that it is. */
public final class MarkedTokens {
  /** The mark. */
  public static final int TRAINED = 1 << 31;

  /** The label of a token that is not trained (PyTorch's cross-entropy leaves it out by default). */
  public static final int IGNORED = -100;

  private MarkedTokens() {}

  public static int token(int marked) {
    return marked & ~TRAINED;
  }

  public static boolean trained(int marked) {
    return marked < 0;
  }

  public static int label(int marked) {
    return trained(marked) ? token(marked) : IGNORED;
  }
}
