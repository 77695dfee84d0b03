package io.oncoagent.app.web.intake;

import io.oncoagent.app.intake.InputException;
import io.oncoagent.app.intake.NoteReader;
import io.oncoagent.app.web.page.FactChoice;
import io.oncoagent.app.web.page.FactRow;
import io.oncoagent.app.web.page.FactRows;
import io.oncoagent.app.web.page.PageWords;
import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.consult.branch.CorrectedFacts;
import io.oncoagent.deid.KeptWords;
import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.casefile.Redaction;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.facts.FactCorrection;
import io.oncoagent.domain.intake.CaseText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What will go on of a note: its text without identifiers, and what is read from it. Made anew from the form each time.
 *
 * @param read the facts as the note gives them; {@code facts}: with the clinician's corrections
 * @param source the note piece by piece, as given
 * @param result the same, de-identified
 */
public record Preview(IntakeForm form, DeidentifiedCase text, ClinicalFacts read, ClinicalFacts facts, List<Piece> source, List<Piece> result, List<Removal> removals) {
  /** A stretch of text. {@code removal}: number of the removal that it belongs to, −1 for none; {@code kind}: its type, else empty. */
  public record Piece(String words, int removal, String kind) {}

  /** Something removed. {@code mayBeKept}: false for structured identifiers. */
  public record Removal(int number, String kind, String words, String placeholder, boolean mayBeKept) {}

  public Preview {
    source = List.copyOf(source);
    result = List.copyOf(result);
    removals = List.copyOf(removals);
  }

  /** @param by who corrects */
  static Preview of(IntakeForm form, OncoAgent agent, String by) {
    String whole = NoteReader.checked(form.wholeNote(), "the note");
    CaseText note = new CaseText(whole);
    CaseText question = form.question().isBlank() ? null : new CaseText(NoteReader.checked(form.question(), "the question"));
    DeidentifiedCase all = agent.redact(note, question, form.spoken(), form.known());
    DeidentifiedCase text = kept(all, note, form);
    ClinicalFacts read = agent.facts(text);
    return new Preview(form, text, read, CorrectedFacts.over(read, corrections(form, text, read, new Signed(by, agent.clock().instant()))), source(whole, all, form.keep()), result(text), removals(whole, all));
  }

  private record Signed(String by, Instant at) {}

  /** The rows of the table name what is corrected; a value that is none of theirs is refused. */
  private static List<FactCorrection> corrections(IntakeForm form, DeidentifiedCase text, ClinicalFacts read, Signed signed) {
    List<FactCorrection> corrections = new ArrayList<>();
    for (FactRow row : FactRows.of(text, read, PageWords.in("en"))) {
      String value = form.facts().getOrDefault(row.item(), "");
      FactChoice choice = row.choice();
      if (choice != null && !value.isEmpty()) {
        try {
          corrections.add(new FactCorrection(choice.item(), choice.before(), value, signed.by(), signed.at()));
        } catch (IllegalArgumentException e) {
          throw new InputException(String.valueOf(e.getMessage()));
        }
      }
    }
    return corrections;
  }

  private static DeidentifiedCase kept(DeidentifiedCase all, CaseText note, IntakeForm form) {
    if (form.keep().isEmpty()) {
      return all;
    }
    if (form.keepReason().isBlank()) {
      throw new InputException("putting words back needs a reason: why do they name nobody?");
    }
    try {
      return KeptWords.in(all, note, form.keep());
    } catch (IllegalArgumentException e) {
      throw new InputException(String.valueOf(e.getMessage()));
    }
  }

  private static List<Piece> source(String whole, DeidentifiedCase all, Set<Integer> kept) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < all.redactions().size(); i++) {
      Redaction r = all.redactions().get(i);
      plain(pieces, whole, at, r.sourceStart());
      pieces.add(new Piece(whole.substring(r.sourceStart(), r.sourceEnd()), i, kept.contains(i) ? "KEPT" : r.type().name()));
      at = r.sourceEnd();
    }
    plain(pieces, whole, at, whole.length());
    return pieces;
  }

  private static List<Piece> result(DeidentifiedCase text) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Redaction r : text.redactions()) {
      plain(pieces, text.text(), at, r.start());
      pieces.add(new Piece(text.text().substring(r.start(), r.end()), 0, r.type().name()));
      at = r.end();
    }
    plain(pieces, text.text(), at, text.text().length());
    return pieces;
  }

  private static void plain(List<Piece> pieces, String text, int from, int to) {
    if (from < to) {
      pieces.add(new Piece(text.substring(from, to), -1, ""));
    }
  }

  private static List<Removal> removals(String whole, DeidentifiedCase all) {
    List<Removal> removals = new ArrayList<>();
    for (int i = 0; i < all.redactions().size(); i++) {
      Redaction r = all.redactions().get(i);
      removals.add(new Removal(i, r.type().name(), whole.substring(r.sourceStart(), r.sourceEnd()), r.placeholder(), KeptWords.MAY_BE_KEPT.contains(r.type())));
    }
    return removals;
  }
}
