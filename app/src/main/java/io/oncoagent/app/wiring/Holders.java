package io.oncoagent.app.wiring;

import io.oncoagent.app.store.LeaseHolder;
import java.time.Instant;

/** Processes as holders of leases: number and start, since numbers are used again. */
final class Holders {
  private Holders() {}

  static LeaseHolder ofProcess() {
    return new LeaseHolder(name(ProcessHandle.current()), Holders::alive);
  }

  private static String name(ProcessHandle process) {
    return process.pid() + "@" + process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
  }

  private static boolean alive(String holder) {
    String pid = holder.split("@", 2)[0];
    return !pid.matches("\\d{1,18}") || ProcessHandle.of(Long.parseLong(pid)).filter(p -> p.isAlive() && name(p).equals(holder)).isPresent();
  }
}
