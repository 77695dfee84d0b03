package io.oncoagent.consult.critic.safety;

import io.oncoagent.consult.critic.Check;
import io.oncoagent.consult.critic.Problem;
import io.oncoagent.consult.critic.claim.Claim;
import io.oncoagent.consult.critic.claim.Docket;
import io.oncoagent.consult.critic.claim.SectionRole;
import io.oncoagent.consult.critic.reading.Content;
import io.oncoagent.consult.critic.reading.Folding;
import io.oncoagent.consult.critic.reading.TextReader;
import io.oncoagent.domain.facts.RedFlag;
import io.oncoagent.domain.facts.Span;
import io.oncoagent.domain.verdict.Layer;
import io.oncoagent.lexicon.Lexicon;
import io.oncoagent.lexicon.RedFlagEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An emergency in the facts is named in the draft, not only among its limitations, and is not called something that can wait. In a structured draft the alert
 * stands beside it, so that its absence warns only. Source: product design, «Red flags are found before routing and shown at once».
 */
public final class EmergencyFirst implements Check {
  private static final Pattern DOWNPLAYED =
      Pattern.compile("\\b(can wait|not urgent|non-?urgent|routine(ly)?|elective(ly)?|next (clinic|appointment|visit)|no urgency|outpatient|in (two|three|four|six|\\d+) weeks|puede esperar|no (es )?urgente|de forma programada|proxima (visita|consulta)|ambulatoria\\w*)\\b");
  /** «Neutropenia» and «neutrophils» are kin by their first letters. */
  private static final int KIN = 5;
  /** Words that a statement shares with the passage's sentence on the emergency. */
  private static final int ACTS = 3;
  private final Lexicon lexicon;
  private final TextReader reader;

  public EmergencyFirst(Lexicon lexicon, TextReader reader) {
    this.lexicon = lexicon;
    this.reader = reader;
  }

  @Override
  public String name() {
    return "emergency-first";
  }

  @Override
  public Layer layer() {
    return Layer.SAFETY;
  }

  @Override
  public List<Problem> examine(Docket docket) {
    List<Problem> problems = new ArrayList<>();
    for (RedFlag flag : docket.facts().redFlags()) {
      Set<String> noted = noted(flag, docket.noteText());
      Set<String> words = words(flag, noted);
      List<Claim> speak = docket.claims().stream().filter(c -> c.role() != SectionRole.SOURCES && (speaks(c, words) || quotes(c, noted) || acts(c, docket, words))).toList();
      if (speak.stream().allMatch(c -> c.role() == SectionRole.LIMITS)) {
        String message = "The note suggests an emergency (" + flag.flag() + ") that the draft " + (speak.isEmpty() ? "does not mention." : "leaves to its last part.");
        problems.add(docket.structured() ? Problem.warnDraft(message) : Problem.failDraft(message));
      }
      speak.stream().filter(c -> DOWNPLAYED.matcher(Folding.fold(c.text())).find())
          .forEach(c -> problems.add(Problem.fail(c, "It treats an emergency (" + flag.flag() + ") as something that can wait.")));
    }
    return problems;
  }

  /** The words of the note behind the flag and those of the emergency's name. */
  private Set<String> noted(RedFlag flag, String note) {
    Set<String> words = new HashSet<>();
    for (Span s : flag.words()) {
      if (s.end() <= note.length()) {
        words.addAll(Content.of(reader.read(note.substring(s.start(), s.end()))));
      }
    }
    return words;
  }

  private Set<String> words(RedFlag flag, Set<String> noted) {
    Set<String> words = new HashSet<>(noted);
    lexicon.redFlags().stream().filter(e -> e.code().equals(flag.flag()) || e.name().equalsIgnoreCase(flag.flag())).map(RedFlagEntry::name)
        .forEach(n -> words.addAll(Content.of(reader.read(n.replace("(signs)", "")))));
    if (words.isEmpty()) {
      words.addAll(Content.of(reader.read(flag.flag().replace('-', ' '))));
    }
    words.removeAll(Set.of("high", "severe", "serious", "signs", "new", "acute", "symptom", "cancer", "tumor"));
    return words;
  }

  /** Half of the note's own words for it. */
  private static boolean quotes(Claim claim, Set<String> noted) {
    Set<String> mine = Content.of(claim.reading());
    long shared = noted.stream().filter(mine::contains).count();
    return shared > 0 && shared * 2 >= noted.size();
  }

  /** It states what its passage says is done in this emergency. */
  private static boolean acts(Claim claim, Docket docket, Set<String> words) {
    return !claim.inherited() && claim.role() != SectionRole.LIMITS && docket.nearest(claim).stream().anyMatch(r -> kin(Content.of(r), words) && Content.of(claim.reading()).stream().filter(Content.of(r)::contains).count() >= ACTS);
  }

  private static boolean kin(Set<String> said, Set<String> words) {
    return words.stream().filter(w -> w.length() >= KIN).filter(w -> said.stream().anyMatch(m -> m.startsWith(w.substring(0, KIN)))).count() >= 2;
  }

  private static boolean speaks(Claim claim, Set<String> words) {
    Set<String> mine = Content.of(claim.reading());
    long shared = words.stream().filter(mine::contains).count();
    boolean kin = words.stream().filter(w -> w.length() >= KIN).anyMatch(w -> mine.stream().anyMatch(m -> m.startsWith(w.substring(0, KIN))));
    return shared >= Math.min(2, words.size()) || (shared >= 1 || kin) && Folding.fold(claim.text()).matches(".*\\b(urgen|emergen|immediat|inmediat|admission|admit|ingres|at once|same day|hoy|today).*");
  }
}
