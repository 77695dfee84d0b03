package io.oncoagent.app.desk;

import io.oncoagent.app.intake.InputException;
import io.oncoagent.app.render.DraftReader;
import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.consult.ConsultationException;
import io.oncoagent.consult.critic.Critic;
import io.oncoagent.consult.extract.IdentifierLeftException;
import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.casefile.Redaction;
import io.oncoagent.domain.intake.CaseText;
import io.oncoagent.domain.recommendation.Recommendation;
import io.oncoagent.domain.recommendation.Section;
import io.oncoagent.domain.recommendation.SectionId;
import io.oncoagent.domain.recommendation.Statement;
import io.oncoagent.domain.report.CaseReport;
import io.oncoagent.domain.verdict.CheckOutcome;
import io.oncoagent.domain.verdict.CriticVerdict;
import io.oncoagent.domain.verdict.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads an amended recommendation, and lets it through only when it names nobody and the critic passes it. Headings are those of the draft: what is not a
 * statement is not read by the critic, so that it cannot be changed.
 */
public final class Amendment {
  private Amendment() {}

  /** From a file that holds the object {@code recommendation} of the contract. */
  public static Critic.Critique read(Path file, CaseReport shown, OncoAgent agent) {
    return of(parse(file), shown, agent);
  }

  /** @throws ConsultationException BAD_AMENDMENT when the critic does not pass it */
  public static Critic.Critique of(Recommendation written, CaseReport shown, OncoAgent agent) {
    Recommendation draft = shown.recommendation() == null ? new Recommendation(List.of()) : shown.recommendation();
    Recommendation amended = underTheDraftsHeadings(written, draft);
    Set<String> known = new HashSet<>();
    draft.statements().forEach(s -> words(s).forEach(known::add));
    amended.statements().stream().flatMap(Amendment::words).filter(w -> !known.contains(w)).forEach(w -> refuseNames(w, agent));
    Critic.Critique critique = agent.critic().review(amended, shown.facts(), shown.deidentified().text(), shown.evidence(), 1);
    if (critique.verdict().verdict() == CriticVerdict.Verdict.FAIL) {
      String why = critique.verdict().findings().stream().filter(f -> f.outcome() == CheckOutcome.FAIL).map(Finding::message).findFirst().orElse("a check failed");
      throw new ConsultationException(ConsultationException.Code.BAD_AMENDMENT, "the critic does not pass the amended text: " + why);
    }
    return critique;
  }

  private static Stream<String> words(Statement s) {
    Stream<String> beside = Stream.of(s.id(), s.text(), s.strength() == null ? "" : s.strength(), s.intent() == null ? "" : s.intent());
    return Stream.concat(beside, s.conditions().stream()).filter(w -> !w.isBlank());
  }

  /** New words pass the same door as a note; what it would have to replace is refused, since a signature covers what the signer wrote. */
  private static void refuseNames(String words, OncoAgent agent) {
    DeidentifiedCase clean = agent.deidentify(new CaseText(words), null, List.of());
    if (!clean.redactions().isEmpty()) {
      Redaction first = clean.redactions().getFirst();
      throw new IdentifierLeftException(
          "the amended text holds what looks like an identifier (" + first.type() + "); take it out", first.sourceStart(), first.sourceEnd());
    }
    agent.verifyNoIdentifier(words);
  }

  private static Recommendation underTheDraftsHeadings(Recommendation amended, Recommendation draft) {
    Map<SectionId, String> headings = draft.sections().stream().collect(Collectors.toMap(Section::id, Section::heading, (a, b) -> a));
    return new Recommendation(
        amended.sections().stream().map(s -> new Section(s.id(), headings.getOrDefault(s.id(), s.id().word()), s.statements())).toList());
  }

  private static Recommendation parse(Path file) {
    try {
      return DraftReader.read(JsonMapper.builder().build().readTree(Files.readString(file)));
    } catch (IOException e) {
      throw new InputException("the file " + file + " cannot be read");
    } catch (JacksonException | IllegalArgumentException e) {
      throw new InputException("the file " + file + " is not a «recommendation» object of the contract");
    }
  }
}
