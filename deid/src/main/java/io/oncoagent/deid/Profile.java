package io.oncoagent.deid;

/**
 * Operating points. {@code STANDARD} takes a span that is an identifier more likely than not, and keeps the years of clinical events.
 * {@code STRICT} takes what is one in ten, every year, and every listed town: less medicine survives, for texts that leave the team.
 */
public enum Profile {
  STANDARD(0),
  STRICT(-2.2);

  private final double leastLogOdds;

  Profile(double leastLogOdds) {
    this.leastLogOdds = leastLogOdds;
  }

  /** Least log odds of a name that is taken: 0 is one in two, -2.2 is one in ten. */
  public double leastLogOdds() {
    return leastLogOdds;
  }
}
