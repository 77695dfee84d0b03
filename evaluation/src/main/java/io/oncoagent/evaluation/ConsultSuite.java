package io.oncoagent.evaluation;

import io.oncoagent.domain.recommendation.Recommendation;
import io.oncoagent.domain.recommendation.Statement;
import io.oncoagent.domain.recommendation.StatementKind;
import io.oncoagent.domain.report.CaseReport;
import io.oncoagent.domain.report.ConsultationStatus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Drafts against gold: {@code {"id","note","must":[[word or word …]…],"not":[…],"abstain":bool}}. Required groups are looked for in options, tests and supportive
 * statements, forbidden words in options where they are not negated; an abstention offers nothing, or only under a condition.
 */
public final class ConsultSuite {
  private static final Pattern NEGATED =
      Pattern.compile("\\b(?:not|no|avoid|against|contraindicat|unsuitable|withdrawn|without|never|lack|exclud|insufficient)", Pattern.CASE_INSENSITIVE);
  private static final Pattern CONDITION = Pattern.compile("\\b(?:if|si|once|after|pending)\\b", Pattern.CASE_INSENSITIVE);

  private final List<String> missing = new ArrayList<>();
  private final List<String> forbidden = new ArrayList<>();
  private final List<String> offered = new ArrayList<>();
  private final List<Integer> options = new ArrayList<>();
  private int cases;
  private int answered;
  private int complete;
  private int harmful;
  private int abstentions;
  private int abstained;

  public Interval answered() {
    return Interval.of(answered, cases);
  }

  public Interval complete() {
    return Interval.of(complete, cases);
  }

  public Interval forbiddenOffered() {
    return Interval.of(harmful, cases);
  }

  public Interval abstained() {
    return Interval.of(abstained, abstentions);
  }

  /** Median number of options a draft; 0 without drafts. */
  public int medianOptions() {
    List<Integer> sorted = new ArrayList<>(options);
    Collections.sort(sorted);
    return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
  }

  /** What went wrong, by case id. */
  public List<String> notes() {
    List<String> notes = new ArrayList<>();
    missing.forEach(m -> notes.add("required missing: " + m));
    forbidden.forEach(m -> notes.add("forbidden offered: " + m));
    offered.forEach(m -> notes.add("should have abstained: " + m));
    return notes;
  }

  public void run(List<JsonNode> rows, Function<String, CaseReport> consultation) {
    for (JsonNode row : rows) {
      compare(row, consultation.apply(row.path("note").asString("")));
    }
  }

  private void compare(JsonNode gold, CaseReport report) {
    compare(gold, report.status() == ConsultationStatus.INCONCLUSIVE ? null : report.recommendation());
  }

  /** Scores one draft; null where there is none. */
  public void compare(JsonNode gold, @Nullable Recommendation draft) {
    String id = gold.path("id").asString("?");
    List<String> offers = texts(draft, Set.of(StatementKind.OPTION));
    options.add(offers.size());
    if (gold.path("abstain").asBoolean(false)) {
      abstentions++;
      boolean held = draft == null || offers.stream().allMatch(o -> CONDITION.matcher(o).find());
      abstained += held ? 1 : 0;
      if (!held) {
        offered.add(id);
      }
      return;
    }
    cases++;
    answered += draft == null ? 0 : 1;
    required(id, gold, draft);
    forbidden(id, gold, offers);
  }

  private void required(String id, JsonNode gold, @Nullable Recommendation draft) {
    String advice = String.join("\n", texts(draft, Set.of(StatementKind.OPTION, StatementKind.TEST, StatementKind.SUPPORTIVE))).toLowerCase(Locale.ROOT);
    boolean all = gold.path("must").valueStream().allMatch(group -> group.valueStream().anyMatch(w -> advice.contains(w.asString("").toLowerCase(Locale.ROOT))));
    complete += all ? 1 : 0;
    if (!all) {
      missing.add(id);
    }
  }

  private void forbidden(String id, JsonNode gold, List<String> offers) {
    boolean bad = gold.path("not").valueStream().anyMatch(word -> {
      Pattern wanted = Pattern.compile("\\b" + Pattern.quote(word.asString("")), Pattern.CASE_INSENSITIVE);
      return offers.stream().anyMatch(o -> wanted.matcher(o).find() && !NEGATED.matcher(o).find());
    });
    harmful += bad ? 1 : 0;
    if (bad) {
      forbidden.add(id);
    }
  }

  private static List<String> texts(@Nullable Recommendation draft, Set<StatementKind> kinds) {
    return draft == null ? List.of() : draft.statements().stream().filter(s -> kinds.contains(s.kind())).map(Statement::text).toList();
  }
}
