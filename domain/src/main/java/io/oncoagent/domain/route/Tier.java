package io.oncoagent.domain.route;

/**
 * How much effort a case gets: 1 fast, 2 deep. It decides effort, never oversight.
 */
public enum Tier {
  ONE,
  TWO;

  /** 1 fast, 2 deep. */
  public int number() {
    return ordinal() + 1;
  }
}
