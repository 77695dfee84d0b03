package io.oncoagent.consult.specialist.write;

import io.oncoagent.consult.specialist.Specialist.DraftRequest;
import io.oncoagent.consult.specialist.choose.AskedWeight;
import io.oncoagent.consult.specialist.choose.BesidePicker;
import io.oncoagent.consult.specialist.choose.Option;
import io.oncoagent.consult.specialist.choose.Reading;
import io.oncoagent.consult.specialist.profile.CaseProfile;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.facts.MissingItem;
import io.oncoagent.domain.intake.Language;
import io.oncoagent.domain.recommendation.Recommendation;
import io.oncoagent.domain.recommendation.Section;
import io.oncoagent.domain.recommendation.SectionId;
import io.oncoagent.domain.recommendation.Statement;
import io.oncoagent.domain.recommendation.StatementKind;
import io.oncoagent.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Puts the draft together, section by section. */
public final class DraftWriter {
  private static final int TESTS = 3;
  private static final int MISSING = 4;

  private final Lexicon lexicon;
  private final DecisiveMarkers decisive;

  public DraftWriter(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.decisive = new DecisiveMarkers(lexicon);
  }

  /** Everything that the draft is made from. */
  public record Input(DraftRequest request, CaseProfile profile, List<Reading> readings, List<Option> options, List<Reading> answers, AskedWeight asked, Set<String> refused) {
    public Input {
      readings = List.copyOf(readings);
      options = List.copyOf(options);
      answers = List.copyOf(answers);
      refused = Set.copyOf(refused);
    }

    Language language() {
      return request.text().language();
    }

    ClinicalFacts facts() {
      return request.facts();
    }
  }

  /** The draft with its five sections, in order. */
  public Recommendation write(Input input) {
    Phrases phrases = new Phrases(input.language());
    StatementMaker maker = new StatementMaker();
    FindingsWriter facts = new FindingsWriter(phrases, maker);
    BesideWriter beside = new BesideWriter(phrases, input.language(), maker);
    BesidePicker picker = new BesidePicker(input.asked());
    Set<Reading> used = new HashSet<>();
    boolean blocked = TissuePolicy.blocks(input.profile());
    Set<String> open = decisive.open(input.readings(), input.profile());

    List<Statement> findings = facts.findings(input.facts());
    List<Statement> diagnosis = new ArrayList<>(facts.diagnosis(input.facts()));
    if (blocked || DiagnosisQuestion.asked(input.facts().question())) {
      picker.diagnosis(input.readings(), used, TESTS).forEach(r -> add(diagnosis, used, r, beside.tissueFirst(r)));
    }
    List<Statement> staging = new ArrayList<>(facts.staging(input.facts()));
    OptionPart options = new OptionPart(input, phrases, maker, beside, lexicon);
    List<Statement> chosen = blocked ? List.of(maker.plain(StatementKind.QUESTION, phrases.blocked())) : options.write(open, used);
    picker.tests(input.readings(), used, open, KnownMarkers.of(input.profile()), TESTS).forEach(r -> add(staging, used, r, beside.test(r)));

    List<Statement> management = new BesidePart(input, beside, picker, blocked).write(options.cautions(), used);

    List<Statement> recommendation = new ArrayList<>(chosen);
    recommendation.addAll(questions(input, phrases, maker));
    return new Recommendation(
        List.of(
            section(SectionId.FINDINGS, phrases, findings),
            section(SectionId.DIAGNOSIS, phrases, diagnosis),
            section(SectionId.STAGING, phrases, staging),
            section(SectionId.MANAGEMENT, phrases, management),
            section(SectionId.RECOMMENDATION, phrases, recommendation)));
  }

  private static void add(List<Statement> statements, Set<Reading> used, Reading reading, Statement statement) {
    used.add(reading);
    statements.add(statement);
  }

  private List<Statement> questions(Input input, Phrases phrases, StatementMaker maker) {
    List<Statement> questions = new ArrayList<>();
    List<Option> options = TissuePolicy.blocks(input.profile()) ? List.of() : input.options();
    List<MissingItem> open = new OpenQuestions(lexicon).of(input.facts().missing(), options, input.readings(), input.profile());
    for (MissingItem item : open.stream().limit(MISSING).toList()) {
      questions.add(maker.plain(StatementKind.QUESTION, phrases.missing(item.item(), item.changes())));
    }
    if (phrases.inSpanish()) {
      questions.add(maker.plain(StatementKind.FINDING, phrases.sourceLanguage()));
    }
    return questions;
  }

  private static Section section(SectionId id, Phrases phrases, List<Statement> statements) {
    return new Section(id, phrases.heading(id), statements);
  }
}
