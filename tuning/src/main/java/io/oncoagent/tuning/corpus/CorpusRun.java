package io.oncoagent.tuning.corpus;

import io.oncoagent.deid.PhiRedactor;
import io.oncoagent.domain.intake.CaseText;
import io.oncoagent.domain.intake.Language;
import io.oncoagent.lexicon.Lexicon;
import io.oncoagent.tuning.TuningException;
import io.oncoagent.tuning.TuningException.Code;
import io.oncoagent.tuning.corpus.dedup.Decontamination;
import io.oncoagent.tuning.corpus.read.CorpusInput;
import io.oncoagent.tuning.tokenize.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes a corpus folder. Clean records are spooled into a hidden folder beside the wanted one, so that a run that is cut off can go on; the folder gets its name only when it is complete.
 * What is in memory does not grow with the texts.
 */
public final class CorpusRun {
  private final PhiRedactor redactor;
  private final Lexicon lexicon;
  private final Runnable rowDone;

  /** @param rowDone is called after each row */
  public CorpusRun(PhiRedactor redactor, Lexicon lexicon, Runnable rowDone) {
    this.redactor = redactor;
    this.lexicon = lexicon;
    this.rowDone = rowDone;
  }

  /**
   * Makes it.
   *
   * @throws TuningException where an input cannot be used or the rights forbid it (nothing is left behind then), or the machine fails (the run can be resumed then)
   */
  public CorpusReport run(CorpusOrder order) {
    Path out = checked(order);
    Path draft = out.resolveSibling("." + out.getFileName() + "-draft");
    boolean begun = Files.isDirectory(draft);
    if (begun && !order.resume()) {
      throw new TuningException(Code.INPUT, "a run for " + order.out() + " was cut off; go on with --resume, or delete " + draft);
    }
    try {
      Files.createDirectories(draft);
      CorpusReport report = inDraft(order, draft);
      Files.move(draft, out, StandardCopyOption.ATOMIC_MOVE);
      return report;
    } catch (TuningException e) {
      if (!begun && e.code() != Code.FAILED) {
        remove(draft);
      }
      throw e;
    } catch (IOException e) {
      throw new TuningException(
          Code.FAILED, "the corpus cannot be written or an input cannot be read (" + e.getClass().getSimpleName() + "); make sure that " + out.getParent() + " is writable and not full, then go on with --resume", e);
    }
  }

  private static Path checked(CorpusOrder order) {
    Path out = order.out().toAbsolutePath().normalize();
    if (Files.exists(out)) {
      throw new TuningException(Code.INPUT, "the folder " + order.out() + " is there already; name a new one");
    }
    if (out.getParent() == null || !Files.isDirectory(out.getParent())) {
      throw new TuningException(Code.INPUT, "the folder that " + order.out() + " would lie in is not there");
    }
    if (order.inputs().isEmpty()) {
      throw new TuningException(Code.INPUT, "no input is named");
    }
    if (order.inputs().stream().anyMatch(CorpusInput::hospital) && (order.legalBasis() == null || order.legalBasis().isBlank())) {
      throw new TuningException(Code.RIGHTS, "the hospital's own notes need a legal basis for training on them; state it with --legal-basis");
    }
    return out;
  }

  private CorpusReport inDraft(CorpusOrder order, Path draft) throws IOException {
    List<String> hashes = new ArrayList<>();
    for (CorpusInput input : order.inputs()) {
      hashes.add(InputHash.of(input));
    }
    String basis = order.legalBasis() == null ? "" : redactor.redact(new CaseText(order.legalBasis()), null, Language.EN, List.of()).text();
    Decontamination evaluations = new Decontamination(order.evaluations());
    String key = Sha256.hex((order.seed() + String.join(" ", hashes)).getBytes(StandardCharsets.UTF_8));
    String identity = Sha256.hex((key + order.commercial() + order.licence() + order.near() + order.dev() + order.test() + evaluations.size() + lexicon.version() + order.version()).getBytes(StandardCharsets.UTF_8));
    Spool.Mark mark = Spool.mark(draft, identity);
    Known known = new Known();
    try (Spool spool = Spool.open(draft, identity)) {
      Spool.each(draft, one -> known.add(one, Known.signature(one.note()), Known.signature(one.answer())));
      Cleaning cleaning = new Cleaning(redactor, lexicon, evaluations, order.commercial(), key);
      mark = new Reading(order, cleaning, known, spool, rowDone).from(mark);
    }
    CorpusReport report = new Parting(order, known, mark.counts(), hashes, basis, evaluations.size()).write(draft);
    Spool.remove(draft);
    return report;
  }

  private static void remove(Path draft) {
    if (!Files.isDirectory(draft)) {
      return;
    }
    try (Stream<Path> files = Files.list(draft)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(draft);
    } catch (IOException ignored) {
      // The reason why the run stopped is the message that counts; the hidden folder is never taken for a corpus.
    }
  }
}
