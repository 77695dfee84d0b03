package io.oncoagent.deid.detect;

/** Words that differ by one letter: one changed, missing, added, or two neighbours swapped. */
final class OneLetter {
  private OneLetter() {}

  static boolean apart(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 1 || a.equals(b)) {
      return false;
    }
    int prefix = 0;
    int least = Math.min(a.length(), b.length());
    while (prefix < least && a.charAt(prefix) == b.charAt(prefix)) {
      prefix++;
    }
    if (a.length() != b.length()) {
      String longer = a.length() > b.length() ? a : b;
      String shorter = a.length() > b.length() ? b : a;
      return longer.substring(prefix + 1).equals(shorter.substring(prefix));
    }
    boolean changed = a.substring(prefix + 1).equals(b.substring(prefix + 1));
    boolean swapped = prefix + 1 < a.length() && a.charAt(prefix) == b.charAt(prefix + 1) && a.charAt(prefix + 1) == b.charAt(prefix) && a.substring(prefix + 2).equals(b.substring(prefix + 2));
    return changed || swapped;
  }
}
