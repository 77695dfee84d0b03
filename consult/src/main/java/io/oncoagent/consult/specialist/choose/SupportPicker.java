package io.oncoagent.consult.specialist.choose;

import io.oncoagent.consult.specialist.fit.FitOutcome;
import io.oncoagent.domain.evidence.SentenceRole;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Chooses the few sentences of a therapy's subsection that say what is given to this population. */
public final class SupportPicker {
  /** More would no longer be a draft letter. */
  public static final int MOST = 3;

  private static final int LONG = 420;
  private static final int TOLD = 2;
  private static final double FOREIGN = 0.7;
  /** With so many foreign drugs a sentence tells of something else. */
  private static final double MOST_FOREIGN = 1.4;
  /** A sentence that tells this much of what was asked stands with its option. */
  private static final double TELLS = 0.9;
  private static final Pattern BENEFIT =
      Pattern.compile("\\b(?:improve[ds]?|improvement|prolong\\w*|superior|longer|lower risk|benefit\\w*|favou?red|higher|increased|effective|active|reduc\\w*|equivalent|noninferior|cure[ds]?)\\b|\\bhr[^,;)]{0,60}[,=] ?0\\.[0-8]\\d");
  private static final Pattern OUTCOME =
      Pattern.compile("\\b(?:improve\\w*|did not|no (?:significant )?(?:difference|benefit|improvement|advantage|evidence)|superior|inferior|longer|better|worse|higher|lower|necessary|required|similar|increase\\w*|decrease\\w*|associated with)\\b");
  private static final Pattern NO_BENEFIT =
      Pattern.compile("\\b(?:no|not|nor|without|fail\\w*|inferior|worse|withdr\\w+|lack\\w*|neither|did not|similar)\\b");
  private static final Pattern NOT_REACHED = Pattern.compile("\\b(?:was|were|had) not (?:yet )?(?:been )?(?:reached|estimable)|\\bno new safety \\w+|\\bno prior \\w+|without prior \\w+");
  private static final Pattern INFERIOR = Pattern.compile("\\b(?:inferior|worse|poorer|detriment\\w*|increased mortality)\\b");
  private static final Pattern DANGLING = Pattern.compile("^(?:it|they|this|these|those|such|both|however|in addition|additionally|also|other|another|results?|the (?:study|trial|authors?))\\b");
  private static final Pattern VAGUE =
      Pattern.compile(
          "\\b(?:whether|depend(?:s|ing)? (?:on|upon)|case-by-case|decisions?|have been published|number of factors|definitive recommendations|special (?:consideration|attention)|"
              + "selection of|clinical trials?|for more information|factors? (?:that|to)|remains? to be|who preferred|is debated|questions?)\\b");
  private static final Pattern STANDARD = Pattern.compile("\\b(?:standard|recommended|preferred|treatment of choice|accept\\w+|indicated|should|first-line|appropriate)\\b");

  /** Support for the group, best first; empty when nothing there says it of this population. */
  public List<Reading> pick(OptionGroup group, AskedWeight asked) {
    SameSubject subject = new SameSubject(group);
    List<Reading> pool =
        group.all().stream().filter(r -> r != group.item()).filter(r -> group.item() == null && group.readings().size() == 1 || subject.told(r)).filter(SupportPicker::supports).sorted(Comparator.comparingDouble((Reading r) -> value(r, asked)).reversed()).toList();
    boolean settled = pool.stream().anyMatch(r -> r.fit().of(FitOutcome.UNDETERMINED).isEmpty()) || (group.item() != null && group.item().fit().of(FitOutcome.UNDETERMINED).isEmpty());
    if (settled) {
      pool = pool.stream().filter(r -> r.fit().of(FitOutcome.UNDETERMINED).isEmpty()).toList();
    }
    List<Reading> chosen = new ArrayList<>();
    Set<String> agents = new HashSet<>(group.item() == null ? Set.of() : group.item().agents());
    for (Reading reading : pool) {
      boolean brings = !agents.containsAll(reading.agents()) || chosen.isEmpty() || CueWords.prepares(reading) || reading.role() == SentenceRole.LISTS_OPTION || asked.of(reading.terms()) > 1;
      boolean worse = !chosen.isEmpty() && INFERIOR.matcher(reading.plain()).find();
      if (chosen.size() < MOST && brings && !worse) {
        chosen.add(reading);
        agents.addAll(reading.agents());
      }
    }
    return chosen;
  }

  /**
   * Sentences of trial or background in the group that speak of the question, or that make a bare item concrete, at most {@value #TOLD}: each brings a
   * term of the question that the others do not.
   */
  public List<Reading> told(OptionGroup group, List<Reading> support, AskedWeight asked) {
    boolean bare = support.isEmpty() && group.agents().isEmpty();
    Set<String> own = new HashSet<>(group.agents());
    if (group.item() != null) {
      own.addAll(group.item().agents());
    }
    SameSubject subject = new SameSubject(group);
    List<Reading> pool =
        group.all().stream()
            .filter(r -> r != group.item() && !support.contains(r) && subject.told(r) && !r.advises() && r.role() != SentenceRole.ADVISES_AGAINST && r.role() != SentenceRole.WITHDRAWAL)
            .filter(r -> r.words().length() <= LONG && r.words().length() > 60 && !r.words().endsWith(":"))
            .filter(r -> asked.of(r.terms()) >= TELLS || (support.isEmpty() && (tellsBenefit(r) || (bare && !r.agents().isEmpty() && !NO_BENEFIT.matcher(r.plain()).find()))))
            .filter(r -> foreign(r, own, asked) < MOST_FOREIGN)
            .sorted(Comparator.comparingDouble((Reading r) -> toldValue(r, asked) - foreign(r, own, asked)).reversed())
            .toList();
    List<Reading> chosen = new ArrayList<>();
    Set<String> covered = new HashSet<>();
    for (Reading reading : pool) {
      boolean brings = chosen.isEmpty() || reading.terms().stream().anyMatch(t -> asked.asked(t) && asked.weight(t) > 0.3 && !covered.contains(t));
      if (chosen.size() < TOLD && brings) {
        chosen.add(reading);
        covered.addAll(reading.terms());
      }
    }
    return chosen;
  }

  private static double toldValue(Reading r, AskedWeight asked) {
    return asked.of(r.terms()) + (tellsBenefit(r) ? 0.5 : 0) + 0.2 * r.fit().specificity() + 0.45 * Math.min(3, r.agents().size()) + (tellsOutcome(r) ? 0.3 : 0) - intro(r) - dangling(r);
  }

  /** Drugs of a comparator that neither the option nor the question names: a reader could take them for part of the option. */
  private static double foreign(Reading reading, Set<String> own, AskedWeight asked) {
    return own.isEmpty() ? 0 : reading.agents().stream().filter(a -> !own.contains(a) && !asked.asked("drug:" + a)).count() * FOREIGN;
  }

  private static boolean supports(Reading reading) {
    if (reading.words().length() > LONG || reading.words().endsWith(":")) {
      return false;
    }
    boolean empty = VAGUE.matcher(reading.plain()).find() && reading.agents().isEmpty() && reading.role() != SentenceRole.LISTS_OPTION;
    boolean named = reading.role() != SentenceRole.LISTS_OPTION || (CueWords.therapy(reading) && !CueWords.arm(reading) && !CueWords.condition(reading));
    return (reading.advises() && !empty && named) || (reading.role() == SentenceRole.APPROVAL && !reading.agents().isEmpty() && !NO_BENEFIT.matcher(reading.plain()).find());
  }

  private static double value(Reading reading, AskedWeight asked) {
    double role = reading.role() == SentenceRole.RECOMMENDS ? 2 : reading.role() == SentenceRole.LISTS_OPTION ? 1.8 : 0.8;
    double agents = Math.min(3, reading.agents().size()) * 0.5;
    double standard = STANDARD.matcher(reading.plain()).find() ? 0.8 : 0;
    double vague = VAGUE.matcher(reading.plain()).find() ? 1.8 : 0;
    double inferior = INFERIOR.matcher(reading.plain()).find() ? 2 : 0;
    return role + agents + standard - inferior - vague + 0.35 * reading.fit().specificity() + Math.min(3, asked.of(reading.terms())) - dangling(reading);
  }

  private static double intro(Reading reading) {
    return CueWords.introducesTrial(reading) ? 0.8 : 0;
  }

  /** Begins with a word that points to a sentence which is not there. */
  static boolean dangles(Reading reading) {
    return DANGLING.matcher(reading.plain()).find();
  }

  private static double dangling(Reading reading) {
    return DANGLING.matcher(reading.plain()).find() ? 0.8 : 0;
  }

  /** True when the sentence says how something came out, for better or worse. */
  static boolean tellsOutcome(Reading reading) {
    return OUTCOME.matcher(reading.plain()).find();
  }

  /** True when the sentence tells of a benefit in plain words. */
  static boolean tellsBenefit(@Nullable Reading reading) {
    return reading != null && BENEFIT.matcher(reading.plain()).find() && !NO_BENEFIT.matcher(NOT_REACHED.matcher(reading.plain()).replaceAll(" ")).find();
  }
}
