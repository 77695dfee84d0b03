package io.oncoagent.app.web.run;

import io.oncoagent.app.wiring.OncoAgent;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Ready once guidelines are installed and readable and the store opens; before that no traffic should come. */
@Component("consultations")
class Consultations implements HealthIndicator {
  private final OncoAgent agent;

  Consultations(OncoAgent agent) {
    this.agent = agent;
  }

  @Override
  public Health health() {
    try {
      boolean packs = agent.knowledge().packs().stream().anyMatch(p -> p.enabled());
      agent.store().audit().head();
      agent.encoder().identity();
      return packs ? Health.up().build() : Health.down().build();
    } catch (RuntimeException e) {
      return Health.down().build();
    }
  }
}
