package io.oncoagent.app.cli;

import io.oncoagent.app.intake.InputException;
import io.oncoagent.consult.ConsultationException;
import io.oncoagent.domain.report.CaseReport;
import picocli.CommandLine.Option;

/** The content hash of the text that the signer has read. */
final class ShownHash {
  private static final int SHORTEST = 12;

  @Option(names = "--hash", required = true, paramLabel = "H", description = "The content hash shown, or at least its first 12 characters.")
  private String hash = "";

  /** @throws ConsultationException HASH_MISMATCH when another text is stored than was read */
  void fits(CaseReport shown) {
    if (hash.length() < SHORTEST) {
      throw new InputException("--hash needs at least " + SHORTEST + " characters of the content hash");
    }
    if (!shown.contentHash().startsWith(hash)) {
      throw new ConsultationException(ConsultationException.Code.HASH_MISMATCH, "the hash is not that of the text stored; read it again (review show) before you sign");
    }
  }
}
