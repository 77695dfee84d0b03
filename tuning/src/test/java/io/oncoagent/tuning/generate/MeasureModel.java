package io.oncoagent.tuning.generate;

import io.oncoagent.consult.critic.MarkdownCritique;
import io.oncoagent.gateway.ModelGateway;
import io.oncoagent.gateway.chat.Cancellation;
import io.oncoagent.gateway.chat.ChatReply;
import io.oncoagent.gateway.chat.ChatRequest;
import io.oncoagent.gateway.chat.ModelIdentity;
import io.oncoagent.gateway.chat.Rate;
import io.oncoagent.gateway.chat.TokenListener;
import io.oncoagent.gateway.openai.OpenAiGateway;
import io.oncoagent.gateway.policy.EgressGuard;
import io.oncoagent.gateway.policy.Endpoint;
import io.oncoagent.gateway.policy.Persistence;
import io.oncoagent.gateway.policy.Resolver;
import io.oncoagent.gateway.policy.Thinking;
import io.oncoagent.knowledge.KnowledgeBase;
import io.oncoagent.knowledge.LuceneKnowledgeBase;
import io.oncoagent.lexicon.Lexicon;
import io.oncoagent.tuning.profile.Profile;
import io.oncoagent.tuning.profile.ProfileSpace;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** What a real model writes for the first profiles and why each reply is kept or turned away: to read them. Arguments: knowledge folder, server, model, key file, first profile, how many. */
final class MeasureModel {
  private MeasureModel() {}

  /** Prints what goes in and out. */
  private record Overheard(ModelGateway inner) implements ModelGateway {
    @Override
    public ChatReply chat(ChatRequest request, TokenListener listener, Cancellation cancellation) {
      System.out.println(request.messages().getLast().text());
      ChatReply said = inner.chat(request, listener, cancellation);
      System.out.println("→ " + said.json());
      return said;
    }

    @Override
    public ModelIdentity identity() {
      return inner.identity();
    }

    @Override
    public void close() {
      inner.close();
    }
  }

  public static void main(String[] args) throws IOException {
    Lexicon lexicon = Lexicon.shipped();
    Duration long_ = Duration.ofMinutes(20);
    Endpoint endpoint = new Endpoint(URI.create(args[1]), args[2], null, Files.readString(Path.of(args[3])).strip(), Thinking.OFF, new Rate(5, 1), 30_000, long_, 1, long_);
    try (KnowledgeBase knowledge = LuceneKnowledgeBase.open(Path.of(args[0]), lexicon, () -> {
      throw new IllegalStateException("nothing is searched here");
    }); OpenAiGateway gateway = new OpenAiGateway(endpoint, new EgressGuard(List.of(), Resolver.SYSTEM), new Persistence.Limits(0, Duration.ofMillis(1), 1_000, Duration.ofMillis(1)))) {
      CaseMaker maker = new CaseMaker(new Overheard(gateway), args[2], new Grounding(knowledge, lexicon), TestingReading::read, new MarkdownCritique(lexicon, text -> {}), lexicon);
      ProfileSpace space = new ProfileSpace(1);
      long first = Long.parseLong(args[4]);
      for (long i = first; i < first + Long.parseLong(args[5]); i++) {
        Profile p = space.at(i);
        long from = System.nanoTime();
        Attempt attempt = maker.make(p, "measured");
        System.out.println("== " + i + " " + (attempt instanceof Attempt.Rejected r ? r.reasons() : "KEPT") + " " + (System.nanoTime() - from) / 1_000_000_000L + " s\n");
      }
    }
  }
}
