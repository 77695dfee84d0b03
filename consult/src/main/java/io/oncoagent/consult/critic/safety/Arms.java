package io.oncoagent.consult.critic.safety;

import io.oncoagent.consult.critic.Check;
import io.oncoagent.consult.critic.Problem;
import io.oncoagent.consult.critic.claim.Claim;
import io.oncoagent.consult.critic.claim.Docket;
import io.oncoagent.consult.critic.claim.Source;
import io.oncoagent.consult.critic.claim.Verbatim;
import io.oncoagent.consult.critic.reading.Named;
import io.oncoagent.consult.critic.reading.Quantity;
import io.oncoagent.consult.critic.reading.Reading;
import io.oncoagent.consult.critic.reading.Word;
import io.oncoagent.domain.verdict.Layer;
import io.oncoagent.lexicon.Category;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A number keeps its arm: where the passage gives two numbers of one unit, the words beside the statement's number must be those beside the same number in the
 * passage («8 % after en bloc resection, 51 % after parathyroidectomy» turned round fails). Source of the rule: swapped-arm errors in published summaries.
 */
public final class Arms implements Check {
  private static final Set<String> NO_ARM = Set.of("", "day-number", "days", "hours", "minutes", "cycles", "trials", "patients", "lines", "doses");

  /** The word of a treatment tells an arm better than «disease-free survival». */
  private static final int NAMED = 3;

  @Override
  public String name() {
    return "numbers-keep-their-arm";
  }

  @Override
  public Layer layer() {
    return Layer.SAFETY;
  }

  @Override
  public List<Problem> examine(Docket docket) {
    List<Problem> problems = new ArrayList<>();
    for (Claim claim : docket.claims()) {
      List<Source> cited = docket.sources().cited(claim);
      if (Verbatim.is(claim, cited)) {
        // The passage's own sentence keeps its own arms.
        continue;
      }
      for (Quantity q : claim.reading().quantities()) {
        if (!NO_ARM.contains(q.unit()) && !q.isDose() && cited.stream().anyMatch(s -> swapped(claim.reading(), q, s))) {
          problems.add(Problem.fail(claim, "«" + claim.text().substring(q.start(), q.end()) + "» belongs to another arm or group in the passage."));
        }
      }
    }
    return problems;
  }

  private static boolean swapped(Reading claim, Quantity q, Source source) {
    boolean swapped = false;
    for (Reading sentence : source.sentences()) {
      List<Quantity> unit = sentence.quantities().stream().filter(x -> x.unit().equals(q.unit())).toList();
      if (unit.stream().noneMatch(q::sameAs)) {
        continue;
      }
      if (unit.size() < 2) {
        return false;
      }
      PairedArms.Arm arm = PairedArms.beside(claim, q);
      PairedArms.Arm theirs = PairedArms.of(sentence, q);
      if (arm != null && theirs != null) {
        if (arm.meets(theirs)) {
          return false;
        }
        swapped = true;
        continue;
      }
      if (inTheSameOrder(claim, sentence, q)) {
        return false;
      }
      Set<String> mine = Neighbourhood.of(claim, q);
      double own = unit.stream().filter(q::sameAs).mapToDouble(x -> overlap(mine, sentence, x)).max().orElse(0);
      double other = unit.stream().filter(x -> !q.sameAs(x)).mapToDouble(x -> overlap(mine, sentence, x)).max().orElse(0);
      if (other <= own) {
        return false;
      }
      swapped = true;
    }
    return swapped;
  }

  /** The statement repeats two neighbouring figures in their order, and the things that both name in theirs. */
  private static boolean inTheSameOrder(Reading claim, Reading sentence, Quantity q) {
    List<Quantity> mine = ofUnit(claim, q);
    List<Quantity> theirs = ofUnit(sentence, q);
    List<String> names = keys(claim);
    names.retainAll(keys(sentence));
    List<String> other = keys(sentence);
    other.retainAll(names);
    boolean pairs = false;
    for (int i = 0; i + 1 < mine.size(); i++) {
      Quantity a = mine.get(i);
      Quantity b = mine.get(i + 1);
      boolean here = a.sameAs(q) || b.sameAs(q);
      for (int k = 0; here && k + 1 < theirs.size(); k++) {
        pairs |= a.sameAs(theirs.get(k)) && b.sameAs(theirs.get(k + 1)) && !a.sameAs(b);
      }
    }
    return pairs && names.equals(other);
  }

  private static List<Quantity> ofUnit(Reading r, Quantity q) {
    return r.quantities().stream().filter(x -> x.unit().equals(q.unit())).toList();
  }

  private static List<String> keys(Reading r) {
    return new ArrayList<>(r.named().stream().filter(n -> n.category() != Category.CANCER).map(Named::key).distinct().toList());
  }

  /** Shared words count only where they tell the sentence's numbers apart. */
  private static double overlap(Set<String> mine, Reading sentence, Quantity x) {
    Set<String> theirs = new HashSet<>(Neighbourhood.of(sentence, x));
    theirs.retainAll(mine);
    long named = sentence.words().stream().filter(w -> theirs.contains(w.concept()) && sentence.named().stream().anyMatch(n -> n.category() != Category.CANCER && n.start() <= w.start() && w.start() < n.end())).map(Word::concept).distinct().count();
    return theirs.size() + (NAMED - 1) * named;
  }

  /** The content words that stand with a number: up to the next number of its unit, a comma's part or a conjunction. */
  static final class Neighbourhood {
    private static final Set<String> JOINTS = Set.of("and", "versus", "vs", "compared", "y", "but", "whereas", "while", "frente", "against", "e");
    private static final Set<String> EMPTY = Set.of("after", "with", "for", "in", "of", "the", "was", "is", "an", "a", "to", "at", "on", "tras", "con", "de", "el", "la", "un", "una", "en", "rate", "were", "los", "las", "del", "group", "arm");

    private Neighbourhood() {}

    static Set<String> of(Reading reading, Quantity q) {
      List<Word> words = reading.words();
      int at = 0;
      while (at < words.size() && words.get(at).start() < q.start()) {
        at++;
      }
      Set<String> out = new HashSet<>();
      int last = at;
      while (last < words.size() && words.get(last).start() < q.end()) {
        last++;
      }
      collect(out, reading, q, words, last, 1);
      int forward = out.size();
      if (forward == 0 || !follows(words, last)) {
        collect(out, reading, q, words, at - 1, -1);
      }
      return out;
    }

    /** «8 % after X», «51 % with Y»: the group follows its number. */
    private static boolean follows(List<Word> words, int last) {
      return last < words.size() && Set.of("after", "with", "in", "for", "on", "tras", "con", "of", "de", "en", "receiving", "among", "at", "when", "treated", "if").contains(words.get(last).folded());
    }

    private static void collect(Set<String> out, Reading reading, Quantity q, List<Word> words, int from, int step) {
      for (int i = from; i >= 0 && i < words.size(); i += step) {
        Word w = words.get(i);
        if (JOINTS.contains(w.folded()) || reading.quantities().stream().anyMatch(o -> o != q && o.unit().equals(q.unit()) && o.start() <= w.start() && w.start() < o.end())) {
          return;
        }
        if (!EMPTY.contains(w.folded()) && w.folded().length() > 1 && !Character.isDigit(w.folded().charAt(0))) {
          out.add(w.concept());
        }
        if (step > 0 ? breakAfter(reading, w) : breakBefore(reading, w)) {
          return;
        }
      }
    }

    private static boolean breakAfter(Reading reading, Word w) {
      return w.end() < reading.text().length() && ",;)".indexOf(reading.text().charAt(w.end())) >= 0;
    }

    private static boolean breakBefore(Reading reading, Word w) {
      int i = w.start() - 1;
      while (i > 0 && reading.text().charAt(i) == ' ') {
        i--;
      }
      return i >= 0 && ",;".indexOf(reading.text().charAt(i)) >= 0;
    }
  }

}
