package io.oncoagent.consult.extract.patient;

import io.oncoagent.consult.extract.assertion.Reading;
import io.oncoagent.consult.extract.text.Table;
import io.oncoagent.domain.facts.Assertion;
import io.oncoagent.domain.facts.Certainty;
import io.oncoagent.domain.facts.Grounds;
import io.oncoagent.domain.facts.OrganFunction;
import io.oncoagent.domain.facts.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Laboratory and organ function values as written; the latest of each stands first for its name, nothing is converted. */
public final class OrganFunctionReader {
  private record Test(String name, Pattern pattern) {}

  private static final String VALUE = "[ :=]{0,3}(?:(?:is|was|of|de|at|now|level|nivel|total|about|currently|serica|ef|count|por|ecg|~|\\()[ :=]{0,2}){0,3}([<>≥≤~]? ?\\d+(?:[.,]\\d+)*)(?: ?(%|mg/dl|mg/l|[uµμ]mol/l|mmol/l|ml/min(?:/1[.,]73 ?m2)?|g/dl|g/l|x ?10\\^?\\d+(?:/l)?|/[uµμ]l|/mm3|k/[uµμ]l|u/l|iu/l|ms|x ?uln|ng/ml|meq/l))?";
  private static final List<Test> TESTS = tests();

  private final Reading reading;

  public OrganFunctionReader(Reading reading) {
    this.reading = reading;
  }

  /** Values in order of the table of tests; for each test the last in the note. */
  public List<OrganFunction> read() {
    List<OrganFunction> found = new ArrayList<>();
    for (Test test : TESTS) {
      Matcher matcher = test.pattern().matcher(reading.note().folded());
      OrganFunction last = null;
      while (matcher.find()) {
        Span span = new Span(matcher.start(), matcher.end());
        last = new OrganFunction(test.name(), matcher.group(1).strip(), matcher.group(2), reading.note().between(span.start(), span.end()), new Grounds(List.of(span), Assertion.PRESENT, Certainty.HIGH));
      }
      if (last != null) {
        found.add(last);
      }
    }
    return found;
  }

  private static List<Test> tests() {
    Table table = Table.read(OrganFunctionReader.class, "/io/oncoagent/consult/extract/organtests.tsv");
    List<Test> tests = new ArrayList<>();
    for (List<String> row : table.rows()) {
      tests.add(new Test(table.cell(row, "name"), Pattern.compile("\\b(?:" + table.cell(row, "forms") + ")" + VALUE)));
    }
    return List.copyOf(tests);
  }
}
