package io.oncoagent.consult.specialist.write;

import io.oncoagent.consult.specialist.choose.BesidePicker;
import io.oncoagent.consult.specialist.choose.Reading;
import io.oncoagent.consult.specialist.choose.WhyNot;
import io.oncoagent.domain.evidence.SentenceRole;
import io.oncoagent.domain.intake.Language;
import io.oncoagent.domain.recommendation.Statement;
import io.oncoagent.domain.recommendation.StatementKind;
import java.util.List;

/** Words what stands beside the options: one quoted sentence a statement. */
final class BesideWriter {
  private final Phrases phrases;
  private final Language language;
  private final StatementMaker maker;

  BesideWriter(Phrases phrases, Language language, StatementMaker maker) {
    this.phrases = phrases;
    this.language = language;
    this.maker = maker;
  }

  Statement test(Reading reading) {
    return one(StatementKind.TEST, phrases.test(), reading);
  }

  Statement tissueFirst(Reading reading) {
    return one(StatementKind.TEST, phrases.tissueFirst(), reading);
  }

  Statement supportive(Reading reading) {
    return one(StatementKind.SUPPORTIVE, BesidePicker.isAlsoAdvised(reading) ? phrases.alsoAdvised() : phrases.supportive(), reading);
  }

  Statement caution(Reading reading) {
    return one(StatementKind.CAUTION, phrases.caution(), reading);
  }

  Statement withdrawn(Reading reading) {
    return one(StatementKind.CAUTION, phrases.withdrawn(), reading);
  }

  /** An answer to a part of the question, by what its sentence does: advice on care and tests as such, all else as evidence. */
  Statement answer(Reading reading) {
    boolean advice = reading.role() == SentenceRole.RECOMMENDS || reading.role() == SentenceRole.CAUTION;
    if (advice && (BesidePicker.isCare(reading) || BesidePicker.isAlsoAdvised(reading))) {
      return supportive(reading);
    }
    return advice && BesidePicker.isTest(reading) ? test(reading) : evidence(reading);
  }

  Statement evidence(Reading reading) {
    return one(StatementKind.EVIDENCE, phrases.evidence(), reading);
  }

  Statement whyNot(WhyNot why) {
    var because = why.because();
    var message = because == null ? null : because.message();
    String lead = message == null ? phrases.notAdvised() : phrases.notOffered(message.in(language));
    return one(StatementKind.WHY_NOT, lead, why.reading());
  }

  private Statement one(StatementKind kind, String lead, Reading reading) {
    return maker.cited(kind, lead + phrases.quoted(reading.words()), List.of(reading), StatementMaker.Extra.NONE);
  }
}
