package io.oncoagent.app.cli;

import io.oncoagent.app.batch.Languages;
import io.oncoagent.app.batch.LineInput;
import io.oncoagent.app.batch.Tiers;
import io.oncoagent.app.intake.InputException;
import io.oncoagent.app.intake.NoteReader;
import io.oncoagent.app.render.ContractJson;
import io.oncoagent.app.store.AuditKind;
import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.consult.Consultation;
import io.oncoagent.consult.ConsultationException;
import io.oncoagent.consult.ProgressListener;
import io.oncoagent.consult.specialist.generative.DraftAudit;
import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.intake.CaseText;
import io.oncoagent.domain.report.CaseReport;
import io.oncoagent.domain.report.ConsultationStatus;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** From a case note to a cited, criticised, reviewable draft. */
@Command(description = "Draft a cited recommendation for a case note; FILE is text, DOCX or PDF, - is standard input.", mixinStandardHelpOptions = true)
final class ConsultCommand implements Runnable {
  private final RootCommand root;

  @Parameters(arity = "0..1", paramLabel = "FILE", description = "The case note.")
  private @Nullable String file;

  @Option(names = "--tier", paramLabel = "auto|1|2", description = "Effort; overrides score and rules, never removes a review.")
  private @Nullable String tier;

  @Option(names = "--lang", paramLabel = "en|es", description = "Language of the note (default: recognised).")
  private @Nullable String lang;

  @Option(names = "--patient", paramLabel = "ID", description = "Patient id; without it the consultation belongs to no patient.")
  private @Nullable String patient;

  @Option(names = "--known", paramLabel = "FILE", description = "JSON with identifiers that the record system knows of this patient.")
  private @Nullable Path known;

  @Option(names = "--question", paramLabel = "TEXT", description = "The clinician's question.")
  private @Nullable String question;

  @Option(names = "--engine", paramLabel = "auto|extractive|generative", description = "Which specialist drafts.")
  private String engine = "auto";

  @Option(names = "--format", paramLabel = "text|json|html|markdown|pdf", description = "Form of the report.")
  private Format format = Format.text;

  @Option(names = "--resume", arity = "0..1", fallbackValue = "--last", paramLabel = "ID", description = "Go on with a consultation that was cut off (the last one without ID).")
  private @Nullable String resume;

  @Option(names = "--on", paramLabel = "ID", description = "FILE is a follow-up of this consultation: it is read behind the earlier note, for the same patient.")
  private @Nullable String on;

  @Option(names = "--what-if", paramLabel = "TEXT", description = "With --on: assume this («PD-L1 80 %%») instead of FILE; nobody can sign the answer.")
  private @Nullable String whatIf;

  @Option(names = "--cancel", arity = "0..1", fallbackValue = "--last", paramLabel = "ID",
      description = "Stop a consultation that another process works on, or that was cut off (the one begun last without ID).")
  private @Nullable String cancel;

  @Mixin private BatchOptions batch = new BatchOptions();

  ConsultCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public void run() {
    check();
    Path lines = batch.batch();
    if (cancel != null) {
      stop(cancel);
      return;
    }
    try (OncoAgent agent = root.open().drafting(Engine.parse(engine), DraftAudit.NONE)) {
      if (lines != null) {
        agent.readyWithStarter(IngestBar.on(root.console()));
        Batches.run(lines, batch, root, "consultations", line -> ContractJson.of(one(agent, line)));
      } else {
        CaseReport report = resume != null ? resumed(agent, resume) : on != null ? continued(agent, on) : started(agent);
        if (batch.out() != null) {
          agent.store().audit().record(AuditKind.EXPORTED, report.consultationId(), Map.of("content", report.contentHash(), "format", format.name()));
        }
        if (report.status() == ConsultationStatus.CANCELLED) {
          root.console().note("oncoagent: this consultation was cancelled while it ran; it made no draft");
        }
        ShownReport.write(agent, report, format, batch.out(), root.console());
      }
    }
  }

  private void check() {
    if (whatIf != null && on == null) {
      throw new InputException("--what-if needs --on ID");
    }
    int inputs = (file == null ? 0 : 1) + (whatIf == null ? 0 : 1) + (batch.batch() == null ? 0 : 1) + (resume == null ? 0 : 1) + (cancel == null ? 0 : 1);
    if (inputs != 1) {
      throw new InputException("consult needs one of FILE, --batch IN, --resume, --what-if TEXT, --cancel");
    }
    Engine.parse(engine);
    if (format == Format.pdf && batch.out() == null && root.console().terminal()) {
      throw new InputException("a PDF is not shown on a terminal; give --out FILE");
    }
    Languages.parse(lang);
    Tiers.parse(tier);
  }

  private void stop(String id) {
    try (OncoAgent agent = root.open()) {
      String run = !id.equals("--last") ? id : agent.store().register().lastRunning()
          .orElseThrow(() -> new ConsultationException(ConsultationException.Code.ENDED, "no consultation is being worked on; there is nothing to stop"));
      CaseReport report = agent.consultation().cancel(run);
      root.console().print(format == Format.json ? ShownReport.render(agent, report, format)
          : "The consultation " + run + " is cancelled: it made no draft, and its steps so far are kept (review show " + run + ").");
    }
  }

  private CaseReport started(OncoAgent agent) {
    CaseText note = new NoteReader(root.console().in()).read(file == null ? "-" : file);
    agent.prefetch();
    CaseText asked = question == null ? null : new CaseText(NoteReader.checked(question, "the question"));
    DeidentifiedCase text = agent.redact(note, asked, Languages.parse(lang), KnownFile.read(known));
    agent.readyWithStarter(IngestBar.on(root.console()));
    return agent.consultation().start(new Consultation.Request(text, Tiers.parse(tier), patient), NodeProgress.on(root.console()));
  }

  /** A follow-up or a what-if; an assumption is read beside the name of the cancer, so that a stage alone is understood. */
  private CaseReport continued(OncoAgent agent, String id) {
    CaseReport earlier = agent.reports().find(id.equals("--last") ? ReviewTarget.last(agent) : id)
        .orElseThrow(() -> new ConsultationException(ConsultationException.Code.UNKNOWN_ID, "no consultation has the id " + id));
    String cancer = earlier.facts().cancer() == null ? "" : earlier.facts().cancer().name() + ". ";
    CaseText words = whatIf == null ? new NoteReader(root.console().in()).read(file == null ? "-" : file) : new CaseText(cancer + NoteReader.checked(whatIf, "the what-if"));
    CaseText asked = question == null ? null : new CaseText(NoteReader.checked(question, "the question"));
    DeidentifiedCase later = agent.redact(words, asked, earlier.deidentified().language(), KnownFile.read(known));
    agent.readyWithStarter(IngestBar.on(root.console()));
    Consultation.Continuation continuation =
        new Consultation.Continuation(
            earlier.consultationId(), OncoAgent.append(earlier.deidentified(), later), whatIf == null ? null : later, Tiers.parse(tier));
    return agent.consultation().follow(continuation, NodeProgress.on(root.console()));
  }

  private CaseReport resumed(OncoAgent agent, String id) {
    String consultation = id.equals("--last") ? cut(agent) : id;
    agent.readyWithStarter(IngestBar.on(root.console()));
    try {
      return agent.consultation().resume(consultation, NodeProgress.on(root.console()));
    } catch (ConsultationException e) {
      if (e.code() != ConsultationException.Code.OUTDATED) {
        throw e;
      }
      root.console().note(e.getMessage() + "; it is run again under those of today");
      return agent.consultation().again(consultation, NodeProgress.on(root.console()));
    }
  }

  private static String cut(OncoAgent agent) {
    return agent.lastCut()
        .orElseThrow(() -> new ConsultationException(ConsultationException.Code.UNKNOWN_ID, "no consultation was cut off; name one by its ID to see or repeat it"));
  }

  private static CaseReport one(OncoAgent agent, JsonNode line) {
    LineInput in = new LineInput(line);
    DeidentifiedCase text = agent.redact(in.note(), in.question(), in.language(), in.known());
    return agent.consultation().start(new Consultation.Request(text, in.tier(), in.text("patient")), ProgressListener.SILENT);
  }
}
