package io.oncoagent.app.intake;

import java.util.function.Consumer;
import java.util.regex.Pattern;

/** What is said of a pack (publisher, edition, licence, watermarks) must name nobody; its dates are those of documents and its web addresses those of publishers, so they pass. */
public final class PackWords {
  private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*";
  private static final Pattern DATES =
      Pattern.compile(
          "(?<![\\w-])(?:\\d{4}[-/.]\\d{1,2}(?:[-/.]\\d{1,2})?|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}|\\d{1,2}(?:st|nd|rd|th)?\\.? " + MONTH + "\\.?,? \\d{4}|" + MONTH + "\\.? (?:\\d{1,2},? )?\\d{4})(?![\\w-])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ADDRESSES = Pattern.compile("https?://\\S+|\\bwww\\.\\S+|\\]\\([^)]*\\)?", Pattern.CASE_INSENSITIVE);

  private PackWords() {}

  /** @param door throws when a text names somebody */
  public static void check(String words, Consumer<String> door) {
    door.accept(DATES.matcher(ADDRESSES.matcher(words).replaceAll("")).replaceAll(""));
  }
}
