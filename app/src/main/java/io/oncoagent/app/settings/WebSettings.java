package io.oncoagent.app.settings;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The page and its interface.
 *
 * @param host {@code web.host}: the address to listen on; loopback unless told otherwise
 * @param port {@code web.port}: 0 to 65535; 0 takes a free one
 * @param idleMinutes {@code web.idleMinutes}: a session ends after so many minutes without a request, 1 to 480
 * @param jobs {@code web.jobs}: consultations worked on at once, 1 to 64
 * @param certificate {@code web.certificate}: PEM chain for TLS; goes with {@code key}
 * @param key {@code web.key}: PEM private key
 * @param plainReason {@code web.plainReason}: why a listener that others can reach needs no TLS of its own, e.g. a proxy on this machine has it
 */
public record WebSettings(String host, int port, int idleMinutes, int jobs, @Nullable Path certificate, @Nullable Path key, @Nullable String plainReason) {
  /** On this machine only. */
  public static final WebSettings DEFAULTS = new WebSettings("127.0.0.1", 8080, 15, 2, null, null, null);

  public WebSettings {
    range("web.port", port, 0, 65_535);
    range("web.idleMinutes", idleMinutes, 1, 480);
    range("web.jobs", jobs, 1, 64);
    if ((certificate == null) != (key == null)) {
      throw new SettingsException("web.certificate and web.key go together");
    }
  }

  private static void range(String name, int value, int least, int most) {
    if (value < least || value > most) {
      throw new SettingsException(name + " must lie between " + least + " and " + most + ", was " + value);
    }
  }

  public boolean tls() {
    return certificate != null;
  }

  /** Whether only this machine can reach it. */
  public boolean loopback() {
    return host.equals("localhost") || host.equals("::1") || host.matches("127(\\.\\d{1,3}){3}");
  }

  /** The same on another port. */
  public WebSettings onPort(int other) {
    return new WebSettings(host, other, idleMinutes, jobs, certificate, key, plainReason);
  }
}
