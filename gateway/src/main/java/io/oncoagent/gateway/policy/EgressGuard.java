package io.oncoagent.gateway.policy;

import io.oncoagent.gateway.GatewayException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Decides at each connection whether it may be made. This machine's loopback is allowed; every other host, in a private network too, is named by a rule.
 * Every address that a name resolves to is checked, so that a name cannot be turned to another place between settings and call.
 */
public final class EgressGuard {
  private final List<HostRule> rules;
  private final Resolver resolver;

  public EgressGuard(List<HostRule> rules, Resolver resolver) {
    this.rules = List.copyOf(rules);
    this.resolver = resolver;
  }

  /**
   * @throws GatewayException EGRESS_REFUSED, with the rule that is missing or broken; UNREACHABLE for a name that does not resolve
   */
  public Destination check(URI server) {
    String host = hostOf(server);
    boolean tls = "https".equalsIgnoreCase(server.getScheme());
    InetAddress[] addresses = resolve(host);
    for (InetAddress address : addresses) {
      if (AddressKind.of(address) == AddressKind.FORBIDDEN) {
        throw refused(host + " resolves to an address that is never talked to (link-local, multicast or unspecified)");
      }
    }
    HostRule rule = rules.stream().filter(r -> r.name().equals(host)).findFirst().orElse(null);
    if (rule == null) {
      requireLoopback(host, addresses);
    } else {
      requireAsStated(rule, tls, addresses);
    }
    int port = server.getPort() > 0 ? server.getPort() : tls ? 443 : 80;
    return new Destination(host, addresses[0], port, tls, rule);
  }

  /** Everything that may be talked to, for the report. */
  public List<String> allowed() {
    return rules.stream().map(HostRule::words).toList();
  }

  private static String hostOf(URI server) {
    String scheme = server.getScheme() == null ? "" : server.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw refused("a model server is named by an http or https address");
    }
    if (server.getUserInfo() != null || server.getHost() == null) {
      throw refused("the address of a model server needs a host, and no user or password");
    }
    String host = server.getHost().toLowerCase(Locale.ROOT);
    return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
  }

  private InetAddress[] resolve(String host) {
    try {
      InetAddress[] found = resolver.resolve(host);
      if (found.length == 0) {
        throw new UnknownHostException(host);
      }
      return found;
    } catch (UnknownHostException e) {
      throw new GatewayException(GatewayException.Code.UNREACHABLE, "the model server's host " + host + " does not resolve", e);
    }
  }

  private static void requireLoopback(String host, InetAddress... addresses) {
    for (InetAddress address : addresses) {
      if (AddressKind.of(address) != AddressKind.LOOPBACK) {
        throw refused(host + " is not this machine, and models.hosts does not name it");
      }
    }
  }

  private static void requireAsStated(HostRule rule, boolean tls, InetAddress... addresses) {
    if (rule.transport() == HostRule.Transport.TLS && !tls) {
      throw refused("models.hosts states TLS for " + rule.name() + ", and its address says http");
    }
    if (rule.transport() == HostRule.Transport.PLAIN && tls) {
      throw refused("models.hosts states a plain line for " + rule.name() + ", and its address says https; pin its certificate instead");
    }
    for (InetAddress address : addresses) {
      if (rule.transport() == HostRule.Transport.PLAIN && AddressKind.of(address) == AddressKind.PUBLIC) {
        throw refused(rule.name() + " lies outside private networks; a plain line to it is not allowed");
      }
    }
  }

  private static GatewayException refused(String why) {
    return new GatewayException(GatewayException.Code.EGRESS_REFUSED, "refused to connect: " + why);
  }

  /** The rule of a host, null for this machine. */
  public @Nullable HostRule rule(String host) {
    return rules.stream().filter(r -> r.name().equals(host.toLowerCase(Locale.ROOT))).findFirst().orElse(null);
  }
}
