package io.oncoagent.consult.critic.safety;

import io.oncoagent.consult.critic.Check;
import io.oncoagent.consult.critic.Problem;
import io.oncoagent.consult.critic.claim.Claim;
import io.oncoagent.consult.critic.claim.Docket;
import io.oncoagent.consult.critic.claim.SectionRole;
import io.oncoagent.consult.critic.claim.Source;
import io.oncoagent.consult.critic.data.Rows;
import io.oncoagent.consult.critic.reading.Reading;
import io.oncoagent.domain.verdict.Layer;
import java.util.ArrayList;
import java.util.List;

/** A class of drugs that a statement says («aromatase inhibitors») stands in the cited passage, by its name or by a drug of it. Data: classes.tsv. Source: as for named drugs. */
public final class ClassInSource implements Check {
  private record DrugClass(PhraseFinder phrases, String name, List<String> classes) {}

  private final List<DrugClass> all;
  private final Agents agents;

  public ClassInSource(Agents agents) {
    this.agents = agents;
    all = Rows.read("classes.tsv").stream().map(r -> new DrugClass(new PhraseFinder(r.list("phrases")), r.list("phrases").getFirst(), r.list("classes"))).toList();
  }

  @Override
  public String name() {
    return "class-in-source";
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
      if (cited.isEmpty() || claim.inherited() || claim.role() == SectionRole.SOURCES || claim.role() == SectionRole.SUMMARY) {
        continue;
      }
      for (DrugClass c : all) {
        if (c.phrases.said(claim.reading()) && cited.stream().flatMap(Source::readings).noneMatch(r -> speaks(c, r)) && noDrug(c, claim.reading()) && docket.note().stream().noneMatch(r -> speaks(c, r))) {
          problems.add(Problem.fail(claim, "«" + c.name + "» is not named in the passage it cites, nor a drug of that class."));
        }
      }
    }
    return problems;
  }

  private boolean speaks(DrugClass c, Reading r) {
    return c.phrases.mentioned(r) || !noDrug(c, r);
  }

  /** Whether the sentence names no drug of the class; «a PI3K inhibitor» beside its drug explains it. */
  private boolean noDrug(DrugClass c, Reading r) {
    return r.named().stream().flatMap(n -> agents.drugs(n).stream()).noneMatch(d -> c.classes.stream().anyMatch(k -> agents.matches("class:" + k, d)));
  }
}
