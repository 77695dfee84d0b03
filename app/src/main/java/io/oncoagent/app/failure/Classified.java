package io.oncoagent.app.failure;

/** A failure of one door that says itself of what kind it is. */
public interface Classified {
  FailureKind kind();
}
