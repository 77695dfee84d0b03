package io.oncoagent.consult.extract.patient;

import io.oncoagent.consult.extract.assertion.Reading;
import io.oncoagent.consult.extract.text.Table;
import io.oncoagent.consult.extract.text.WordPattern;
import io.oncoagent.domain.facts.Assertion;
import io.oncoagent.domain.facts.Certainty;
import io.oncoagent.domain.facts.Grounds;
import io.oncoagent.domain.facts.OrganFunction;
import io.oncoagent.domain.facts.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Laboratory and organ function values as written; the latest of each stands first for its name, nothing is converted. */
public final class OrganFunctionReader {
  private static final String VALUE = "[ :=]{0,3}(?:(?:is|was|of|de|at|now|level|nivel|total|about|currently|serica|ef|count|por|ecg|~|\\()[ :=]{0,2}){0,3}(?<value>[<>≥≤~]? ?\\d+(?:[.,]\\d+)*)(?: ?(?<unit>%|mg/dl|mg/l|[uµμ]mol/l|mmol/l|ml/min(?:/1[.,]73 ?m2)?|g/dl|g/l|x ?10\\^?\\d+(?:/l)?|/[uµμ]l|/mm3|k/[uµμ]l|u/l|iu/l|ms|x ?uln|ng/ml|meq/l))?";
  private static final Table TABLE = Table.read(OrganFunctionReader.class, "/io/oncoagent/consult/extract/organtests.tsv");
  private static final List<String> NAMES = TABLE.rows().stream().map(row -> TABLE.cell(row, "name")).toList();
  private static final WordPattern TESTS = tests();

  private final Reading reading;

  public OrganFunctionReader(Reading reading) {
    this.reading = reading;
  }

  /** For each test the last value in the note, in order of first mention. */
  public List<OrganFunction> read() {
    Map<String, OrganFunction> found = new LinkedHashMap<>();
    WordPattern.Finder matcher = TESTS.in(reading.note());
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      String name = name(matcher);
      String unit = matcher.named("unit");
      found.put(name, new OrganFunction(name, String.valueOf(matcher.named("value")).strip(), unit, reading.note().between(span.start(), span.end()), new Grounds(List.of(span), Assertion.PRESENT, Certainty.HIGH)));
    }
    return List.copyOf(found.values());
  }

  private static String name(WordPattern.Finder matcher) {
    for (int i = 0; i < NAMES.size(); i++) {
      if (matcher.named("t" + i) != null) {
        return NAMES.get(i);
      }
    }
    throw new IllegalStateException("a value without its test");
  }

  /** All tests in one pattern, so that a note is scanned once. */
  private static WordPattern tests() {
    StringBuilder forms = new StringBuilder();
    for (int i = 0; i < NAMES.size(); i++) {
      forms.append(i == 0 ? "" : "|").append("(?<t").append(i).append(">").append(TABLE.cell(TABLE.rows().get(i), "forms")).append(")");
    }
    return WordPattern.of("\\b(?:" + forms + ")" + VALUE);
  }
}
