package io.oncoagent.tuning.generate;

import io.oncoagent.consult.critic.MarkdownCritique;
import io.oncoagent.domain.evidence.Passage;
import io.oncoagent.domain.evidence.PassageSentence;
import io.oncoagent.domain.evidence.SentenceRole;
import io.oncoagent.domain.verdict.CheckOutcome;
import io.oncoagent.domain.verdict.CriticVerdict;
import io.oncoagent.knowledge.KnowledgeBase;
import io.oncoagent.knowledge.LuceneKnowledgeBase;
import io.oncoagent.lexicon.Lexicon;
import io.oncoagent.tuning.profile.Profile;
import io.oncoagent.tuning.profile.ProfileSpace;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * How many faithful notes get through on installed packs when the answer repeats the first option of the best passage word for word: what the filter itself costs. Argument: the
 * knowledge folder of a home.
 */
final class MeasureStarter {
  private MeasureStarter() {}

  public static void main(String[] args) {
    Lexicon lexicon = Lexicon.shipped();
    MarkdownCritique critic = new MarkdownCritique(lexicon, text -> {});
    Map<String, Integer> told = new TreeMap<>();
    int all = Integer.parseInt(args[1]);
    try (KnowledgeBase knowledge = LuceneKnowledgeBase.open(Path.of(args[0]), lexicon, () -> {
      throw new IllegalStateException("nothing is searched here");
    })) {
      Grounding grounding = new Grounding(knowledge, lexicon);
      ProfileSpace space = new ProfileSpace(5);
      for (int i = 0; i < all; i++) {
        Profile p = space.at(i);
        List<Passage> passages = grounding.of(p);
        told.merge(passages.isEmpty() ? "no passage for " + p.cancer() : outcome(p, passages, critic, lexicon), 1, Integer::sum);
      }
    }
    told.forEach((what, n) -> System.out.println(n + " of " + all + ": " + what));
  }

  private static String outcome(Profile p, List<Passage> passages, MarkdownCritique critic, Lexicon lexicon) {
    NoteReading.Read note = TestingReading.read(TestingNotes.of(p), p.language());
    var differences = new ReadBack(lexicon).differences(p, note.facts());
    if (!differences.isEmpty()) {
      return "read back: " + differences;
    }
    List<String> lines = IntStream.range(0, passages.size()).mapToObj(i -> CasePrompt.line(i + 1, passages.get(i))).toList();
    String failed = "";
    int options = 0;
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      for (PassageSentence s : passage.sentences()) {
        if (s.role() == SentenceRole.LISTS_OPTION || s.role() == SentenceRole.RECOMMENDS) {
          options++;
          String words = passage.words(s).strip().replaceAll("^[-*]\\s+", "");
          CriticVerdict verdict = critic.review(note.text().text(), note.facts(), lines, "- " + words + " [" + (i + 1) + "]", List.of());
          CaseReply reply = new CaseReply("", "", List.of(new CaseReply.Claim(i + 1, passage.words(s), words)));
          if (!new PopulationFit(lexicon).allows(reply, note, passages)) {
            failed = "population";
            continue;
          }
          if (verdict.verdict() == CriticVerdict.Verdict.PASS) {
            return options == 1 ? "the first option passes" : "a later option passes";
          }
          failed = verdict.findings().stream().filter(f -> f.outcome() == CheckOutcome.FAIL).map(f -> f.check()).findFirst().orElse("?");
        }
      }
    }
    return "no option passes, last by " + failed;
  }
}
