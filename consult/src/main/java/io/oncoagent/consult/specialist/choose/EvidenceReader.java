package io.oncoagent.consult.specialist.choose;

import io.oncoagent.consult.specialist.fit.Fit;
import io.oncoagent.consult.specialist.fit.GuidelineText;
import io.oncoagent.consult.specialist.fit.PopulationMatcher;
import io.oncoagent.consult.specialist.fit.Remembered;
import io.oncoagent.consult.specialist.profile.CaseProfile;
import io.oncoagent.consult.specialist.profile.PlainWords;
import io.oncoagent.domain.evidence.Evidence;
import io.oncoagent.domain.evidence.Passage;
import io.oncoagent.domain.evidence.PassageSentence;
import io.oncoagent.domain.evidence.SentenceRole;
import io.oncoagent.lexicon.Category;
import io.oncoagent.lexicon.Lexicon;
import io.oncoagent.lexicon.Mention;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads every sentence of the evidence for one patient. */
public final class EvidenceReader {
  private final Lexicon lexicon;
  private final PopulationMatcher matcher;
  private final PassageWords said;
  private final Remembered<String> plain = new Remembered<>(PlainWords::of);

  public EvidenceReader(Lexicon shared) {
    this.lexicon = new RememberingLexicon(shared);
    this.matcher = new PopulationMatcher(lexicon);
    this.said = new PassageWords(lexicon);
  }

  /** Readings in the order of the evidence; lead-ins and definitions of stages are read too, for ranking. */
  public List<Reading> read(List<Evidence> evidence, CaseProfile profile) {
    Set<String> markers = markers(evidence);
    Map<List<String>, Place> places = new HashMap<>();
    List<Reading> readings = new ArrayList<>();
    for (int rank = 0; rank < evidence.size(); rank++) {
      Evidence one = evidence.get(rank);
      Passage passage = one.passage();
      List<String> headings = headings(passage);
      for (PassageWords.Words words : said.of(passage)) {
        headings = SiblingHeading.after(headings, words.sentence(), words.words());
        Reading read = reading(one, rank, words, placeOf(passage, headings, places, markers, profile), markers, profile);
        Reading before = readings.isEmpty() || readings.getLast().evidence() != one ? null : readings.getLast();
        readings.add(CarriedPopulation.carried(before, read));
      }
    }
    return readings;
  }

  private Place placeOf(Passage passage, List<String> headings, Map<List<String>, Place> places, Set<String> markers, CaseProfile profile) {
    return places.computeIfAbsent(
        key(passage, headings),
        k -> {
          var source = new GuidelineText.Source(passage.title(), passage.topics(), markers);
          TherapyPath path = TherapyPath.of(headings);
          Fit fit = matcher.match(new GuidelineText(source, headings, null, ""), profile);
          Fit population = path.therapy().isEmpty() ? fit : matcher.match(new GuidelineText(source, path.population(), null, ""), profile);
          return new Place(headings, path, population, fit);
        });
  }

  private Reading reading(Evidence one, int rank, PassageWords.Words said, Place place, Set<String> markers, CaseProfile profile) {
    PassageSentence sentence = said.sentence();
    Fit fit = place.fit().allows() ? Fit.joined(place.fit(), wordsFit(one.passage(), sentence, said.words(), place.headings(), markers, profile)) : place.fit();
    return new Reading(one, rank, sentence, said.words(), said.plain(), place.headings(), place.path(), place.population(), place.fit(), fit, said.terms(), said.agents());
  }

  /** A heading path as judged for this patient. */
  private record Place(List<String> headings, TherapyPath path, Fit population, Fit fit) {}

  /** The place is judged once for all its sentences; some rules want the nearest heading beside the words. */
  private Fit wordsFit(
      Passage passage, PassageSentence sentence, String words, List<String> headings, Set<String> markers, CaseProfile profile) {
    String lead = sentence.role() == SentenceRole.LISTS_OPTION ? sentence.leadIn() : null;
    List<String> nearest = headings.isEmpty() ? headings : headings.subList(headings.size() - 1, headings.size());
    return matcher.match(new GuidelineText(new GuidelineText.Source(passage.title(), List.of(), markers), nearest, lead, words), profile);
  }

  private static List<String> key(Passage passage, List<String> headings) {
    List<String> key = new ArrayList<>(headings);
    key.addFirst(passage.document());
    return key;
  }

  /** Headings without the document's own title, which many documents repeat as their first heading. */
  private List<String> headings(Passage passage) {
    List<String> section = passage.section();
    String title = plain.of(passage.title());
    int from = 0;
    while (from < section.size() && title.length() > 5 && plain.of(section.get(from)).startsWith(title)) {
      from++;
    }
    return section.subList(from, section.size());
  }

  private Set<String> markers(List<Evidence> evidence) {
    Set<String> markers = new LinkedHashSet<>();
    for (Evidence one : evidence) {
      for (Mention mention : lexicon.mentions(one.passage().text())) {
        if (mention.category() == Category.BIOMARKER) {
          markers.add(mention.key());
        }
      }
    }
    return markers;
  }
}
