package io.oncoagent.deid;

/** The note is in none of the languages that de-identification reads; nothing of it may go on. */
public final class UnsupportedLanguageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UnsupportedLanguageException() {
    super("the note's language is not supported: de-identification reads English, Spanish, French and German");
  }
}
