package io.oncoagent.consult.critic.format;

import io.oncoagent.consult.critic.Check;
import io.oncoagent.consult.critic.Problem;
import io.oncoagent.consult.critic.claim.Claim;
import io.oncoagent.consult.critic.claim.Docket;
import io.oncoagent.consult.critic.claim.SectionRole;
import io.oncoagent.consult.critic.reading.Word;
import io.oncoagent.domain.verdict.Layer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The draft says something, is not cut off, and carries no reasoning tokens. Statement ids are unique. */
public final class WellFormed implements Check {
  private static final Set<String> OPEN_ENDS =
      Set.of("and", "or", "with", "the", "of", "to", "a", "for", "in", "plus", "y", "o", "con", "de", "el", "la", "para", "en", "by", "is", "are", "then", "at");

  @Override
  public String name() {
    return "well-formed";
  }

  @Override
  public Layer layer() {
    return Layer.FORMAT;
  }

  @Override
  public List<Problem> examine(Docket docket) {
    List<Problem> problems = new ArrayList<>();
    if (docket.claims().stream().noneMatch(c -> c.role() != SectionRole.SOURCES && !c.reading().words().isEmpty())) {
      problems.add(Problem.failDraft("The draft says nothing."));
      return problems;
    }
    Set<String> ids = new HashSet<>();
    if (docket.structured() && !docket.statementIds().stream().allMatch(id -> !id.isBlank() && ids.add(id))) {
      problems.add(Problem.failDraft("A statement has no id."));
    }
    if (docket.raw().contains("<think>") || docket.raw().contains("</think>")) {
      problems.add(Problem.failDraft("The draft contains reasoning of the model instead of an answer."));
    }
    for (Claim claim : docket.claims()) {
      if (cutOff(claim)) {
        problems.add(Problem.fail(claim, "The sentence is cut off."));
      }
    }
    return problems;
  }

  private static boolean cutOff(Claim claim) {
    List<Word> words = claim.reading().words();
    String text = claim.text().strip();
    if (words.size() < 2 || claim.role() == SectionRole.SOURCES) {
      return false;
    }
    boolean closed = !text.isEmpty() && ".!?)»\"]".indexOf(text.charAt(text.length() - 1)) >= 0;
    String last = words.getLast().folded();
    return !closed && (OPEN_ENDS.contains(last) || text.endsWith(","));
  }
}
