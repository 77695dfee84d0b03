package io.oncoagent.app.settings;

/** The settings file cannot be used. One clear sentence that names the key. */
public final class SettingsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public SettingsException(String message) {
    super(message);
  }
}
