package io.oncoagent.gateway.policy;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Turns a host's name into its addresses. */
@FunctionalInterface
public interface Resolver {
  /** The system's own. */
  Resolver SYSTEM = InetAddress::getAllByName;

  InetAddress[] resolve(String host) throws UnknownHostException;
}
