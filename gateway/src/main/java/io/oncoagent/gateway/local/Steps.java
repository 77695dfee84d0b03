package io.oncoagent.gateway.local;

/** Told what is being done, a line each, for a person who waits. */
@FunctionalInterface
public interface Steps {
  void step(String line);
}
