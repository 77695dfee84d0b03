package io.oncoagent.consult.extract.course;

import io.oncoagent.consult.extract.assertion.CueKind;
import io.oncoagent.consult.extract.assertion.Reading;
import io.oncoagent.consult.extract.text.Table;
import io.oncoagent.domain.facts.OrganFunction;
import io.oncoagent.domain.facts.RedFlag;
import io.oncoagent.domain.facts.Span;
import io.oncoagent.lexicon.RedFlagEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Laboratory values that are an emergency by themselves or with fever; bounds and their sources stand in the table. */
public final class LabAlarm {
  private record Rule(String test, String unit, String operator, double bound, List<String> needs, String flag) {}

  private static final List<Rule> RULES = rules();
  private static final Pattern FEVER = Pattern.compile("(?<![a-z])(?:fever|febrile|pyrexi\\w+|fiebre|febril)\\b");
  private static final Pattern TEMPERATURE = Pattern.compile("\\b(?:temp(?:erature|eratura)?|t|tmax|t max|fever|fiebre)(?: of| is| was| to| de| hasta)?[ :=]{1,2}(\\d{2,3}(?:[.,]\\d)?) ?(?:°|º)?(?:c\\b|f\\b)?");
  private static final Pattern LEUKAEMIA = Pattern.compile("\\b(?:acute (?:\\w+ ){0,2}leuk(?:a)?emi\\w*|leucemia (?:\\w+ )?aguda|aml|apl|lma|lla|blast crisis|blasts|blastos)\\b");
  /** 38.0 °C and 100.4 °F; above 43 °C and 110 °F a number is no temperature. */
  private static final double FEVER_C = 38.0;

  private static final double MOST_C = 43;
  private static final double FEVER_F = 100.4;
  private static final double MOST_F = 110;
  /** Cells given per microlitre instead of 10^9/l. */
  private static final double PER_MICROLITRE = 1000;

  private final Reading reading;

  public LabAlarm(Reading reading) {
    this.reading = reading;
  }

  /** Flags that the values raise and that {@code known} does not hold yet. */
  public List<RedFlag> read(List<OrganFunction> values, List<RedFlag> known, boolean spanish) {
    List<RedFlag> found = new ArrayList<>();
    for (Rule rule : RULES) {
      Optional<OrganFunction> value = values.stream().filter(one -> one.name().equals(rule.test()) && exceeds(one, rule)).findFirst();
      boolean fresh = known.stream().noneMatch(flag -> flag.flag().startsWith(rule.flag())) && found.stream().noneMatch(flag -> flag.flag().equals(rule.flag()));
      if (value.isPresent() && fresh && current(value.get()) && rule.needs().stream().allMatch(need -> holds(need, values))) {
        entry(rule.flag()).ifPresent(entry -> found.add(new RedFlag(entry.code(), spanish ? entry.messageEs() : entry.message(), spanish ? entry.becauseEs() : entry.because(), value.get().grounds().words())));
      }
    }
    return found;
  }

  private Optional<RedFlagEntry> entry(String code) {
    return reading.lexicon().redFlags().stream().filter(entry -> entry.code().equals(code)).findFirst();
  }

  private boolean current(OrganFunction value) {
    Span span = value.grounds().words().getFirst();
    Set<CueKind> kinds = reading.kinds(span);
    return !kinds.contains(CueKind.HISTORICAL) && !kinds.contains(CueKind.HYPOTHETICAL) && !kinds.contains(CueKind.FAMILY) && !reading.chronology().superseded(span.start());
  }

  private boolean holds(String need, List<OrganFunction> values) {
    return switch (need) {
      case "" -> true;
      case "fever" -> fever();
      case "leukaemia" -> LEUKAEMIA.matcher(reading.note().folded()).find();
      default -> {
        String[] parts = need.split(">=", 2);
        yield values.stream().anyMatch(one -> one.name().equals(parts[0]) && number(one.value()) >= Double.parseDouble(parts[1]));
      }
    };
  }

  private boolean fever() {
    Matcher temperature = TEMPERATURE.matcher(reading.note().folded());
    while (temperature.find()) {
      double degrees = Double.parseDouble(temperature.group(1).replace(',', '.'));
      if (degrees >= FEVER_C && degrees <= MOST_C || degrees >= FEVER_F && degrees <= MOST_F) {
        return true;
      }
    }
    Matcher word = FEVER.matcher(reading.note().folded());
    while (word.find()) {
      Set<CueKind> kinds = reading.kinds(new Span(word.start(), word.end()));
      if (!kinds.contains(CueKind.ABSENT) && !kinds.contains(CueKind.HYPOTHETICAL) && !kinds.contains(CueKind.HISTORICAL)) {
        return true;
      }
    }
    return false;
  }

  private static boolean exceeds(OrganFunction value, Rule rule) {
    double number = number(value.value());
    boolean cells = rule.test().equals("neutrophils") || rule.test().equals("white cells");
    double scaled = cells && number >= (rule.test().equals("neutrophils") ? 20 : PER_MICROLITRE) ? number / PER_MICROLITRE : number;
    boolean sameUnit = rule.unit().isEmpty() || (value.unit() == null ? rule.unit().equals("mg/dl") == scaled > milligramsAbove(rule.test()) : value.unit().equals(rule.unit()));
    return sameUnit && !Double.isNaN(scaled) && (rule.operator().equals("<") ? scaled < rule.bound() : scaled >= rule.bound());
  }

  /** Above it a value without a unit is in mg/dl: no calcium of 6 mmol/l is survived, no urate of 2 mmol/l is seen. */
  private static double milligramsAbove(String test) {
    return test.equals("calcium") ? 6 : 2;
  }

  private static double number(String written) {
    Matcher digits = Pattern.compile("\\d+(?:[.,]\\d+)*").matcher(written);
    if (!digits.find() || written.startsWith(">")) {
      return Double.NaN;
    }
    String plain = digits.group();
    return Double.parseDouble(plain.matches("\\d{1,3}(?:[.,]\\d{3})+") ? plain.replaceAll("[.,]", "") : plain.replace(',', '.'));
  }

  private static List<Rule> rules() {
    Table table = Table.read(LabAlarm.class, "/io/oncoagent/consult/extract/labalarms.tsv");
    return table.rows().stream().map(row -> new Rule(
        table.cell(row, "test"), table.cell(row, "unit"), table.cell(row, "operator"), Double.parseDouble(table.cell(row, "bound")), Arrays.asList(table.cell(row, "needs").split(";")), table.cell(row, "flag"))).toList();
  }
}
