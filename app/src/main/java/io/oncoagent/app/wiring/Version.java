package io.oncoagent.app.wiring;

/** The version of this build. */
public final class Version {
  /** As in the parent pom; a test compares them. */
  public static final String NUMBER = "0.1.0";

  private Version() {}
}
