package io.oncoagent.knowledge.rerank;

import io.oncoagent.domain.evidence.PassageSentence;
import io.oncoagent.domain.evidence.SentenceRole;
import io.oncoagent.knowledge.corpus.DraftPassage;
import io.oncoagent.knowledge.search.Candidate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What speaks for a passage, each in about [0, 1]; order as in {@link #NAMES}. */
public final class Features {
  public static final List<String> NAMES =
      List.of("cosine", "selected", "affinity", "passage", "sentence", "advice", "general", "short", "pair", "neighbours", "denseRank", "figures", "action");

  /** Sections that many documents repeat, whatever their cancer. */
  private static final Pattern GENERAL =
      Pattern.compile("(?i)^(?:special considerations|(?:capecitabine and )?fluorouracil dosing|incidence|risk factors|general information|cellular classification|definitions of tnm|ajcc|stage information).*");

  private static final Set<String> NONE = Set.of();

  private Features() {}

  static double[] of(Candidate candidate, AnalysedPassage passage, TermWeights terms, double selected, double affinity, Surroundings around, AskedFor asked) {
    double sentence = 0;
    double pair = 0;
    for (int i = 0; i < passage.sentences().size(); i++) {
      sentence = Math.max(sentence, terms.covered(passage.sentences().get(i), NONE));
      pair = Math.max(pair, terms.covered(passage.sentences().get(i), passage.head()));
    }
    List<String> section = passage.passage().section();
    boolean general = section.stream().anyMatch(heading -> GENERAL.matcher(heading).matches());
    return new double[] {
      Math.clamp((candidate.cosine() - 0.5) / 0.4, 0, 1),
      selected,
      affinity,
      terms.covered(passage.all(), passage.head()),
      sentence,
      advice(passage.passage().sentences()),
      general ? 1 : 0,
      passage.passage().text().length() < 150 ? 1 : 0,
      pair,
      around.neighbours(candidate),
      candidate.denseRank() == null ? 0 : 5.0 / (5 + candidate.denseRank()),
      asked.figures() ? figures(passage.passage()) : 0,
      asked.action() ? advice(passage.passage().sentences()) : 0
    };
  }

  /** How much a passage tells in numbers, as results of studies are told. */
  private static double figures(DraftPassage passage) {
    long percents = passage.text().chars().filter(c -> c == '%').count();
    boolean trial = passage.sentences().stream().anyMatch(sentence -> sentence.role() == SentenceRole.REPORTS_TRIAL);
    return Math.min(1, percents / 6.0) * 0.6 + (trial ? 0.4 : 0);
  }

  /** Share of sentences that advise, list options or warn. */
  private static double advice(List<PassageSentence> sentences) {
    long advising = sentences.stream().filter(sentence -> ADVICE.contains(sentence.role())).count();
    return sentences.isEmpty() ? 0 : (double) advising / sentences.size();
  }

  private static final Set<SentenceRole> ADVICE =
      Set.of(SentenceRole.RECOMMENDS, SentenceRole.LISTS_OPTION, SentenceRole.ADVISES_AGAINST, SentenceRole.CAUTION, SentenceRole.APPROVAL);
}
