package io.oncoagent.gateway.policy;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;

/** Where an address lies. Ranges: RFC 1918, 3927, 4193, 4291, 6598 and 6890. */
public enum AddressKind {
  LOOPBACK,
  PRIVATE,
  PUBLIC,
  /** Link-local, multicast, unspecified, broadcast, or an IPv6 form that hides an IPv4 address: never talked to. Cloud metadata services live here. */
  FORBIDDEN;

  public static AddressKind of(InetAddress address) {
    if (address.isLoopbackAddress()) {
      return LOOPBACK;
    }
    if (address.isLinkLocalAddress() || address.isMulticastAddress() || address.isAnyLocalAddress()) {
      return FORBIDDEN;
    }
    byte[] b = address.getAddress();
    return switch (address) {
      case Inet4Address v4 -> four(b, v4.isSiteLocalAddress());
      case Inet6Address v6 -> six(b, v6.isIPv4CompatibleAddress());
      default -> FORBIDDEN;
    };
  }

  private static AddressKind four(byte[] b, boolean siteLocal) {
    int first = b[0] & 255;
    boolean shared = first == 100 && (b[1] & 192) == 64;
    if (first == 0 || first >= 240) {
      return FORBIDDEN;
    }
    return siteLocal || shared ? PRIVATE : PUBLIC;
  }

  private static AddressKind six(byte[] b, boolean compatible) {
    boolean translated = (b[0] & 255) == 0x00 && (b[1] & 255) == 0x64 && (b[2] & 255) == 0xff && (b[3] & 255) == 0x9b;
    boolean sixToFour = (b[0] & 255) == 0x20 && (b[1] & 255) == 0x02;
    boolean teredo = (b[0] & 255) == 0x20 && (b[1] & 255) == 0x01 && b[2] == 0 && b[3] == 0;
    boolean metadata = (b[0] & 255) == 0xfd && b[1] == 0 && (b[2] & 255) == 0x0e && (b[3] & 255) == 0xc2;
    if (compatible || translated || sixToFour || teredo || metadata) {
      return FORBIDDEN;
    }
    return (b[0] & 254) == 0xfc ? PRIVATE : PUBLIC;
  }
}
