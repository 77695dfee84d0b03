package io.oncoagent.consult.critic.data;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What labels say of a drug in a state of the patient: one table for the specialist, who keeps to it, and the critic, who checks. Data: contraindications.tsv, a
 * label or guideline as the source of each row.
 */
public final class LabelRules {
  private static final List<Rule> ALL =
      Rows.read("contraindications.tsv").stream()
          .map(r -> new Rule(r.get("drug"), r.get("state"), weight(r.get("weight")), r.get("message"), r.get("message_es"), r.get("source")))
          .toList();

  private static final String LEAD = "Caution for this patient: ";
  private static final String LEAD_ES = "Precaución en este paciente: ";
  private static final Pattern CAUTION = Pattern.compile("^(?:" + LEAD + "|" + LEAD_ES + ")([^:.]{2,60}): ");

  private LabelRules() {}

  /** CAUTION: to be minded; WITHHOLD: not offered, though a text that speaks of the state may name it; ABSOLUTE: never. */
  public enum Weight {
    CAUTION,
    WITHHOLD,
    ABSOLUTE
  }

  /**
   * One row.
   *
   * @param selector of drugs, as the critic's data files write them
   * @param message for a clinician, in English; {@code mensaje} in Spanish
   */
  public record Rule(String selector, String state, Weight weight, String message, String mensaje, String source) {}

  /** The rows that bear on somebody in these states. */
  public static List<Rule> of(Set<String> states) {
    return ALL.stream().filter(r -> states.contains(r.state())).toList();
  }

  /** The caution in which the specialist tells a row of one drug. */
  public static String caution(Rule rule, String drug, boolean spanish) {
    return (spanish ? LEAD_ES + drug + ": " + rule.mensaje() : LEAD + drug + ": " + rule.message()) + " (" + rule.source() + ").";
  }

  /** The row that a text tells in the words of {@link #caution}, and nothing beside it. */
  public static Optional<Rule> told(String text) {
    Matcher drug = CAUTION.matcher(text);
    return drug.find() ? ALL.stream().filter(r -> text.equals(caution(r, drug.group(1), false)) || text.equals(caution(r, drug.group(1), true))).findFirst() : Optional.empty();
  }

  private static Weight weight(String written) {
    return switch (written) {
      case "absolute" -> Weight.ABSOLUTE;
      case "withhold" -> Weight.WITHHOLD;
      case "caution" -> Weight.CAUTION;
      default -> throw new IllegalStateException("critic: contraindications.tsv: weight " + written);
    };
  }
}
