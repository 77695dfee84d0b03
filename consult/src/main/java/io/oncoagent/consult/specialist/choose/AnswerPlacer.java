package io.oncoagent.consult.specialist.choose;

import io.oncoagent.domain.evidence.SentenceRole;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts the answers to the parts of the question where a reader looks for them: with the option that they speak of; advice on a treatment that no option
 * names as an option of its own. What fits nowhere is left for the statements beside the options.
 */
public final class AnswerPlacer {
  /** Sentences of evidence that one option carries at most. */
  private static final int TOLD = 4;
  /** Sentences that stand with an option when nothing was asked of it. */
  private static final int UNASKED = 2;
  /** Options that answers may add to those chosen. */
  private static final int ADDED = 1;

  private final AskedWeight asked;

  public AnswerPlacer(AskedWeight asked) {
    this.asked = asked;
  }

  /** The options with their answers, best first. */
  public List<Option> place(List<Option> chosen, List<Reading> answers, int most) {
    List<Option> options = new ArrayList<>(chosen.stream().map(AnswerPlacer::bare).toList());
    int added = 0;
    for (Reading answer : answers) {
      if (said(options, answer) || BesidePicker.isBeside(answer)) {
        continue;
      }
      Optional<Option> home = home(options, answer);
      if (home.isPresent()) {
        options.set(options.indexOf(home.get()), with(home.get(), answer));
      } else if (offers(answer) && added < ADDED && options.size() < most) {
        options.add(new Option(OptionGrouper.own(answer), null, "", List.of(answer), List.of()));
        added++;
      }
    }
    for (int i = 0; i < chosen.size(); i++) {
      options.set(i, filled(options.get(i), chosen.get(i).told(), options));
    }
    return options;
  }

  /** The option without its evidence, unless it stands on nothing else. */
  private static Option bare(Option option) {
    boolean stands = option.item() != null || !option.support().isEmpty();
    return new Option(option.group(), option.item(), option.label(), option.support(), stands ? List.of() : option.told().subList(0, 1));
  }

  /** What was chosen for the option without regard to the parts of the question stands behind the answers, as far as there is room. */
  private static Option filled(Option option, List<Reading> more, List<Option> all) {
    List<Reading> told = new ArrayList<>(option.told());
    int room = Math.max(told.size(), UNASKED);
    more.stream().filter(r -> !said(all, r)).limit(room - told.size()).forEach(told::add);
    return new Option(option.group(), option.item(), option.label(), option.support(), told);
  }

  private static boolean said(List<Option> options, Reading answer) {
    return options.stream().anyMatch(o -> o.item() == answer || o.support().contains(answer) || o.told().contains(answer) || sameWords(o, answer));
  }

  private static boolean sameWords(Option option, Reading answer) {
    return option.support().stream().anyMatch(r -> r.plain().equals(answer.plain())) || option.told().stream().anyMatch(r -> r.plain().equals(answer.plain()));
  }

  private static boolean offers(Reading answer) {
    return answer.role() == SentenceRole.RECOMMENDS && answer.path().about() && CueWords.therapy(answer) && CueWords.names(answer);
  }

  /** The option in whose subsection the answer stands, else that whose drugs or procedures it names, else the first of its population. */
  private Optional<Option> home(List<Option> options, Reading answer) {
    return options.stream().filter(o -> !full(o)).filter(o -> kin(o, answer) > 0).max(Comparator.comparingDouble(o -> kin(o, answer)));
  }

  private static boolean full(Option option) {
    return option.told().size() >= TOLD;
  }

  private double kin(Option option, Reading answer) {
    double inside = option.group().readings().contains(answer) ? 3 : 0;
    double agents = 2.0 * answer.agents().stream().filter(option.group().agents()::contains).count();
    Set<String> acts = new HashSet<>(option.head().terms());
    acts.retainAll(answer.terms());
    double shared = acts.stream().filter(t -> t.startsWith("treatment:") || t.startsWith("regimen:") || t.startsWith("class:")).count();
    double asking = acts.stream().filter(asked::asked).mapToDouble(asked::weight).sum();
    Reading head = option.head();
    boolean samePopulation = !answer.path().population().isEmpty() && startsWith(head.path().population(), answer.path().population());
    double near = samePopulation && answer.path().therapy().isEmpty() ? 0.6 : 0;
    double branch = inside == 0 && sameBranch(head, answer) ? 0.4 : 0;
    boolean kin = inside + agents + shared + near > 0 || (branch > 0 && asking > 0.5);
    return kin ? inside + agents + shared + near + branch + asking : 0;
  }

  private static boolean startsWith(List<String> path, List<String> beginning) {
    return path.size() >= beginning.size() && path.subList(0, beginning.size()).equals(beginning);
  }

  private static boolean sameBranch(Reading a, Reading b) {
    boolean document = a.evidence().passage().document().equals(b.evidence().passage().document());
    return document && !a.headings().isEmpty() && !b.headings().isEmpty() && a.headings().getFirst().equals(b.headings().getFirst());
  }

  /** Answers come before what was chosen for the option without regard to the parts of the question. */
  private static Option with(Option option, Reading answer) {
    if (answer.advises()) {
      List<Reading> support = new ArrayList<>(option.support());
      support.add(answer);
      return new Option(option.group(), option.item(), option.label(), support, option.told());
    }
    List<Reading> told = new ArrayList<>(option.told());
    told.add(answer);
    return new Option(option.group(), option.item(), option.label(), option.support(), told);
  }
}
