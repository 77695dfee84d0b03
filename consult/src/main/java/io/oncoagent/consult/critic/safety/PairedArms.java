package io.oncoagent.consult.critic.safety;

import io.oncoagent.consult.critic.reading.Named;
import io.oncoagent.consult.critic.reading.Quantity;
import io.oncoagent.consult.critic.reading.Reading;
import io.oncoagent.consult.critic.reading.Word;
import io.oncoagent.lexicon.Category;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Two figures that stand side by side behind their two arms, in their order: «higher with A than with B (78 % vs. 72 %)», «A or B led to
 * 10.7 and 7.9 months, respectively».
 */
final class PairedArms {
  private static final Pattern SIDE_BY_SIDE = Pattern.compile("(?i)[\\s,]*(?:months?|years?|weeks?|meses|años|percent)?[\\s,]*(?:vs\\.?|versus|and|or|to|y|o|compared with|compared to|against|as against|frente a(?:l)?|;|,)?[\\s,]*");
  private static final Pattern ONE_ARM = Pattern.compile("(?i)\\s*(?:plus|with|and|\\+|/|[-–])\\s*");
  private static final Pattern AND = Pattern.compile("(?i)\\s*and\\s*");
  private static final Set<String> CONTROLS = Set.of("placebo", "control", "controls", "observation", "observed", "observacion");

  private PairedArms() {}

  /** An arm: the keys that it is named by. */
  record Arm(int start, int end, List<String> keys) {
    boolean meets(Arm other) {
      return keys.stream().anyMatch(other.keys::contains);
    }
  }

  /** The arm of a figure of the sentence, or null where its figures do not stand side by side behind two arms. */
  static @Nullable Arm of(Reading sentence, Quantity q) {
    List<Quantity> unit = sentence.quantities().stream().filter(x -> x.unit().equals(q.unit()))
        .sorted(Comparator.comparingInt(Quantity::start)).toList();
    for (int i = 0; i + 1 < unit.size(); i++) {
      Quantity first = unit.get(i);
      Quantity second = unit.get(i + 1);
      boolean beside = first.end() <= second.start() && SIDE_BY_SIDE.matcher(sentence.text().substring(first.end(), second.start()))
          .matches();
      List<Arm> arms = arms(sentence, i == 0 ? 0 : unit.get(i - 1).end(), first.start());
      if (beside && arms.size() == 2 && (q.sameAs(first) || q.sameAs(second)) && !first.sameAs(second)) {
        return q.sameAs(first) ? arms.getFirst() : arms.getLast();
      }
    }
    return null;
  }

  /** The arm beside a figure of a statement: the next one before another figure, else the last one behind it. */
  static @Nullable Arm beside(Reading claim, Quantity q) {
    Arm paired = of(claim, q);
    if (paired != null) {
      return paired;
    }
    int next = claim.quantities().stream().filter(x -> x.unit().equals(q.unit()) && x.start() > q.start()).mapToInt(Quantity::start)
        .min().orElse(claim.text().length());
    int last = claim.quantities().stream().filter(x -> x.unit().equals(q.unit()) && x.end() <= q.start()).mapToInt(Quantity::end).max()
        .orElse(0);
    List<Arm> after = arms(claim, q.end(), next);
    List<Arm> before = arms(claim, last, q.start());
    boolean follows = claim.text().substring(q.end(), Math.min(claim.text().length(), q.end() + 24))
        .matches("(?is)[\\s)]*(?:with|for|after|in|on|of|con|tras|para|en)\\b.*");
    return follows && !after.isEmpty() ? after.getFirst() : !follows && !before.isEmpty() ? before.getLast() : null;
  }

  /** Arms named in a stretch of a sentence; parts of one combination are one arm, and two things joined by «and» alone are two. */
  private static List<Arm> arms(Reading r, int from, int to) {
    List<Arm> single = new ArrayList<>();
    r.named().stream().filter(n -> n.start() >= from && n.end() <= to && treats(n)).forEach(n -> single.add(new Arm(n.start(), n.end(),
        keys(n))));
    for (Word w : r.words()) {
      if (w.start() >= from && w.end() <= to && CONTROLS.contains(w.folded()) && single.stream().noneMatch(a -> a.start() <= w.start()
          && w.end() <= a.end())) {
        single.add(new Arm(w.start(), w.end(), List.of(w.folded().startsWith("observ") ? "observation" : "control")));
      }
    }
    single.sort(Comparator.comparingInt(Arm::start));
    List<Arm> arms = new ArrayList<>();
    for (Arm a : single) {
      Arm last = arms.isEmpty() ? null : arms.getLast();
      String between = last == null || last.end() > a.start() ? "" : r.text().substring(last.end(), a.start());
      boolean joined = last != null && ONE_ARM.matcher(between).matches() && !(single.size() == 2 && AND.matcher(between).matches());
      if (last != null && (joined || last.end() > a.start())) {
        List<String> keys = new ArrayList<>(last.keys());
        keys.addAll(a.keys());
        arms.set(arms.size() - 1, new Arm(last.start(), Math.max(last.end(), a.end()), keys));
      } else if (last == null || !last.meets(a)) {
        arms.add(a);
      }
    }
    return arms;
  }

  private static boolean treats(Named n) {
    return n.category() == Category.DRUG || n.category() == Category.REGIMEN || n.category() == Category.TREATMENT;
  }

  private static List<String> keys(Named n) {
    List<String> keys = new ArrayList<>(n.parts());
    keys.add(n.key().startsWith("observation") ? "observation" : n.key());
    return keys;
  }
}
