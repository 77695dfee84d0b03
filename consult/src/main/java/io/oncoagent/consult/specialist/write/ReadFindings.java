package io.oncoagent.consult.specialist.write;

import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.intake.Language;
import io.oncoagent.domain.recommendation.Statement;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a draft may say of the patient on the facts alone: the reader's screen holds each finding of a draft against it. */
public final class ReadFindings {
  private ReadFindings() {}

  /** The texts that the facts come to, as a draft words them. */
  public static Set<String> of(ClinicalFacts facts, Language language) {
    Phrases phrases = new Phrases(language);
    FindingsWriter writer = new FindingsWriter(phrases, new StatementMaker());
    Stream<String> read = Stream.of(writer.findings(facts), writer.diagnosis(facts), writer.staging(facts)).flatMap(s -> s.stream()).map(Statement::text);
    return Stream.concat(read, Stream.of(phrases.sourceLanguage())).collect(Collectors.toUnmodifiableSet());
  }
}
