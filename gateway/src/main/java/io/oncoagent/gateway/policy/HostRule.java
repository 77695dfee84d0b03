package io.oncoagent.gateway.policy;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A host beside this machine that may be talked to.
 *
 * @param name as written in the URL, lower case
 * @param certificate SHA-256 of the server's certificate as 64 hex digits, needed with {@link Transport#TLS}
 * @param reason why the line needs no encryption, needed with {@link Transport#PLAIN}
 */
public record HostRule(String name, Transport transport, @Nullable String certificate, @Nullable String reason) {
  /** How the line is secured. */
  public enum Transport {
    TLS,
    PLAIN
  }

  public HostRule {
    name = name.toLowerCase(Locale.ROOT);
    if (name.isBlank()) {
      throw new IllegalArgumentException("name: must not be blank");
    }
    certificate = certificate == null ? null : certificate.replace(":", "").replaceFirst("^sha256", "").toLowerCase(Locale.ROOT);
    if (transport == Transport.TLS && (certificate == null || !certificate.matches("[0-9a-f]{64}"))) {
      throw new IllegalArgumentException("certificate: TLS to " + name + " needs the SHA-256 of its certificate, 64 hex digits");
    }
    if (transport == Transport.PLAIN && (reason == null || reason.isBlank())) {
      throw new IllegalArgumentException("reason: a plain line to " + name + " needs a stated reason");
    }
  }

  /** For reports: the host and how it is secured. */
  public String words() {
    return transport == Transport.TLS
        ? name + " (TLS, certificate sha256:" + (certificate == null ? "" : certificate.substring(0, 12)) + "…)"
        : name + " (plain: " + reason + ")";
  }
}
