package io.oncoagent.consult.specialist.fit;

import io.oncoagent.consult.extract.text.Table;
import io.oncoagent.consult.specialist.profile.CaseProfile;
import io.oncoagent.lexicon.DrugEntry;
import io.oncoagent.lexicon.Lexicon;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which drugs and class names fall with a drug that has failed. Data: failedclasses.tsv, each row with its source. */
final class FailedClasses {
  private record Row(Set<String> classes, Set<String> drugs, Pattern words, Set<String> cancers, Set<String> except) {
    boolean has(DrugEntry drug) {
      return drugs.contains(drug.name()) || drug.drugClass() != null && classes.contains(drug.drugClass());
    }

    boolean holds(CaseProfile profile) {
      boolean here = cancers.isEmpty() || profile.lineage().stream().anyMatch(cancers::contains);
      return here && profile.lineage().stream().noneMatch(except::contains);
    }
  }

  private final Lexicon lexicon;
  private final List<Row> rows;

  FailedClasses(Lexicon lexicon) {
    this.lexicon = lexicon;
    Table table = Table.read(FailedClasses.class, "failedclasses.tsv");
    rows = table.rows().stream()
        .map(row -> new Row(Set.copyOf(table.list(row, "classes")), Set.copyOf(table.list(row, "drugs")), words(table.list(row, "words")), Set.copyOf(table.list(row, "cancers")), Set.copyOf(table.list(row, "except"))))
        .toList();
  }

  private static Pattern words(List<String> forms) {
    return forms.isEmpty() ? Pattern.compile("(?!)") : Pattern.compile("\\b(?:" + forms.stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")(?!\\w)");
  }

  /** The failed drug of this patient whose kind the drug is of. */
  Optional<String> kin(String drug, CaseProfile profile) {
    return lexicon.drug(drug).flatMap(entry -> rows.stream().filter(row -> row.has(entry)).flatMap(row -> failed(row, profile).stream()).findFirst());
  }

  /** The failed drug of this patient whose kind the words name. */
  Optional<String> kinOfWords(String plain, CaseProfile profile) {
    return rows.stream().filter(row -> row.words().matcher(plain).find()).flatMap(row -> failed(row, profile).stream()).findFirst();
  }

  private Optional<String> failed(Row row, CaseProfile profile) {
    return row.holds(profile) ? profile.failed().drugs().stream().sorted().filter(f -> lexicon.drug(f).filter(row::has).isPresent()).findFirst() : Optional.empty();
  }
}
