package io.oncoagent.consult.critic.format;

import io.oncoagent.consult.critic.Check;
import io.oncoagent.consult.critic.Problem;
import io.oncoagent.consult.critic.claim.Docket;
import io.oncoagent.consult.critic.reading.Folding;
import io.oncoagent.domain.verdict.Layer;
import java.util.ArrayList;
import java.util.List;

/** Every section that the caller requires stands as a heading of its own: a text that only mentions the words has none. */
public final class RequiredSections implements Check {
  @Override
  public String name() {
    return "required-sections";
  }

  @Override
  public Layer layer() {
    return Layer.FORMAT;
  }

  @Override
  public List<Problem> examine(Docket docket) {
    List<String> headings = docket.headings().stream().map(RequiredSections::plain).toList();
    List<Problem> problems = new ArrayList<>();
    for (String required : docket.requiredSections()) {
      if (!headings.contains(plain(required))) {
        problems.add(Problem.failDraft("The section «" + required + "» is missing."));
      }
    }
    return problems;
  }

  private static String plain(String heading) {
    StringBuilder letters = new StringBuilder();
    Folding.fold(heading).chars().filter(Character::isLetter).forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
