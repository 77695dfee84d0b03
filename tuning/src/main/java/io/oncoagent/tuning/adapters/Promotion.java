package io.oncoagent.tuning.adapters;

import java.util.List;

/** What came of the wish to promote an adapter, or to go back. */
public sealed interface Promotion {
  /**
   * Done.
   *
   * @param now the promoted adapter of that base; empty where none is
   * @param before the one before; empty where none was
   */
  record Changed(String now, String before) implements Promotion {}

  /** Not done, and every reason. */
  record Refused(List<String> reasons) implements Promotion {
    public Refused {
      reasons = List.copyOf(reasons);
    }
  }
}
