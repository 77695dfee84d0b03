package io.oncoagent.consult.specialist.choose;

import io.oncoagent.consult.specialist.profile.TermReader;
import io.oncoagent.consult.specialist.profile.PlainWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A few options, well chosen: the best groups that say something and do not repeat each other. */
public final class OptionChooser {
  /** Most options of a draft; the goal is a median of five or less. */
  public static final int MOST = 5;

  /** A group further than this below the best one is left to the evidence. */
  private static final double TAIL = 4.0;
  private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[].*");


  /** A section without advice in words stands for an option only where its heading is this specific to the patient. */
  private static final double SECTION = 2.5;

  private final OptionGrouper grouper = new OptionGrouper();
  private final OptionRanker ranker;
  private final SupportPicker support = new SupportPicker();

  public OptionChooser(TermReader terms) {
    this.ranker = new OptionRanker(terms);
  }

  /** Options, best first; empty when the evidence offers this patient nothing. */
  public List<Option> choose(List<Reading> readings, AskedWeight asked, HeadingEcho echo, List<Reading> answers) {
    OwnSection own = OwnSection.of(readings);
    List<OptionGroup> groups = grouper.group(readings).stream().filter(group -> group.all().stream().anyMatch(own::holds)).toList();
    List<ScoredGroup> ranked = ranker.rank(groups, asked, echo);
    List<Option> chosen = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    double best = ranked.isEmpty() ? 0 : ranked.getFirst().score();
    for (ScoredGroup scored : ranked) {
      if (chosen.size() >= MOST || scored.score() < best - TAIL) {
        break;
      }
      option(scored.group(), asked).filter(option -> isNew(option, seen)).ifPresent(chosen::add);
    }
    return new AnswerPlacer(asked).place(chosen, answers.stream().filter(answer -> !answer.advises() || own.holds(answer)).toList(), MOST + 1);
  }

  private Optional<Option> option(OptionGroup group, AskedWeight asked) {
    List<Reading> says = support.pick(group, asked);
    List<Reading> told = support.told(group, says, asked);
    boolean bySection = told.stream().anyMatch(t -> SupportPicker.tellsBenefit(t) && (t.fit().specificity() >= SECTION || ofTheMarker(t, asked)));
    if (group.item() == null && says.isEmpty() && !bySection) {
      return Optional.empty();
    }
    return Optional.of(new Option(group, group.item(), group.label(), says, told));
  }

  /** The benefit was seen in patients who have this patient's marker. */
  private static boolean ofTheMarker(Reading told, AskedWeight asked) {
    return told.fit().specificity() > 0 && !told.agents().isEmpty() && told.terms().stream().anyMatch(t -> t.startsWith("biomarker:") && asked.asked(t));
  }

  private static boolean isNew(Option option, Set<String> seen) {
    Reading item = option.item();
    String text = item != null ? ItemLabel.of(item.words()).replaceFirst(": .*$", "") : option.label().isEmpty() ? option.head().words() : option.label();
    // Two subsections of one listed class are two options: «trastuzumab with chemotherapy» beside «nivolumab with chemotherapy».
    String below = item != null && option.label().contains(": ") && !ItemLabel.same(item.words(), nearest(option.label())) ? " | " + nearest(option.label()) : "";
    return seen.add(PlainWords.of(BRACKETS.matcher(text).replaceAll("") + below).strip());
  }

  private static String nearest(String label) {
    return label.substring(label.lastIndexOf(": ") + 2);
  }
}
