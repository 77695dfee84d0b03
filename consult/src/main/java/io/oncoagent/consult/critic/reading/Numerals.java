package io.oncoagent.consult.critic.reading;

import org.jspecify.annotations.Nullable;

/** Reads digits with separators: «1,250» may be a thousand or a Spanish decimal, so both values are kept. */
final class Numerals {
  /** The value and, where the writing is open to two readings, the other one. */
  record Value(double value, @Nullable Double other) {}

  private Numerals() {}

  static Value parse(String written) {
    String s = written.replace("\u00a0", "").replace("\u202f", "").replace('·', '.');
    int commas = (int) s.chars().filter(c -> c == ',').count();
    int dots = (int) s.chars().filter(c -> c == '.').count();
    if (commas == 0 && dots == 0) {
      return new Value(Double.parseDouble(s), null);
    }
    if (commas > 0 && dots > 0) {
      boolean commaLast = s.lastIndexOf(',') > s.lastIndexOf('.');
      String plain = commaLast ? s.replace(".", "").replace(',', '.') : s.replace(",", "");
      return new Value(Double.parseDouble(plain), null);
    }
    char mark = commas > 0 ? ',' : '.';
    String joined = s.replace(String.valueOf(mark), "");
    boolean threes = s.length() - s.lastIndexOf(mark) - 1 == 3;
    if (commas + dots > 1) {
      return new Value(Double.parseDouble(joined), null);
    }
    double decimal = Double.parseDouble(s.replace(',', '.'));
    double thousand = Double.parseDouble(joined);
    if (!threes) {
      return new Value(decimal, null);
    }
    return mark == ',' ? new Value(thousand, decimal) : new Value(decimal, s.startsWith("0") ? null : (Double) thousand);
  }
}
