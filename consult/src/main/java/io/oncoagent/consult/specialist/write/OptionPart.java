package io.oncoagent.consult.specialist.write;

import io.oncoagent.consult.specialist.choose.CautionFinder;
import io.oncoagent.consult.specialist.choose.OnlyExcluded;
import io.oncoagent.consult.specialist.choose.Option;
import io.oncoagent.consult.specialist.choose.Reading;
import io.oncoagent.consult.specialist.choose.WhyNot;
import io.oncoagent.domain.recommendation.Statement;
import io.oncoagent.domain.recommendation.StatementKind;
import io.oncoagent.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The options with their cautions. An option that the document contradicts for this population is not written; its contradiction is. */
final class OptionPart {
  private final DraftWriter.Input input;
  private final Phrases phrases;
  private final StatementMaker maker;
  private final BesideWriter beside;
  private final RegimenNames regimens;
  private final PatientCautions labels;
  private final OnlyExcluded excluded;
  private final CautionFinder finder = new CautionFinder();
  private final List<Statement> cautions = new ArrayList<>();

  OptionPart(DraftWriter.Input input, Phrases phrases, StatementMaker maker, BesideWriter beside, Lexicon lexicon) {
    this.regimens = new RegimenNames(lexicon, input.readings());
    this.labels = new PatientCautions(lexicon, input.profile(), phrases, maker);
    this.excluded = new OnlyExcluded(lexicon);
    this.input = input;
    this.phrases = phrases;
    this.maker = maker;
    this.beside = beside;
  }

  /** Option statements, best first; a question in their place when there is none. */
  List<Statement> write(Set<String> open, Set<Reading> used) {
    List<Statement> statements = new ArrayList<>();
    Set<String> loose = new HashSet<>();
    OptionWriter writer = new OptionWriter(phrases, input.language(), maker, regimens);
    String unknown = open.isEmpty() ? null : String.join(", ", open);
    for (Option option : input.options().stream().filter(o -> !excluded.holds(o, input.readings())).toList()) {
      Optional<Reading> against = finder.contradiction(option, input.readings()).or(() -> finder.withdrawnHere(option));
      if (against.isPresent()) {
        if (used.add(against.get())) {
          cautions.add(beside.whyNot(new WhyNot(against.get(), null)));
        }
        continue;
      }
      List<String> dependsOn = new ArrayList<>();
      finder.withdrawal(option, input.readings()).ifPresent(r -> dependsOn.add(caution(r, used, true)));
      finder.caution(option, input.readings(), input.asked()).ifPresent(r -> dependsOn.add(caution(r, used, false)));
      dependsOn.addAll(labels.of(option, cautions));
      Statement written = writer.write(option, input.profile(), unknown, dependsOn.stream().distinct().toList());
      // What is refused twice is not written, but its sentences stay taken: other statements keep their ids and words.
      if (input.refused().contains(written.id() + StatementMaker.AGAIN)) {
        loose.addAll(dependsOn);
      } else {
        statements.add(input.refused().contains(written.id()) ? writer.lean(option, written) : written);
      }
      used.add(option.head());
      used.addAll(option.support());
      used.addAll(option.told());
    }
    cautions.removeIf(c -> loose.contains(c.id()) && statements.stream().noneMatch(s -> s.dependsOn().contains(c.id())));
    if (statements.isEmpty()) {
      statements.add(input.options().isEmpty() ? maker.plain(StatementKind.QUESTION, phrases.noOption()) : maker.apart(StatementKind.QUESTION, phrases.noOption()));
    }
    return statements;
  }

  private String caution(Reading reading, Set<Reading> used, boolean withdrawn) {
    used.add(reading);
    for (Statement written : cautions) {
      boolean same = written.quotes().stream().anyMatch(q -> q.evidence().equals(reading.evidence().id()) && q.start() == reading.sentence().start());
      if (same) {
        return written.id();
      }
    }
    Statement statement = withdrawn ? beside.withdrawn(reading) : beside.caution(reading);
    cautions.add(statement);
    return statement.id();
  }

  /** Cautions written so far, and contradictions of options that were left out. */
  List<Statement> cautions() {
    return List.copyOf(cautions);
  }
}
