package io.oncoagent.app.wiring;

import io.oncoagent.app.settings.ModelSettings.ModelTier;
import io.oncoagent.gateway.GatewayException;
import io.oncoagent.gateway.local.Running;
import io.oncoagent.gateway.openai.ServerPages;
import io.oncoagent.gateway.policy.EgressGuard;
import io.oncoagent.gateway.probe.ServerMemory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What memory a tier's server takes and has left, as far as it tells; a server of our own is looked at as a process. */
final class MemoryCheck {
  private MemoryCheck() {}

  static Doctor.Check of(String name, ModelTier tier, EgressGuard guard, Optional<Running> own) {
    try (ServerPages pages = ModelGateways.pages(tier, guard)) {
      ServerMemory memory = ServerMemory.read(pages::get);
      List<String> told = new ArrayList<>(memory.told());
      own.filter(r -> tier.server().getPort() == r.port() && guard.check(tier.server()).rule() == null)
          .ifPresent(r -> r.residentBytes().ifPresent(bytes -> told.add(String.format(Locale.ROOT, "its process %d has %.1f GB resident", r.pid(), bytes / 1e9))));
      int needed = ModelChecks.needed(tier);
      boolean small = memory.cacheTokens().isPresent() && memory.cacheTokens().getAsLong() < needed;
      if (small) {
        return new Doctor.Check(name, false, String.join("; ", told) + ", fewer than the " + needed + " that one draft needs");
      }
      return told.isEmpty() ? Doctor.Check.notTold(name, "the server does not tell (no /metrics, /slots or /props)") : new Doctor.Check(name, true, String.join("; ", told));
    } catch (GatewayException e) {
      return new Doctor.Check(name, false, e.getMessage() == null ? e.code().name() : e.getMessage());
    }
  }
}
