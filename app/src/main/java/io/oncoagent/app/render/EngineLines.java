package io.oncoagent.app.render;

import io.oncoagent.domain.recommendation.Statement;
import io.oncoagent.domain.recommendation.StatementKind;
import io.oncoagent.domain.report.CaseReport;
import io.oncoagent.domain.report.EngineComparison;
import io.oncoagent.domain.report.EngineReport;
import io.oncoagent.domain.verdict.CheckOutcome;
import io.oncoagent.domain.verdict.CriticVerdict;
import io.oncoagent.domain.verdict.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What text and page say of the engines: warning, fallback, allowed hosts, and the drafts side by side. All empty for the rules alone on a closed machine. */
final class EngineLines {
  private static final Set<StatementKind> COMPARED = Set.of(StatementKind.OPTION, StatementKind.CAUTION, StatementKind.TEST, StatementKind.SUPPORTIVE, StatementKind.WHY_NOT);

  private final EngineReport engine;
  private final Words words;

  EngineLines(CaseReport report, Words words) {
    this.engine = report.engine();
    this.words = words;
  }

  /** The warning that the models carry, in capitals as it has to be seen. */
  String label() {
    return engine.label() == null ? "" : engine.label().toUpperCase(Locale.ROOT);
  }

  String fallback() {
    EngineReport.Fallback f = engine.fallback();
    return f == null ? "" : words.of("engine.fallback") + " " + f.from() + ": " + f.because();
  }

  String hosts() {
    return engine.hosts().isEmpty() ? "" : words.of("engine.hosts") + ": " + String.join("; ", engine.hosts());
  }

  /** Who drafted, and the model's name where one did. */
  String drafted() {
    return words.of("engine") + ": " + words.of("engine", engine.specialist()) + (engine.model() == null ? "" : " · " + engine.model());
  }

  /** The critic's verdict with everything that is not a pass; empty where it did not run. */
  String critic(CaseReport report) {
    CriticVerdict verdict = report.critic();
    if (verdict == null) {
      return "";
    }
    String remarks = verdict.findings().stream().filter(f -> f.outcome() != CheckOutcome.PASS).map(Finding::message).distinct().collect(Collectors.joining(" · "));
    return words.of("critic") + ": " + words.of("critic." + verdict.verdict()) + (remarks.isEmpty() ? "" : " – " + remarks);
  }

  @Nullable EngineComparison comparison() {
    return engine.comparison();
  }

  /** The first draft's statements that advise or warn; findings are the same in both. */
  List<Statement> first() {
    EngineComparison c = engine.comparison();
    return c == null ? List.of() : c.extractive().statements().stream().filter(s -> COMPARED.contains(s.kind())).toList();
  }

  String firstHeading() {
    return words.of("engine.first");
  }

  String secondHeading() {
    return words.of("engine.second") + " " + engine.model();
  }

  /** Agreement, differences, what was taken out, and the cost; a line each. */
  List<String> sideBySide() {
    EngineComparison c = engine.comparison();
    if (c == null) {
      return List.of();
    }
    String taken = new TreeMap<>(c.dropped()).entrySet().stream().map(e -> e.getValue() + " " + e.getKey()).collect(Collectors.joining(", "));
    return List.of(
        words.of("engine.both") + ": " + names(c.both()), words.of("engine.onlyFirst") + ": " + names(c.onlyExtractive()), words.of("engine.onlySecond") + ": " + names(c.onlyModel()),
        words.of("engine.dropped") + ": " + (taken.isEmpty() ? "0" : taken),
        String.format(Locale.ROOT, "%s: %d + %d, %.0f s", words.of("engine.tokens"), c.effort().promptTokens(), c.effort().newTokens(), c.effort().millis() / 1000.0));
  }

  private static String names(List<String> names) {
    return names.isEmpty() ? "–" : String.join(", ", names);
  }
}
