package io.oncoagent.consult.extract.text;

/** The words of a folded text: runs of letters, digits, and the signs that carry meaning in results ({@code + < > ?}). */
public final class Words {
  private final String folded;
  private final int[] starts;
  private final int[] ends;
  private final String[] words;

  Words(String folded) {
    this.folded = folded;
    int[] from = new int[folded.length() + 1];
    int[] to = new int[folded.length() + 1];
    int n = 0;
    int i = 0;
    while (i < folded.length()) {
      char c = folded.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        int start = i;
        while (i < folded.length() && Character.isLetterOrDigit(folded.charAt(i))) {
          i++;
        }
        from[n] = start;
        to[n++] = i;
      } else {
        if (c == '+' || c == '<' || c == '>' || c == '?') {
          from[n] = i;
          to[n++] = i + 1;
        }
        i++;
      }
    }
    starts = java.util.Arrays.copyOf(from, n);
    ends = java.util.Arrays.copyOf(to, n);
    words = new String[n];
    for (int w = 0; w < n; w++) {
      words[w] = folded.substring(starts[w], ends[w]);
    }
  }

  public int size() {
    return words.length;
  }

  public String word(int i) {
    return words[i];
  }

  public int start(int i) {
    return starts[i];
  }

  public int end(int i) {
    return ends[i];
  }

  /** Index of the first word that starts at or after the offset; {@link #size()} when there is none. */
  public int from(int offset) {
    int found = java.util.Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 1;
  }

  /** Number of words between two offsets. */
  public int between(int start, int end) {
    return Math.max(0, from(end) - from(start));
  }

  /** Whether a phrase may run on from the word before into this one: only blanks, hyphens, slashes, dots or quotes stand between. */
  boolean joined(int i) {
    for (int k = ends[i - 1]; k < starts[i]; k++) {
      char c = folded.charAt(k);
      if (c != ' ' && c != '-' && c != '/' && c != '\'' && c != '\n' && c != '\r' && c != '.') {
        return false;
      }
    }
    return true;
  }
}
