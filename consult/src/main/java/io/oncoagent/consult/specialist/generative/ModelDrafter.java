package io.oncoagent.consult.specialist.generative;

import io.oncoagent.consult.critic.Critic;
import io.oncoagent.consult.extract.IdentifierGuard;
import io.oncoagent.consult.specialist.Drafting;
import io.oncoagent.consult.specialist.Specialist.DraftRequest;
import io.oncoagent.consult.specialist.choose.EvidenceReader;
import io.oncoagent.consult.specialist.choose.Reading;
import io.oncoagent.consult.specialist.profile.CaseProfile;
import io.oncoagent.consult.specialist.profile.ProfileReader;
import io.oncoagent.consult.specialist.profile.TermReader;
import io.oncoagent.consult.specialist.write.TissuePolicy;
import io.oncoagent.domain.recommendation.Quote;
import io.oncoagent.domain.recommendation.Statement;
import io.oncoagent.domain.report.EngineComparison;
import io.oncoagent.gateway.GatewayException;
import io.oncoagent.gateway.chat.Cancellation;
import io.oncoagent.gateway.chat.ChatReply;
import io.oncoagent.gateway.chat.ChatRequest;
import io.oncoagent.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/** Asks a model for statements and lets only those through that stand: a sentence of the passage under each, the rules on populations, then the critic. */
final class ModelDrafter {
  /** As reports name what the model's second look took out. */
  private static final String SECOND_LOOK = "model-entailment";

  private final Lexicon lexicon;
  private final ProfileReader profiles;
  private final EvidenceReader reader;
  private final TermReader terms;
  private final Critic critic;
  private final IdentifierGuard guard;
  private final PromptText prompt;
  private final DraftAudit audit;
  private final Map<String, String> identities = new ConcurrentHashMap<>();

  ModelDrafter(Lexicon lexicon, EvidenceReader reader, Critic critic, IdentifierGuard guard, PromptText prompt, DraftAudit audit) {
    this.lexicon = lexicon;
    this.profiles = new ProfileReader(lexicon);
    this.reader = reader;
    this.terms = new TermReader(lexicon);
    this.critic = critic;
    this.guard = guard;
    this.prompt = prompt;
    this.audit = audit;
  }

  /** Who answers there, asked once a process; a server without a list of models is taken at the word of its replies. */
  private String identity(TierModel tier) {
    return identities.computeIfAbsent(tier.name(), name -> {
      try {
        return tier.gateway().identity().words();
      } catch (GatewayException e) {
        if (e.code() == GatewayException.Code.BAD_REQUEST) {
          return name;
        }
        throw e;
      }
    });
  }

  /** @throws GatewayException when the model gives no answer that can be used */
  ModelDraft draft(DraftRequest request, TierModel tier, Drafting drafting) {
    CaseProfile profile = profiles.read(request.text(), request.facts());
    List<Reading> readings = reader.read(request.evidence().evidence(), profile);
    // Of a prompt only the case comes from a note; guidelines name authors and trials, which are nobody's identifiers.
    guard.verify(Conversation.caseBlock(request));
    Conversation conversation = new Conversation(prompt, tier.budget());
    List<Numbered> passages = new PassageChooser(conversation.roomForPassages(request)).choose(readings);
    if (passages.isEmpty()) {
      throw new GatewayException(GatewayException.Code.OVER_BUDGET, "no passage that fits this patient fits the model's budget");
    }
    Grounding grounding = new Grounding(lexicon, readings, TissuePolicy.blocks(profile));
    Cancellation stop = new Cancellation();
    drafting.stoppedBy(stop::cancel);
    String identity = identity(tier);
    Asked asked = new Asked(tier, drafting, stop);
    ChatRequest question = conversation.first(request, passages);
    Map<String, Integer> dropped = new TreeMap<>();
    List<Statement> kept = List.of();
    for (int draft = 1; draft <= tier.budget().drafts() && kept.isEmpty(); draft++) {
      ChatReply reply = asked.ask(question);
      JsonNode json = Objects.requireNonNull(reply.json());
      List<Proposal> proposals = Proposals.read(json, passages);
      kept = looked(stand(proposals, grounding, request, dropped), request, asked, dropped);
      if (proposals.isEmpty()) {
        break;
      }
      question = conversation.again(question, reply.text(), List.copyOf(dropped.keySet()), passages.size());
    }
    return new ModelDraft(kept, dropped, asked.effort(), identity);
  }

  private List<Statement> stand(List<Proposal> proposals, Grounding grounding, DraftRequest request, Map<String, Integer> dropped) {
    StatementsOf maker = new StatementsOf(request.facts(), request.text().language(), terms);
    List<Statement> grounded = new ArrayList<>();
    for (Proposal proposal : proposals) {
      Ground ground = LineOfTreatment.contradicts(proposal, request.facts()) ? new Ground.Falls(proposal, "other-line") : grounding.ground(proposal);
      switch (ground) {
        case Ground.Stands stands -> grounded.add(maker.make(grounded.size() + 1, stands));
        case Ground.Falls falls -> {
          dropped.merge(falls.check(), 1, Integer::sum);
          audit.proposal(proposal.kind(), proposal.text(), proposal.cited().id(), falls.check());
        }
      }
    }
    Sieve sieve = new Sieve(critic, request);
    List<Statement> kept = sieve.sift(grounded);
    sieve.dropped().forEach((statement, check) -> {
      dropped.merge(check, 1, Integer::sum);
      audit.proposal(statement.kind(), statement.text(), statement.citations().getFirst(), check);
    });
    return kept;
  }

  /** The last word of a model that may take out and never put in: what it does not find in the passage goes. */
  private List<Statement> looked(List<Statement> statements, DraftRequest request, Asked asked, Map<String, Integer> dropped) {
    List<Statement> kept = new ArrayList<>();
    for (Statement statement : statements) {
      boolean stands = asked.supported(statement, request);
      audit.proposal(statement.kind(), statement.text(), statement.citations().getFirst(), stands ? "kept" : SECOND_LOOK);
      if (stands) {
        kept.add(statement);
      } else {
        dropped.merge(SECOND_LOOK, 1, Integer::sum);
      }
    }
    return kept;
  }

  /** Calls so far, and their cost. */
  private final class Asked {
    private final TierModel tier;
    private final Drafting drafting;
    private final Cancellation stop;
    private int calls;
    private int read;
    private int written;
    private long millis;

    Asked(TierModel tier, Drafting drafting, Cancellation stop) {
      this.tier = tier;
      this.drafting = drafting;
      this.stop = stop;
    }

    ChatReply ask(ChatRequest question) {
      int before = written;
      ChatReply reply = tier.gateway().chat(question, tokens -> drafting.written(before + tokens), stop);
      calls++;
      read += reply.usage().promptTokens();
      written += reply.usage().newTokens();
      millis += reply.usage().millis();
      return reply;
    }

    /** True where nobody looks a second time. */
    boolean supported(Statement statement, DraftRequest request) {
      SecondLook look = tier.secondLook();
      if (look == null || statement.quotes().isEmpty()) {
        return true;
      }
      if (stop.isCancelled()) {
        throw new GatewayException(GatewayException.Code.CANCELLED, "the call was cancelled");
      }
      Quote quote = statement.quotes().getFirst();
      String passage = request.evidence().evidence().stream().filter(e -> e.id().equals(quote.evidence())).findFirst().orElseThrow().passage().text();
      calls++;
      return look.leaning(SecondLook.around(passage, quote.start()), statement.text()) > 0;
    }

    EngineComparison.Effort effort() {
      return new EngineComparison.Effort(calls, read, written, millis);
    }
  }
}
