package io.oncoagent.tuning.generate;

import io.oncoagent.consult.specialist.choose.EvidenceReader;
import io.oncoagent.consult.specialist.choose.Reading;
import io.oncoagent.consult.specialist.profile.ProfileReader;
import io.oncoagent.domain.evidence.Evidence;
import io.oncoagent.domain.evidence.Passage;
import io.oncoagent.domain.evidence.Relevance;
import io.oncoagent.domain.evidence.Scores;
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

  /** True when every sentence quoted may hold for this patient; a quote that is no whole part of a sentence, nor holds one, may not. */
  boolean allows(CaseReply reply, NoteReading.Read note, List<Passage> passages) {
    List<Evidence> evidence = IntStream.range(0, passages.size()).mapToObj(i -> new Evidence("E" + (i + 1), passages.get(i), UNSCORED, Relevance.RELEVANT)).toList();
    List<Reading> readings = reader.read(evidence, profiles.read(note.text(), note.facts()));
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
