package io.oncoagent.consult.critic.safety;

import io.oncoagent.consult.critic.Check;
import io.oncoagent.consult.critic.Problem;
import io.oncoagent.consult.critic.claim.Claim;
import io.oncoagent.consult.critic.claim.Docket;
import io.oncoagent.consult.critic.claim.SectionRole;
import io.oncoagent.consult.critic.claim.Source;
import io.oncoagent.consult.critic.population.Group;
import io.oncoagent.consult.critic.population.GroupsKept;
import io.oncoagent.consult.critic.reading.Named;
import io.oncoagent.consult.critic.reading.Reading;
import io.oncoagent.domain.recommendation.StatementKind;
import io.oncoagent.domain.verdict.Layer;
import io.oncoagent.lexicon.Category;
import io.oncoagent.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A statement keeps the population of its passage: it is not turned to another group, nor widened to everybody (adult for child, stage IV
 * for stage III, «regardless of PD-L1»).
 * Source: product design, «Population, marker status and line are what retrieval and a small model lose».
 */
public final class PopulationKept implements Check {
  private static final int ADULT_FROM = 18;
  private static final Pattern OPEN = Pattern.compile("(?i)(?<!regardless of )\\bwhether\\b");
  private final GroupsKept.Phrases phrases = new GroupsKept.Phrases();
  private final Lexicon lexicon;

  public PopulationKept(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public String name() {
    return "population-kept";
  }

  @Override
  public Layer layer() {
    return Layer.SAFETY;
  }

  @Override
  public List<Problem> examine(Docket docket) {
    GroupsKept kept = new GroupsKept(phrases, lexicon);
    List<Group> patient = patient(kept, docket);
    List<Problem> problems = new ArrayList<>();
    for (Claim claim : docket.claims()) {
      List<Source> cited = docket.sources().cited(claim);
      if (!cited.isEmpty() && claim.role() != SectionRole.SOURCES && !denies(claim, docket.nearest(claim)) && !asks(claim)) {
        kept.problems(claim, cited, docket.nearest(claim), patient).forEach(p -> problems.add(Problem.fail(claim, p)));
      }
    }
    return problems;
  }

  private static List<Group> patient(GroupsKept kept, Docket docket) {
    List<Group> groups = new ArrayList<>(kept.groups(docket.note()));
    Integer age = docket.facts().patient().ageYears();
    if (age != null) {
      groups.add(new Group("age", age >= ADULT_FROM ? "adult" : "child", Set.of(), 0, 0));
    }
    return groups;
  }

  /**
   * «X is not for HER2-negative disease» may follow from «X is for HER2-positive disease»; where the passage denies as well, the group
   * must be the same.
   */
  private static boolean denies(Claim claim, List<Reading> near) {
    return denies(claim.reading()) && near.stream().noneMatch(PopulationKept::denies);
  }

  private static boolean denies(Reading reading) {
    List<Named> treatments = reading.named().stream().filter(n -> n.category() == Category.DRUG || n.category() == Category.REGIMEN
        || n.category() == Category.TREATMENT).toList();
    return !treatments.isEmpty() && treatments.stream().noneMatch(Named::affirmed);
  }

  private static boolean asks(Claim claim) {
    boolean treats = claim.reading().named().stream().anyMatch(n -> n.category() == Category.DRUG || n.category() == Category.REGIMEN
        || n.category() == Category.TREATMENT);
    return claim.kind() == StatementKind.WHY_NOT || claim.kind() == StatementKind.CAUTION || claim.inherited() && !treats
        || OPEN.matcher(claim.text()).find();
  }
}
