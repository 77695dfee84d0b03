package io.oncoagent.consult.specialist.write;

import io.oncoagent.consult.specialist.choose.BesidePicker;
import io.oncoagent.consult.specialist.choose.Reading;
import io.oncoagent.consult.specialist.choose.WhyNot;
import io.oncoagent.consult.specialist.choose.WhyNotPicker;
import io.oncoagent.domain.recommendation.Statement;
import io.oncoagent.domain.recommendation.StatementKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What stands beside the options: answers to the question, supportive care, what is not offered and why, evidence. While treatment waits for tissue the one
 * message is to wait: little evidence stands beside it, without doses and without advice to treat.
 */
final class BesidePart {
  private static final int SUPPORTIVE = 3;
  private static final int EVIDENCE = 3;
  private static final int ANSWERS = 5;
  private static final int WHY_NOT = 3;

  private final DraftWriter.Input input;
  private final BesideWriter writer;
  private final BesidePicker picker;
  private final boolean blocked;

  BesidePart(DraftWriter.Input input, BesideWriter writer, BesidePicker picker, boolean blocked) {
    this.input = input;
    this.writer = writer;
    this.picker = picker;
    this.blocked = blocked;
  }

  /** The statements after {@code cautions}, no sentence twice. */
  List<Statement> write(List<Statement> cautions, Set<Reading> used) {
    List<Statement> management = new ArrayList<>(cautions);
    List<Reading> answers = picker.answers(input.answers(), used, ANSWERS).stream().filter(r -> !blocked || !BesidePicker.ordersTreatment(r) && !BesidePicker.isAlsoAdvised(r)).toList();
    answers.forEach(r -> add(management, used, r, writer.answer(r)));
    picker.supportive(input.readings(), used, blocked, SUPPORTIVE).forEach(r -> add(management, used, r, writer.supportive(r)));
    new WhyNotPicker(input.asked()).pick(input.readings(), WHY_NOT).stream().filter(this::tells).forEach(w -> management.add(writer.whyNot(w)));
    picker.evidence(input.readings(), used, blocked, EVIDENCE).forEach(r -> add(management, used, r, writer.evidence(r)));
    return blocked ? brief(management) : management;
  }

  /** What is not offered while nothing is offered needs no reasons; what the guideline advises against does. */
  private boolean tells(WhyNot why) {
    return !blocked || (why.because() == null && !BesidePicker.ordersTreatment(why.reading()));
  }

  private static List<Statement> brief(List<Statement> statements) {
    List<Statement> kept = new ArrayList<>();
    int told = 0;
    for (Statement statement : statements) {
      boolean evidence = statement.kind() == StatementKind.EVIDENCE;
      if (!evidence || told < EVIDENCE) {
        kept.add(statement);
        told += evidence ? 1 : 0;
      }
    }
    return kept;
  }

  private static void add(List<Statement> statements, Set<Reading> used, Reading reading, Statement statement) {
    if (statements.stream().noneMatch(s -> s.text().equals(statement.text()))) {
      statements.add(statement);
    }
    used.add(reading);
  }
}
