package io.oncoagent.deid.detect;

/** Check digits of national numbers. Each method takes digits (and letters) without separators. */
final class CheckDigits {
  private static final String DNI_LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE";

  private CheckDigits() {}

  /** NHS number and CHI: modulus 11 (NHS Data Dictionary). */
  static boolean nhs(String digits) {
    if (digits.length() != 10) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      sum += (digits.charAt(i) - '0') * (10 - i);
    }
    int check = 11 - sum % 11;
    return (check == 11 ? 0 : check) == digits.charAt(9) - '0';
  }

  /** Luhn: payment cards, Canadian social insurance numbers (ISO/IEC 7812-1). */
  static boolean luhn(String digits) {
    int sum = 0;
    boolean twice = false;
    for (int i = digits.length() - 1; i >= 0; i--) {
      int d = digits.charAt(i) - '0';
      if (twice) {
        d = d * 2 > 9 ? d * 2 - 9 : d * 2;
      }
      sum += d;
      twice = !twice;
    }
    return sum % 10 == 0;
  }

  /** Spanish DNI: eight digits and the letter of the remainder by 23 (Real Decreto 1553/2005). */
  static boolean dni(String digits, char letter) {
    return DNI_LETTERS.charAt(Integer.parseInt(digits) % 23) == Character.toUpperCase(letter);
  }

  /** French NIR: 97 minus the first 13 digits modulo 97. */
  static boolean nir(String digits) {
    if (digits.length() != 15) {
      return false;
    }
    long number = Long.parseLong(digits.substring(0, 13));
    return 97 - number % 97 == Long.parseLong(digits.substring(13));
  }
}
