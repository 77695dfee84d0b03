package io.oncoagent.tuning.generate;

import io.oncoagent.consult.specialist.choose.EvidenceReader;
import io.oncoagent.consult.specialist.choose.Reading;
import io.oncoagent.consult.specialist.profile.ProfileReader;
import io.oncoagent.domain.evidence.Evidence;
import io.oncoagent.domain.evidence.Passage;
import io.oncoagent.domain.evidence.Relevance;
import io.oncoagent.domain.evidence.Scores;
import io.oncoagent.domain.evidence.SentenceRole;
import io.oncoagent.lexicon.Lexicon;
import java.util.List;
import java.util.stream.IntStream;

/** Whether what an answer quotes is said for this patient, by the rules that judge a consultation's options: stage, line, markers, age, what was given before. */
final class PopulationFit {
  private static final Scores UNSCORED = new Scores(null, null, 0, 0, null);

  private final ProfileReader profiles;
  private final EvidenceReader reader;

  PopulationFit(Lexicon lexicon) {
    this.profiles = new ProfileReader(lexicon);
    this.reader = new EvidenceReader(lexicon);
  }

  /** The sentences that advise and may hold for the patient of this note. */
  Offered offered(NoteReading.Read note, List<Passage> passages) {
    return new Offered(readings(note, passages).stream().filter(r -> advises(r) && r.fit().allows()).map(r -> sentence(r, passages))
        .filter(s -> s.words().length() >= CaseMaker.QUOTE_CHARACTERS).toList());
  }

  private static boolean advises(Reading reading) {
    return reading.sentence().role() == SentenceRole.RECOMMENDS || reading.sentence().role() == SentenceRole.LISTS_OPTION;
  }

  private static Offered.Sentence sentence(Reading reading, List<Passage> passages) {
    String leadIn = reading.sentence().leadIn();
    return new Offered.Sentence(passages.indexOf(reading.evidence().passage()) + 1, reading.evidence().passage().words(reading.sentence()).strip(), leadIn == null ? "" : leadIn.strip());
  }

  private List<Reading> readings(NoteReading.Read note, List<Passage> passages) {
    List<Evidence> evidence = IntStream.range(0, passages.size()).mapToObj(i -> new Evidence("E" + (i + 1), passages.get(i), UNSCORED, Relevance.RELEVANT)).toList();
    return reader.read(evidence, profiles.read(note.text(), note.facts()));
  }

  /** True when every sentence quoted may hold for this patient; a quote that is no whole part of a sentence, nor holds one, may not. */
  boolean allows(CaseReply reply, NoteReading.Read note, List<Passage> passages) {
    List<Reading> readings = readings(note, passages);
    return reply.answer().stream().allMatch(claim -> {
      List<Reading> said = readings.stream().filter(r -> r.evidence().id().equals("E" + claim.cite()) && quotes(claim.quote(), r)).toList();
      return !said.isEmpty() && said.stream().allMatch(r -> r.fit().allows());
    });
  }

  private static boolean quotes(String quote, Reading reading) {
    String words = plain(reading.evidence().passage().words(reading.sentence()));
    return words.contains(plain(quote)) || plain(quote).contains(words);
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
