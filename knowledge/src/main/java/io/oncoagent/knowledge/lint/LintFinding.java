package io.oncoagent.knowledge.lint;

/** Something a rule found. {@code line} counts from 1. */
public record LintFinding(String document, int line, String rule, Severity severity, String message) {

  /** ERROR: the document should not be ingested as it is. WARNING: it will be found or understood less well. */
  public enum Severity {
    ERROR,
    WARNING
  }
}
