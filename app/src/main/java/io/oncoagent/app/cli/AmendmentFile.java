package io.oncoagent.app.cli;

import io.oncoagent.app.intake.InputException;
import io.oncoagent.app.render.DraftReader;
import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.consult.ConsultationException;
import io.oncoagent.consult.critic.Critic;
import io.oncoagent.domain.recommendation.Recommendation;
import io.oncoagent.domain.recommendation.Statement;
import io.oncoagent.domain.report.CaseReport;
import io.oncoagent.domain.verdict.CheckOutcome;
import io.oncoagent.domain.verdict.CriticVerdict;
import io.oncoagent.domain.verdict.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads an amended recommendation, and lets it through only when it names nobody and the critic passes it. */
final class AmendmentFile {
  private AmendmentFile() {}

  static Recommendation read(Path file, CaseReport shown, OncoAgent agent) {
    Recommendation amended = parse(file);
    for (Statement s : amended.statements()) {
      agent.verifyNoIdentifier(s.text());
    }
    Critic.Critique critique = agent.critic().review(amended, shown.facts(), shown.deidentified().text(), shown.evidence(), 1);
    if (critique.verdict().verdict() == CriticVerdict.Verdict.FAIL) {
      String why = critique.verdict().findings().stream().filter(f -> f.outcome() == CheckOutcome.FAIL).map(Finding::message).findFirst().orElse("a check failed");
      throw new ConsultationException(ConsultationException.Code.BAD_AMENDMENT, "the critic does not pass the amended text: " + why);
    }
    return critique.draft();
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
