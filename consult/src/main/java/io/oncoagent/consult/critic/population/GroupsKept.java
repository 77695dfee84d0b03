package io.oncoagent.consult.critic.population;

import io.oncoagent.consult.critic.claim.Claim;
import io.oncoagent.consult.critic.claim.Source;
import io.oncoagent.consult.critic.claim.Verbatim;
import io.oncoagent.consult.critic.reading.Reading;
import io.oncoagent.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether a statement keeps the groups of its passage. Each group that it names is looked for where the passage says the same thing: in
 * the part of the sentence that shares
 * most of what is said of the group, else in the heading above. Of one review and one thread.
 */
public final class GroupsKept {
  /** Parts of sentences that share at least this much of what the best one shares are meant as well. */
  private static final double NEAR_BEST = 0.8;
  private static final double SAME_SENTENCE = 0.9;
  private static final Pattern QUOTED = Pattern.compile("[“«\"]([^”»\"]{3,200})[”»\"]");
  private static final Pattern YEARS = Pattern.compile("(?i)\\b(?:aged? |older than |younger than |over |under |up to )\\d|\\d+ years? (?:of age|or older|or younger|and older)|menores de|mayores de");
  /** No sentence for a reader names more. */
  private static final int MOST_GROUPS = 80;
  private final GroupReader reader;
  private final Parts parts;

  public GroupsKept(Phrases phrases, Lexicon lexicon) {
    reader = new GroupReader(phrases.shared, lexicon);
    parts = new Parts(reader);
  }

  /** The phrases of populations.tsv, read once and shared by reviews. */
  public static final class Phrases {
    private final GroupPhrases shared = new GroupPhrases();
  }

  /**
   * What is wrong, a short sentence each; empty when every group is kept. {@code near}: the sentences of the passages that speak of what
   * the claim speaks of.
   */
  public List<String> problems(Claim claim, List<Source> cited, List<Reading> near, List<Group> patient) {
    List<String> problems = new ArrayList<>();
    Reading reading = claim.reading();
    if (reading.text().length() > GroupReader.LONGEST || reader.groups(reading).size() > MOST_GROUPS) {
      return List.of("The sentence is too long to be checked.");
    }
    for (Group g : reader.groups(reading)) {
      boolean own = g.axis().equals(CancerGroups.AXIS) && patient.stream().anyMatch(p -> p.axis().equals(g.axis()) && p.fits(g));
      Optional<String> problem = own ? Optional.empty() : other(claim, g, cited, near, patient);
      if (problem.isPresent() && !quotedHeading(reading, g, cited) && !Verbatim.at(claim, g.start(), cited)) {
        problems.add(problem.get());
      }
    }
    for (String axis : Widening.axes(reading)) {
      widened(reading, axis, cited).ifPresent(problems::add);
    }
    return problems;
  }

  private Optional<String> other(Claim claim, Group g, List<Source> cited, List<Reading> near, List<Group> patient) {
    List<Place> places = places(claim.reading(), g, cited);
    List<Group> theirs = places.stream().flatMap(p -> p.groups().stream()).toList();
    if (places.isEmpty() || places.stream().anyMatch(p -> p.groups().isEmpty())) {
      theirs = new ArrayList<>(near.stream().flatMap(r -> reader.groups(r, g.axis()).stream()).toList());
      theirs.addAll(cited.stream().flatMap(s -> reader.groups(s.heading(), g.axis()).stream()).toList());
    }
    if (theirs.isEmpty() && Lacking.lacks(g) && reader.groups(claim.reading(), g.axis()).stream().allMatch(Lacking::lacks)
        && patient.stream().noneMatch(p -> p.axis().equals(g.axis()) && p.fits(g)) && places.stream()
        .anyMatch(p -> Lacking.names(p.portion(), g))) {
      return Optional.of("The passage says this of those who have what the statement says is lacking.");
    }
    List<Group> said = theirs;
    boolean kept = theirs.isEmpty() || fits(g, theirs);
    return kept || contrast(claim.reading(), g, said, patient) ? Optional.empty() : Optional.of(message(g.axis(), theirs));
  }

  /**
   * «X is for HER2-positive disease and not offered here, since HER2 is negative»: the passage's group is named, and this one is the
   * patient's.
   */
  private boolean contrast(Reading reading, Group g, List<Group> theirs, List<Group> patient) {
    boolean named = reader.groups(reading, g.axis()).stream().anyMatch(o -> o != g && theirs.stream().anyMatch(o::fits));
    return named && patient.stream().anyMatch(p -> p.axis().equals(g.axis()) && p.fits(g));
  }

  private static boolean fits(Group g, List<Group> theirs) {
    boolean same = theirs.stream().anyMatch(t -> t.value().equals(g.value()));
    return same || (g.denied() ? theirs.stream().allMatch(g::fits) : theirs.stream().anyMatch(g::fits));
  }

  private static String message(String axis, List<Group> theirs) {
    return "The passage speaks of another group (" + axis + ": " + theirs.stream().map(Group::value).distinct()
        .sorted(Comparator.naturalOrder()).collect(Collectors.joining(", ")) + ").";
  }

  private Optional<String> widened(Reading reading, String axis, List<Source> cited) {
    Group all = new Group(axis, "all", Set.of(), 0, 0);
    List<Place> places = places(reading, all, cited);
    boolean same = places.stream().anyMatch(p -> Widening.axes(p.portion().reading()).contains(axis));
    List<Group> theirs = places.stream().flatMap(p -> p.groups().stream()).toList();
    boolean years = axis.equals("age") && places.stream().anyMatch(p -> YEARS.matcher(p.portion().reading().text()).find());
    if (same || theirs.isEmpty() && !years) {
      return Optional.empty();
    }
    return Optional.of("The passage says this of some patients only (" + axis + (theirs.isEmpty() ? "" : ": " + theirs.getFirst()
        .value()) + ").");
  }

  /** The parts of the passages that say what the claim says of this group. */
  private List<Place> places(Reading reading, Group g, List<Source> cited) {
    List<Group> all = reader.groups(reading);
    List<Portion> mine = Portions.of(reading, reader.groups(reading, g.axis()));
    Portion own = mine.stream().filter(p -> p.groups().contains(g)).findFirst().orElse(mine.getFirst());
    boolean alone = own.anchors(all).isEmpty() || g.axis().startsWith(PresenceGroups.AXIS) && mine.size() == 1;
    Portion speaks = alone ? Portions.whole(reading, List.of()) : own;
    Map<String, Double> anchors = speaks.anchors(all);
    boolean denied = Treatments.denied(speaks);
    List<Place> places = new ArrayList<>();
    for (Source s : cited) {
      List<Group> heading = narrowest(reader.groups(s.heading(), g.axis()));
      for (Reading sentence : s.sentences()) {
        places.addAll(best(parts.of(sentence, g.axis(), alone), heading, anchors, denied));
      }
    }
    double best = places.stream().mapToDouble(Place::shared).max().orElse(0);
    return places.stream().filter(p -> p.shared() >= NEAR_BEST * best).toList();
  }

  /** The parts of one sentence that share something with the statement, and clearly not less than another of them. */
  private static List<Place> best(List<Parts.Part> parts, List<Group> heading, Map<String, Double> anchors, boolean denied) {
    List<Place> places =
        parts.stream().map(p -> new Place(p.portion(), heading, !denied && p.denies(), Portion.shared(anchors, p.anchors()))).toList();
    double most = places.stream().mapToDouble(Place::shared).max().orElse(0);
    return places.stream().filter(p -> p.shared() > 0 && p.shared() >= SAME_SENTENCE * most).toList();
  }

  /** Of «Skin cancer. Basal cell carcinoma» the latter is what the passage is about. */
  private static List<Group> narrowest(List<Group> heading) {
    return heading.stream().filter(g -> heading.stream().noneMatch(o -> o.wider().contains(g.value()))).toList();
  }

  /** «(listed under “Stage III”)»: the heading of the passage, as it stands. */
  private static boolean quotedHeading(Reading reading, Group g, List<Source> cited) {
    Matcher quoted = QUOTED.matcher(reading.text());
    while (quoted.find()) {
      String words = quoted.group(1).strip();
      if (quoted.start() <= g.start() && g.end() <= quoted.end() && cited.stream().anyMatch(s -> s.heading().text().contains(words))) {
        return true;
      }
    }
    return false;
  }

  /** The groups that the note names. */
  public List<Group> groups(List<Reading> text) {
    return text.stream().flatMap(r -> reader.groups(r).stream()).toList();
  }
}
