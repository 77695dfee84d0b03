package io.oncoagent.gateway.policy;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where a call goes, after the guard: the address that was checked is the address that is connected to.
 *
 * @param host as named in the settings
 * @param rule null for this machine
 */
public record Destination(String host, InetAddress address, int port, boolean tls, @Nullable HostRule rule) {

  /** The path at that address; the name is not resolved a second time. */
  public URI uri(String path) {
    String literal = address.getHostAddress();
    int zone = literal.indexOf('%');
    String bare = zone < 0 ? literal : literal.substring(0, zone);
    String place = address instanceof Inet6Address ? "[" + bare + "]" : bare;
    return URI.create((tls ? "https://" : "http://") + place + ":" + port + path);
  }

  /** Host and port for the Host header. */
  public String authority() {
    return (host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host) + ":" + port;
  }
}
