package io.oncoagent.app.wiring;

import io.oncoagent.app.bench.RetrievalBench;
import io.oncoagent.app.intake.InputException;
import io.oncoagent.app.settings.Home;
import io.oncoagent.app.settings.Settings;
import io.oncoagent.app.store.CommitPoints;
import io.oncoagent.consult.Consultation;
import io.oncoagent.consult.critic.Critic;
import io.oncoagent.consult.critic.MarkdownCritique;
import io.oncoagent.consult.extract.FactsExtractor;
import io.oncoagent.consult.extract.RuleFactsExtractor;
import io.oncoagent.consult.graph.GraphConsultation;
import io.oncoagent.consult.graph.Replay;
import io.oncoagent.consult.hitl.DecisionLog;
import io.oncoagent.consult.report.ReportLog;
import io.oncoagent.consult.route.PublishedScoreRouter;
import io.oncoagent.consult.specialist.Specialist;
import io.oncoagent.consult.specialist.choose.EvidenceReader;
import io.oncoagent.consult.specialist.generative.DraftAudit;
import io.oncoagent.deid.AppendedCase;
import io.oncoagent.deid.PhiRedactor;
import io.oncoagent.deid.PhiRedactors;
import io.oncoagent.deid.ResidualCheck;
import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.intake.CaseText;
import io.oncoagent.domain.intake.KnownIdentifier;
import io.oncoagent.domain.intake.Language;
import io.oncoagent.domain.route.Route;
import io.oncoagent.domain.route.TierChoice;
import io.oncoagent.domain.verdict.CriticVerdict;
import io.oncoagent.gateway.ModelGateway;
import io.oncoagent.inference.TextEncoder;
import io.oncoagent.knowledge.KnowledgeBase;
import io.oncoagent.knowledge.LuceneKnowledgeBase;
import io.oncoagent.lexicon.Lexicon;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One installation under one home. Parts are made at first use, so that each command starts only what it needs. */
public final class OncoAgent implements AutoCloseable {
  /** Name of the pack that ships. */
  public static final String STARTER = "starter";

  private final Home home;
  private final Settings settings;
  private final RandomIds ids = new RandomIds();
  private final Clock clock = Clock.systemUTC();
  private final Once<Lexicon> lexicon = new Once<>(Lexicon::shipped);
  private final Once<PhiRedactor> redactor = new Once<>(this::newRedactor);
  private final Once<ResidualCheck> residual = new Once<>(PhiRedactors::residualCheck);
  private final Once<ResidualCheck> door = new Once<>(() -> PhiRedactors.door(lexicon()));
  private final Once<FactsExtractor> facts = new Once<>(() -> new RuleFactsExtractor(lexicon()));
  private final Once<TextEncoder> encoder;
  private final Once<LuceneKnowledgeBase> knowledge;
  private final Once<Critic> critic = new Once<>(() -> Parts.critic(lexicon()));
  private final Once<MarkdownCritique> markdown = new Once<>(() -> new MarkdownCritique(lexicon(), Parts.guard(residual())));
  private final Once<AuditedKnowledge> audited;
  private final Once<Store> store;
  private final Once<GraphConsultation> consultation = new Once<>(() -> Parts.consultation(this));

  private volatile EngineChoice engine = EngineChoice.AUTO;
  private volatile DraftAudit audit = DraftAudit.NONE;

  private Store opened(String user) {
    Store opened =
        Store.open(new Store.Place(home.database(), settings.keyFile(home), clock, user, Store.anchor(settings.audit()), CommitPoints.NONE));
    Upkeep.of(opened, settings, clock);
    return opened;
  }

  private OncoAgent(Home home, Settings settings, String user) {
    this.home = home;
    this.settings = settings;
    this.encoder = new Once<>(() -> Parts.encoder(home));
    this.knowledge = new Once<>(() -> Parts.knowledge(home, lexicon(), encoder));
    this.store = new Once<>(() -> opened(user));
    this.audited = new Once<>(() -> new AuditedKnowledge(knowledge.get(), () -> store().audit()));
  }

  /** @param user the operating-system user, for the audit log */
  public static OncoAgent open(Home home, Settings settings, String user) {
    return new OncoAgent(home, settings, user);
  }

  /** Begins to load, beside the caller's work, what a consultation will need. */
  public void prefetch() {
    Prefetch.of(this);
  }

  private PhiRedactor newRedactor() {
    return PhiRedactors.standard(lexicon()).with(settings.deid().profile());
  }

  /** De-identifies in any of the four languages. */
  public DeidentifiedCase deidentify(CaseText note, @Nullable Language language, List<KnownIdentifier> known) {
    return redactor.get().redact(note, null, language, known);
  }

  public PhiRedactor redactor() {
    return redactor.get();
  }

  /** De-identifies a case to be consulted on; only English and Spanish go on. */
  public DeidentifiedCase redact(CaseText note, @Nullable CaseText question, @Nullable Language language, List<KnownIdentifier> known) {
    DeidentifiedCase text = redactor.get().redact(note, question, language, known);
    if (text.language() != Language.EN && text.language() != Language.ES) {
      throw new InputException("the note is in a language that consultations do not support (" + text.language().code() + "); en or es");
    }
    return text;
  }

  /** Where uploaded documents lie until they are read. */
  public Path uploads() {
    return home.cache().resolve("uploads");
  }

  /** The same door for short texts: queries, reasons. */
  public String redactQuery(CaseText text) {
    return redactor.get().redact(text, null, Language.EN, List.of()).text();
  }

  /** @throws io.oncoagent.deid.ResidualIdentifierException when the text names somebody */
  public void verifyNoIdentifier(String text) {
    door.get().verify(text);
  }

  public ClinicalFacts facts(DeidentifiedCase text) {
    return facts.get().extract(text);
  }

  /** How hard a case is, by the published score and the hard rules. */
  public Route route(DeidentifiedCase text) {
    return new PublishedScoreRouter(Lexicon.shipped()).route(facts(text), TierChoice.AUTO);
  }

  /** The critic on a Markdown text that cites passages. */
  public CriticVerdict critique(DeidentifiedCase note, List<String> passages, String output, List<String> requiredSections) {
    return markdown.get().review(note.text(), facts(note), passages, output, requiredSections);
  }

  /** Installs the starter on a home that has no pack at all. */
  public void readyWithStarter(Consumer<KnowledgeBase.Progress> progress) {
    if (knowledge().packs().isEmpty()) {
      installStarter(progress);
    }
  }

  public void installStarter(Consumer<KnowledgeBase.Progress> progress) {
    if (knowledge().packs().stream().anyMatch(p -> p.name().equals(STARTER))) {
      return;
    }
    StarterPack.vectors().ifPresent(index()::seedVectors);
    StarterPack pack = StarterPack.unpack(home.cache().resolve("starter"));
    knowledge().ingest(pack.documents(), new KnowledgeBase.PackRequest(STARTER, pack.publisher(), pack.edition(), pack.licence(), null), progress);
  }

  public static Path starterFolder(Home home) {
    Path folder = home.cache().resolve("starter");
    StarterPack.unpack(folder);
    return folder;
  }

  /** Measures retrieval on what is installed. */
  public RetrievalBench retrievalBench() {
    return new RetrievalBench(index().shelf(), lexicon(), this::encoder);
  }

  /** The consultation that was cut off last, or empty. */
  public Optional<String> lastCut() {
    return store.get().register().lastCut();
  }

  /** Writes the vectors of this home's passages, to ship them with the starter. */
  public void exportVectors(OutputStream out) {
    index().exportVectors(out);
  }

  public Lexicon lexicon() {
    return lexicon.get();
  }

  /** Every change of a pack through it is written into the audit log. */
  public KnowledgeBase knowledge() {
    return audited.get();
  }

  public TextEncoder encoder() {
    return encoder.get();
  }

  public Critic critic() {
    return critic.get();
  }

  public Consultation consultation() {
    return consultation.get();
  }

  /** Chooses who drafts; before the first consultation. */
  public OncoAgent drafting(EngineChoice choice, DraftAudit listener) {
    engine = choice;
    audit = listener;
    return this;
  }

  /** The model of tier 1, asked directly: for measurements beside the consultation. */
  public ModelGateway fastModel() {
    return ModelGateways.of(settings.models()).fast().gateway();
  }

  Specialist specialist(EvidenceReader reader) {
    return Engines.of(this, reader, engine, audit);
  }

  /** The encoder, and the model of each tier where one may draft. */
  Map<String, String> models() {
    Map<String, String> models = new TreeMap<>(Engines.models(engine, settings.models()));
    models.put("encoder", encoder().identity());
    return models;
  }

  Map<String, String> prompts() {
    return Engines.prompts(engine, settings.models());
  }

  /** Repeats a consultation from what is stored, without storing anything. */
  public Replay.Result replay(String consultationId) {
    return consultation.get().replay(consultationId);
  }

  /** A de-identified note with the new words of a follow-up or a what-if behind it. */
  public static DeidentifiedCase append(DeidentifiedCase earlier, DeidentifiedCase later) {
    return AppendedCase.of(earlier, later);
  }

  public ReportLog reports() {
    return store.get().reports();
  }

  public DecisionLog decisions() {
    return store.get().decisions();
  }

  /** A new id of 128 random bits. */
  public String newId() {
    return ids.get();
  }

  public Clock clock() {
    return clock;
  }

  LuceneKnowledgeBase index() {
    return knowledge.get();
  }

  /** What is remembered: runs, decisions, patients, and the audit log. */
  public Store store() {
    return store.get();
  }

  public Settings settings() {
    return settings;
  }

  /** The rules, and a model's reading beside them where the settings want one. */
  FactsExtractor reading() {
    return Engines.reading(this, engine);
  }

  FactsExtractor extractor() {
    return facts.get();
  }

  ResidualCheck residual() {
    return residual.get();
  }

  @Override
  public void close() {
    if (knowledge.ifMade() instanceof KnowledgeBase base) {
      base.close();
    }
    if (encoder.ifMade() instanceof TextEncoder model) {
      model.close();
    }
    if (store.ifMade() instanceof Store made) {
      made.database().close();
    }
  }
}
