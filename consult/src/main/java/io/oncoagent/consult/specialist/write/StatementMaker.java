package io.oncoagent.consult.specialist.write;

import io.oncoagent.consult.specialist.choose.Reading;
import io.oncoagent.domain.recommendation.Quote;
import io.oncoagent.domain.recommendation.Risk;
import io.oncoagent.domain.recommendation.Statement;
import io.oncoagent.domain.recommendation.StatementKind;
import io.oncoagent.domain.recommendation.Support;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers statements S1, S2 … and fills in citations, exact quotes, strength and risk from the sentences that they stand on. */
final class StatementMaker {
  /** Doses, fractions and cycles: a reader opens the source before signing. */
  private static final Pattern DOSE = Pattern.compile("\\d\\s?(?:mg|mcg|µg|g/m|gy|cgy|iu|auc)\\b|\\bauc\\s?\\d|\\b\\d+ (?:cycles|courses|fractions)\\b");
  private static final Pattern GRAVE = Pattern.compile("\\b(?:fatal|contraindicat\\w+|life-threatening|withdr\\w+|must not|irreversible|death)\\b");

  /** Marks a statement that was written again after the critic refused it. */
  static final String AGAIN = "b";

  private int last;

  Statement plain(StatementKind kind, String text) {
    return new Statement(nextId(), kind, text, List.of(), List.of(), Risk.NORMAL, Support.SUPPORTED, List.of(), null, null, List.of());
  }

  /** A statement that only a later draft has: it takes no number, so that those of the others stay. */
  Statement apart(StatementKind kind, String text) {
    return new Statement("S0", kind, text, List.of(), List.of(), Risk.NORMAL, Support.SUPPORTED, List.of(), null, null, List.of());
  }

  Statement cited(StatementKind kind, String text, List<Reading> sources, Extra extra) {
    return cited(kind, text, sources, List.of(), extra);
  }

  /** {@code beside}: sentences whose passages are cited without being quoted. */
  Statement cited(StatementKind kind, String text, List<Reading> sources, List<Reading> beside, Extra extra) {
    Set<String> citations = new LinkedHashSet<>();
    sources.forEach(r -> citations.add(r.evidence().id()));
    beside.forEach(r -> citations.add(r.evidence().id()));
    List<Quote> quotes = sources.stream().map(r -> new Quote(r.evidence().id(), r.sentence().start(), r.sentence().end())).distinct().toList();
    String strength = sources.stream().map(r -> r.sentence().strength()).filter(Objects::nonNull).findFirst().orElse(null);
    return new Statement(
        nextId(), kind, text, List.copyOf(citations), quotes, risk(kind, sources), Support.SUPPORTED, extra.conditions(), strength, extra.intent(), extra.dependsOn());
  }

  /** The statement again in fewer words, under its id with a mark, so that the critic's next word on it can be told from its first. */
  Statement again(Statement refused, String text, List<Reading> sources, List<Reading> beside) {
    Set<String> citations = new LinkedHashSet<>();
    sources.forEach(r -> citations.add(r.evidence().id()));
    beside.forEach(r -> citations.add(r.evidence().id()));
    List<Quote> quotes = sources.stream().map(r -> new Quote(r.evidence().id(), r.sentence().start(), r.sentence().end())).distinct().toList();
    return new Statement(
        refused.id() + AGAIN, refused.kind(), text, List.copyOf(citations), quotes, refused.risk(), Support.SUPPORTED, refused.conditions(), refused.strength(), refused.intent(),
        refused.dependsOn());
  }

  private static Risk risk(StatementKind kind, List<Reading> sources) {
    boolean grave = sources.stream().anyMatch(r -> DOSE.matcher(r.plain()).find() || GRAVE.matcher(r.plain()).find());
    return kind == StatementKind.OPTION || grave ? Risk.HIGH : Risk.NORMAL;
  }

  private String nextId() {
    return "S" + ++last;
  }

  /** What a statement has beside text and sources. */
  record Extra(List<String> conditions, @Nullable String intent, List<String> dependsOn) {
    static final Extra NONE = new Extra(List.of(), null, List.of());
  }
}
