package io.oncoagent.app.render;

import io.oncoagent.domain.recommendation.Statement;
import io.oncoagent.domain.report.CaseReport;
import java.util.List;
import java.util.stream.Stream;

/** The lines that stand over a consultation on every page, in the language of the case. */
public final class Banner {
  private final Glance glance;
  private final EngineLines engines;
  private final CaseReport report;

  public Banner(CaseReport report) {
    this.report = report;
    this.glance = new Glance(report);
    this.engines = new EngineLines(report, Words.in(report.deidentified().language()));
  }

  /** DRAFT, NOT REVIEWED and the like. */
  public String status() {
    return glance.status();
  }

  /** Cancer, stage, age, performance in one line. */
  public String patient() {
    return glance.patient();
  }

  public String tier() {
    return glance.tier();
  }

  public String confidence() {
    return glance.confidence();
  }

  /** The model's warning, the fallback, the hosts allowed, the starter's warning: what is there. */
  public List<String> warnings() {
    return Stream.of(engines.label(), engines.fallback(), engines.hosts(), glance.starter()).filter(line -> !line.isBlank()).toList();
  }

  /** Who drafted. */
  public String drafted() {
    return engines.drafted();
  }

  /** The critic's verdict with its remarks; empty where it did not run. */
  public String critic() {
    return engines.critic(report);
  }

  /** Whether two engines drafted. */
  public boolean compared() {
    return engines.comparison() != null;
  }

  public String firstHeading() {
    return engines.firstHeading();
  }

  /** The draft by the rules. */
  public List<Statement> first() {
    return engines.first();
  }

  public String secondHeading() {
    return engines.secondHeading();
  }

  /** What both offer, and what only one does. */
  public List<String> sideBySide() {
    return engines.sideBySide();
  }
}
