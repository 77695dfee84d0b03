package io.oncoagent.tuning.generate;

import io.oncoagent.consult.critic.MarkdownCritique;
import io.oncoagent.gateway.chat.Rate;
import io.oncoagent.gateway.openai.OpenAiGateway;
import io.oncoagent.gateway.policy.EgressGuard;
import io.oncoagent.gateway.policy.Endpoint;
import io.oncoagent.gateway.policy.Persistence;
import io.oncoagent.gateway.policy.Resolver;
import io.oncoagent.gateway.policy.Thinking;
import io.oncoagent.lexicon.Lexicon;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A run against a scripted server, with the product's own reading and critic, and no waiting between calls. */
final class TestingRun {
  private TestingRun() {}

  static GenerateReport of(URI server, Path out, int count, int concurrency, boolean resume) {
    Endpoint endpoint = new Endpoint(server, "testing", null, null, Thinking.OFF, new Rate(1e6, 1e6), 30_000, Duration.ofSeconds(20), 64, Duration.ofSeconds(20));
    Lexicon lexicon = Lexicon.shipped();
    Persistence.Limits once = new Persistence.Limits(0, Duration.ofMillis(1), 1_000, Duration.ofMillis(1));
    try (OpenAiGateway gateway = new OpenAiGateway(endpoint, new EgressGuard(List.of(), Resolver.SYSTEM), once)) {
      Grounding grounding = new Grounding(new TestingKnowledge(TestingKnowledge.pack("starter", "permitted")), lexicon);
      CaseMaker maker = new CaseMaker(gateway, "testing", grounding, TestingReading::read, new MarkdownCritique(lexicon, text -> {}), lexicon);
      return new GenerateRun(maker, time -> {}, System::nanoTime, p -> {}).run(new GenerateOrder(count, out, 1, concurrency, resume, "test"));
    }
  }
}
