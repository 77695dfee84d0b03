package io.oncoagent.consult.critic.safety;

import io.oncoagent.consult.critic.Check;
import io.oncoagent.consult.critic.Problem;
import io.oncoagent.consult.critic.claim.Claim;
import io.oncoagent.consult.critic.claim.Docket;
import io.oncoagent.consult.critic.claim.SectionRole;
import io.oncoagent.consult.critic.claim.Source;
import io.oncoagent.consult.critic.reading.Quantity;
import io.oncoagent.consult.critic.reading.Reading;
import io.oncoagent.domain.recommendation.StatementKind;
import io.oncoagent.domain.verdict.Layer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every number with a unit stands in the cited passage: same unit, same value, same side of a threshold and, for a dose, the same drug; the patient's own values
 * may stand in the note instead. Nothing is computed (product design: doses are quoted, never prescribed). Source of the rule: ISMP list of error-prone
 * dose designations, tenfold errors.
 */
public final class Numbers implements Check {
  private static final Set<String> SOFT = Set.of("", "trials", "patients", "doses");
  private final Agents agents;

  public Numbers(Agents agents) {
    this.agents = agents;
  }

  @Override
  public String name() {
    return "numbers-in-source";
  }

  @Override
  public Layer layer() {
    return Layer.SAFETY;
  }

  @Override
  public List<Problem> examine(Docket docket) {
    List<Problem> problems = new ArrayList<>();
    for (Claim claim : docket.claims()) {
      if (claim.role() == SectionRole.SOURCES) {
        continue;
      }
      for (Quantity q : claim.reading().quantities()) {
        if (claim.kind() == StatementKind.QUESTION && !q.isDose() && !q.unit().equals("gy")) {
          // A question may name the limit that it asks about («above ECOG 2»).
          continue;
        }
        Problem problem = problem(docket, claim, q);
        if (problem != null) {
          problems.add(problem);
        }
      }
    }
    return problems;
  }

  private @Nullable Problem problem(Docket docket, Claim claim, Quantity q) {
    String words = claim.text().substring(q.start(), Math.min(q.end(), claim.text().length()));
    List<Source> cited = docket.sources().cited(claim);
    List<Quantity> same = cited.stream().flatMap(Source::quantities).filter(q::sameAs).toList();
    if (same.isEmpty()) {
      return absent(docket, claim, q, words, cited);
    }
    if (same.stream().allMatch(s -> q.bound().contradicts(s.bound()))) {
      return Problem.fail(claim, "«" + words + "» is the other side of the threshold in the passage.");
    }
    if (q.isDose() && !q.drugs().isEmpty() && same.stream().noneMatch(s -> fits(q, s))) {
      return Problem.fail(claim, "«" + words + "» belongs to another drug in the passage.");
    }
    return null;
  }

  private boolean fits(Quantity claimed, Quantity found) {
    return found.drugs().isEmpty() || found.drugs().stream().anyMatch(claimed.drugs()::contains);
  }

  private @Nullable Problem absent(Docket docket, Claim claim, Quantity q, String words, List<Source> cited) {
    boolean inNote = standsIn(docket.note(), q) || bare(q) && standsAsDigits(docket.noteText(), words);
    boolean dosed = q.isDose() && q.drugs().stream().anyMatch(d -> agents.lexicon().drug(d).isPresent());
    boolean linesGiven = q.unit().equals("lines") && claim.role() != SectionRole.SUMMARY && cited.stream().flatMap(Source::quantities).anyMatch(x -> x.unit().equals("lines"));
    if (inNote && !linesGiven && (!dosed || claim.role() == SectionRole.SUMMARY)) {
      return null;
    }
    if ((bare(q) || q.unit().equals("patients")) && cited.stream().anyMatch(s -> standsAsDigits(s.text(), words))) {
      return null;
    }
    boolean elsewhere = docket.sources().all().stream().flatMap(Source::quantities).anyMatch(q::sameAs);
    boolean soft = SOFT.contains(q.unit()) && q.value() < 10 && q.value() == Math.rint(q.value());
    if (soft || cited.isEmpty() && elsewhere && !q.isDose() || cited.isEmpty() && elsewhere && claim.role() == SectionRole.SAFETY) {
      return soft ? null : Problem.warn(claim, "«" + words + "» is not cited.");
    }
    return Problem.fail(claim, "The number «" + words + "» stands neither in the cited passage nor in the note.");
  }

  private static boolean bare(Quantity q) {
    return q.unit().isEmpty() || q.unit().startsWith("score:") || q.unit().equals("day-number");
  }

  private static boolean standsIn(List<Reading> readings, Quantity q) {
    return readings.stream().flatMap(r -> Stream.concat(r.quantities().stream(), Stream.empty())).anyMatch(q::sameAs);
  }

  private static boolean standsAsDigits(String text, String words) {
    String digits = words.replaceAll("[^0-9.,]", "");
    int at = text.indexOf(digits);
    while (at >= 0 && !digits.isEmpty()) {
      boolean left = at == 0 || !Character.isDigit(text.charAt(at - 1)) && !(text.charAt(at - 1) == '.' && at > 1 && Character.isDigit(text.charAt(at - 2)));
      int end = at + digits.length();
      boolean right = end >= text.length() || !Character.isDigit(text.charAt(end)) && !(text.charAt(end) == '.' && end + 1 < text.length() && Character.isDigit(text.charAt(end + 1)));
      if (left && right) {
        return true;
      }
      at = text.indexOf(digits, at + 1);
    }
    return false;
  }
}
