package io.oncoagent.consult.specialist.generative;

import io.oncoagent.domain.recommendation.Recommendation;
import io.oncoagent.domain.recommendation.Section;
import io.oncoagent.domain.recommendation.SectionId;
import io.oncoagent.domain.recommendation.Statement;
import io.oncoagent.domain.recommendation.StatementKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts the model's statements into a whole draft. Facts, questions and missing items stay those of the rules; a caution that the rules tie to an option goes with the
 * model's option of the same treatment, so that no caution is lost by rewording.
 */
final class Composer {
  private final Offers offers;

  Composer(Offers offers) {
    this.offers = offers;
  }

  Recommendation compose(Recommendation extractive, List<Statement> model) {
    Set<String> cautions = new LinkedHashSet<>();
    List<Statement> bound = model.stream().map(s -> bound(s, extractive, cautions)).toList();
    List<Section> sections = new ArrayList<>();
    for (Section section : extractive.sections()) {
      List<Statement> statements = new ArrayList<>();
      section.statements().stream().filter(s -> staysAnyway(s) || cautions.contains(s.id())).forEach(statements::add);
      bound.stream().filter(s -> sectionOf(s.kind()) == section.id()).forEach(s -> statements.add(place(statements, section.id()), s));
      sections.add(new Section(section.id(), section.heading(), statements));
    }
    return new Recommendation(sections);
  }

  /** Options stand before the questions that follow them; elsewhere the model's statements come last. */
  private static int place(List<Statement> statements, SectionId section) {
    if (section != SectionId.RECOMMENDATION) {
      return statements.size();
    }
    int place = 0;
    while (place < statements.size() && statements.get(place).kind() == StatementKind.OPTION) {
      place++;
    }
    return place;
  }

  private static boolean staysAnyway(Statement statement) {
    return statement.kind() == StatementKind.FINDING || statement.kind() == StatementKind.QUESTION;
  }

  private Statement bound(Statement statement, Recommendation extractive, Set<String> cautions) {
    if (statement.kind() != StatementKind.OPTION) {
      return statement;
    }
    Set<String> wanted = offers.of(statement);
    Set<String> tied = new LinkedHashSet<>();
    extractive.statements().stream()
        .filter(s -> s.kind() == StatementKind.OPTION && offers.of(s).stream().anyMatch(wanted::contains))
        .forEach(s -> tied.addAll(s.dependsOn()));
    cautions.addAll(tied);
    return new Statement(
        statement.id(), statement.kind(), statement.text(), statement.citations(), statement.quotes(), statement.risk(), statement.support(), statement.conditions(),
        statement.strength(), statement.intent(), List.copyOf(tied));
  }

  private static SectionId sectionOf(StatementKind kind) {
    return switch (kind) {
      case OPTION -> SectionId.RECOMMENDATION;
      case TEST -> SectionId.STAGING;
      default -> SectionId.MANAGEMENT;
    };
  }
}
