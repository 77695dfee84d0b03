package io.oncoagent.consult.specialist.choose;

import io.oncoagent.consult.specialist.profile.PlainWords;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether a sentence speaks of what an option offers: it names the option's treatment, or none at all and does not point back to another sentence. A sentence
 * that names other treatments only, or begins with a pronoun whose sentence is not shown, would be read as part of the option.
 */
final class SameSubject {
  private static final Pattern POINTS_BACK =
      Pattern.compile(
          "^(?:it|they|of (?:these|those|the two)|this|these|those|such|both|its|their|either|neither|the (?:approach|procedure|technique|method|combination|drug|agent|regimen|results?|stud(?:y|ies)|trials?|authors?|intention|latter|former|same)|results?|similar results|similarly|for more information|see)\\b");
  /** One operation told under another's name: «excision» under «Surgery». */
  private static final Pattern OPERATES = Pattern.compile("surg|resect|excision|ectomy|dissection|operat|debulk|curettage");
  private static final Pattern LINKS_BACK = Pattern.compile("^(?:however|in addition|additionally|also|furthermore|moreover|thus|therefore|as a result|in contrast|conversely|other(?:s)?|another|but|for example|in particular),? ");

  private final Set<String> agents;
  private final Set<String> acts;
  private final Set<String> words;
  private final boolean operates;

  SameSubject(OptionGroup group) {
    this.agents = new HashSet<>();
    this.acts = new HashSet<>();
    this.words = new HashSet<>(ItemLabel.words(group.label()));
    Reading item = group.item();
    if (item != null) {
      add(item);
      words.addAll(ItemLabel.words(ItemLabel.of(item.words())));
    }
    operates = OPERATES.matcher(PlainWords.of(group.label() + " " + (item == null ? "" : item.words()))).find();
    group.children().forEach(this::add);
    boolean several = group.readings().stream().map(r -> r.headings().isEmpty() ? "" : r.headings().getLast()).distinct().count() > 1;
    boolean ofClass = several || (item != null && item.agents().isEmpty());
    if (!ofClass) {
      group.namedBelow().values().forEach(this::add);
    }
    for (Reading reading : group.readings()) {
      if (!ofClass && heads(group, reading)) {
        add(reading);
      }
    }
  }

  private void add(Reading reading) {
    agents.addAll(reading.agents());
    acts.addAll(acts(reading));
  }

  /** Its nearest heading is the option's and names what the sentence names: the sentence tells which treatments the heading means. */
  private static boolean heads(OptionGroup group, Reading reading) {
    String label = reading.headings().isEmpty() ? "" : reading.headings().getLast().toLowerCase(java.util.Locale.ROOT);
    boolean own = !label.isEmpty() && group.label().toLowerCase(java.util.Locale.ROOT).contains(label);
    return own && (reading.agents().stream().anyMatch(label::contains) || reading.agents().isEmpty() && acts(reading).stream().anyMatch(a -> label.contains(a.substring(a.indexOf(':') + 1))));
  }

  static boolean pointsBack(Reading reading) {
    return POINTS_BACK.matcher(LINKS_BACK.matcher(reading.plain()).replaceFirst("")).find();
  }

  /** Fit to stand in quotation marks under the option. */
  boolean told(Reading reading) {
    boolean agent = reading.agents().stream().anyMatch(agents::contains);
    Set<String> theirs = acts(reading);
    boolean act = theirs.stream().anyMatch(acts::contains);
    boolean named = agent || act || names(reading);
    if (pointsBack(reading)) {
      return agent || (act && agents.isEmpty());
    }
    boolean otherAgents = !agents.isEmpty() && !reading.agents().isEmpty() && !agent;
    boolean knife = operates && OPERATES.matcher(reading.plain()).find();
    boolean otherActs = !acts.isEmpty() && !theirs.isEmpty() && !act && !knife && reading.agents().isEmpty();
    return !otherAgents && (named || !otherActs);
  }

  private boolean names(Reading reading) {
    Set<String> said = ItemLabel.words(reading.words());
    return words.stream().filter(w -> w.length() > 4).anyMatch(said::contains);
  }

  private static Set<String> acts(Reading reading) {
    return reading.terms().stream().filter(t -> t.startsWith("treatment:") || t.startsWith("regimen:")).collect(Collectors.toSet());
  }
}
