package io.oncoagent.consult.specialist;

import io.oncoagent.domain.recommendation.Recommendation;
import io.oncoagent.domain.recommendation.Statement;
import io.oncoagent.domain.recommendation.StatementKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One draft against its gold: required word groups among options, tests and supportive statements, forbidden words among options (a negated mention is
 * none), whether nothing is offered where it should not be.
 */
record DraftScore(List<String> missing, List<String> forbidden, boolean abstained, int options, int uncited) {
  private static final Pattern NEGATED =
      Pattern.compile(
          "\\b(not|no|avoid|against|contraindicat|unsuitable|withdrawn|without|never|lack|exclud|insufficient|no evidence|nicht|no se|evitar)", Pattern.CASE_INSENSITIVE);
  private static final Pattern BRANCH = Pattern.compile("\\bif\\b|\\bsi\\b|once|after|pending", Pattern.CASE_INSENSITIVE);

  static DraftScore of(Recommendation draft, DevelopmentCase gold, Set<String> ids) {
    String advice = text(draft, Set.of(StatementKind.OPTION, StatementKind.TEST, StatementKind.SUPPORTIVE));
    List<String> missing = gold.must().stream().filter(g -> g.stream().noneMatch(a -> advice.contains(a.toLowerCase(Locale.ROOT)))).map(g -> String.join("/", g)).toList();
    List<String> options = draft.statements().stream().filter(s -> s.kind() == StatementKind.OPTION).map(Statement::text).toList();
    List<String> forbidden = new ArrayList<>();
    for (String word : gold.not()) {
      Pattern wanted = Pattern.compile("\\b" + Pattern.quote(word), Pattern.CASE_INSENSITIVE);
      if (options.stream().anyMatch(o -> wanted.matcher(o).find() && !NEGATED.matcher(o).find())) {
        forbidden.add(word);
      }
    }
    boolean abstained = options.stream().allMatch(o -> BRANCH.matcher(o).find());
    long uncited =
        draft.statements().stream()
            .filter(s -> s.kind() != StatementKind.FINDING && s.kind() != StatementKind.QUESTION)
            .filter(s -> s.citations().isEmpty() || !ids.containsAll(s.citations()))
            .count();
    return new DraftScore(missing, forbidden, abstained, options.size(), (int) uncited);
  }

  private static String text(Recommendation draft, Set<StatementKind> kinds) {
    return draft.statements().stream().filter(s -> kinds.contains(s.kind())).map(s -> s.text().toLowerCase(Locale.ROOT)).collect(Collectors.joining("\n"));
  }
}
