package io.oncoagent.deid.synthetic;

import java.util.random.RandomGenerator;

/** Record numbers, national numbers and telephones in the shapes that records show. A pattern's 9 is a digit, its A a letter. */
final class Numbers {
  private static final String[] RECORD = {"9999999", "AA-9999999", "99-99-9999", "AA 999 999", "A9999999", "9999-AA-9", "AA999999", "99.999.9"};
  private static final String[] OTHER = {"A99-99999", "AA99-99999", "99/A/9999", "AAA-999-99999", "99A-99999", "A9999/99", "999AA-99999"};
  private static final String[] PHONES_EN = {"(999) 555-0199", "999-555-0199", "999.555.0199", "+1 (999) 555-0199", "07700 900999", "020 7946 0999", "+44 7700 900999", "555-0199"};
  private static final String[] PHONES_ES = {"699 999 999", "91 999 99 99", "+34 699 999 999", "699999999"};
  private static final String[] PHONES_FR = {"06 99 99 99 99", "+33 6 99 99 99 99", "01.99.99.99.99", "0699999999"};
  private static final String[] PHONES_DE = {"0171 9999999", "030 999 9999", "+49 30 9999999", "04921/99999"};

  private Numbers() {}

  static String record(RandomGenerator random) {
    return fill(random, RECORD[random.nextInt(RECORD.length)]);
  }

  static String other(RandomGenerator random) {
    return fill(random, OTHER[random.nextInt(OTHER.length)]);
  }

  static String phone(RandomGenerator random, String language) {
    String[] forms =
        switch (language) {
          case "es" -> PHONES_ES;
          case "fr" -> PHONES_FR;
          case "de" -> PHONES_DE;
          default -> PHONES_EN;
        };
    return fill(random, forms[random.nextInt(forms.length)]);
  }

  static String national(RandomGenerator random, String language) {
    return fill(random, language.equals("fr") ? "1 99 09 99 999 999 99" : language.equals("es") ? "99999999A" : "999-99-9999");
  }

  private static String fill(RandomGenerator random, String pattern) {
    StringBuilder out = new StringBuilder();
    for (char c : pattern.toCharArray()) {
      out.append(c == '9' ? (char) ('0' + random.nextInt(10)) : c == 'A' ? (char) ('A' + random.nextInt(26)) : c);
    }
    return out.toString();
  }
}
