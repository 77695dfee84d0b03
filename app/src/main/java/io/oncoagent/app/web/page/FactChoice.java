package io.oncoagent.app.web.page;

import io.oncoagent.domain.facts.CorrectedItem;
import java.util.List;

/**
 * What a fact can be corrected to.
 *
 * @param before what was read, as a correction names it
 */
public record FactChoice(CorrectedItem item, String before, List<Value> values) {
  /** A value and how it is called on the screen. */
  public record Value(String value, String label) {}

  public FactChoice {
    values = List.copyOf(values);
  }

  static FactChoice of(CorrectedItem item, String before, PageWords words) {
    return new FactChoice(item, before, item.choices().stream().map(v -> new Value(v, label(item, v, words))).toList());
  }

  /** How a value is called. */
  public static String label(CorrectedItem item, String value, PageWords words) {
    return switch (item) {
      case STAGE, AGE, LINE -> value;
      case PERFORMANCE -> "ECOG " + value;
      case TISSUE -> words.of("tissue." + value.toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
      case SEX -> words.of("sex." + value);
      case MARKER -> words.of("marker." + value);
      case TREATMENT, CONDITION, ALLERGY -> words.of("fact.notSo");
    };
  }

  /** The label of one of the values; the value itself for one that is not among them. */
  public String label(String value) {
    return values.stream().filter(v -> v.value().equals(value)).map(Value::label).findFirst().orElse(value);
  }
}
