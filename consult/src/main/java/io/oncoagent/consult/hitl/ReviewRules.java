package io.oncoagent.consult.hitl;

import io.oncoagent.consult.extract.text.Table;
import io.oncoagent.domain.review.ReviewReason;
import io.oncoagent.domain.review.Urgency;
import java.util.List;
import java.util.TreeSet;

/** The reasons for a review as shipped: a versioned table whose every row names its source and says why. */
public final class ReviewRules {
  private static final ReviewRules SHIPPED = read();
  private final List<ReviewRule> rules;
  private final String version;

  private ReviewRules(List<ReviewRule> rules, String version) {
    this.rules = List.copyOf(rules);
    this.version = version;
  }

  static ReviewRules shipped() {
    return SHIPPED;
  }

  /** The edition of the table that ships, for provenance. */
  public static String edition() {
    return SHIPPED.version;
  }

  private static ReviewRules read() {
    Table table = Table.read(ReviewRules.class, "/io/oncoagent/consult/hitl/review-rules.tsv");
    TreeSet<Integer> versions = new TreeSet<>();
    List<ReviewRule> rules =
        table.rows().stream()
            .map(row -> {
              versions.add(Integer.valueOf(table.cell(row, "version")));
              return rule(table, row);
            })
            .toList();
    return new ReviewRules(rules, "review rules, version " + versions.last());
  }

  private static ReviewRule rule(Table table, List<String> row) {
    if (table.cell(row, "source").isEmpty() || table.cell(row, "why").isEmpty()) {
      throw new IllegalStateException("review-rules.tsv: " + row.getFirst() + " names no source or does not say why");
    }
    return new ReviewRule(
        table.cell(row, "rule"), ReviewReason.valueOf(table.cell(row, "reason")), ReviewTrigger.valueOf(table.cell(row, "trigger")),
        table.cell(row, "always").equals("yes"), table.cell(row, "published").equals("yes"), Urgency.valueOf(table.cell(row, "urgency")));
  }

  /** The rows that hold for this draft, in the order of the table. */
  List<ReviewRule> holding(DraftInView draft) {
    return rules.stream().filter(r -> r.trigger().holds(draft)).toList();
  }
}
