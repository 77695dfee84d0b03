package io.oncoagent.consult.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When the parts of a note were written: a copied-forward note holds entries that begin with a date, in either order. Days count from any one
 * origin; only their order matters. What stands under no date is of today.
 */
public final class Chronology {
  /** The day of text that no dated entry covers: later than every other. */
  public static final long TODAY = Long.MAX_VALUE;

  private static final String MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic";
  private static final Pattern DATE =
      Pattern.compile("^[\\s*•>#-]{0,6}(?:(?:date|visit|note|clinic(?: note| visit)?|progress note|follow-?up(?: visit)?|encounter|entry|seen|fecha|visita|nota|consulta|revision)[ :]{1,3}){0,2}(?:of |on |de |del )?"
          + "(?:\\[date-\\d+(?:: (?<days>[+-]\\d+) d)?\\]|(?<iso>(?:19|20)\\d\\d)-(?<isomonth>\\d\\d)(?:-(?<isoday>\\d\\d))?|(?<month>\\d{1,2})/(?:\\d{1,2}/)?(?<year>(?:19|20)\\d\\d)|(?<word>" + MONTHS + ")[a-z]*\\.? (?<wordyear>(?:19|20)\\d\\d)|(?<bare>(?:19|20)\\d\\d))(?![\\d.])");
  private static final Pattern NOW = Pattern.compile("^[\\s*•>#-]{0,6}(?:today|now|current(?:ly)?|assessment|impression|plan|a/p|question|hoy|ahora|actual\\w*|juicio|pregunta)\\b");
  /** A line this short that holds little but the date heads an entry of several lines. */
  private static final int HEAD = 44;

  private record Entry(int start, int end, long day) {}

  private final List<Entry> entries;

  public Chronology(NoteText note) {
    List<Entry> found = new ArrayList<>();
    String folded = note.folded();
    int line = 0;
    while (line <= folded.length()) {
      int end = folded.indexOf('\n', line);
      end = end < 0 ? folded.length() : end;
      add(found, folded.substring(line, end), line, end);
      line = end + 1;
    }
    this.entries = found.size() < 2 ? List.of() : List.copyOf(found);
  }

  /** The day of the entry that covers the offset; {@link #TODAY} where none does. */
  public long day(int offset) {
    for (Entry entry : entries) {
      if (offset >= entry.start() && offset < entry.end()) {
        return entry.day();
      }
    }
    return TODAY;
  }

  /** True when a later entry, or undated text behind them all, follows the offset in time. */
  public boolean superseded(int offset) {
    long day = day(offset);
    return day != TODAY && entries.stream().anyMatch(entry -> entry.day() > day);
  }

  private static void add(List<Entry> found, String words, int start, int end) {
    Matcher date = DATE.matcher(words);
    if (date.find()) {
      stop(found, start);
      boolean head = words.length() - date.end() < HEAD && !words.substring(date.end()).matches(".*[a-z]{3}.*[a-z]{3}.*[a-z]{3}.*\\d.*");
      found.add(new Entry(start, head ? Integer.MAX_VALUE : end + 1, day(date)));
    } else if (NOW.matcher(words).find() && !found.isEmpty() && found.getLast().end() != Integer.MAX_VALUE) {
      stop(found, start);
    }
  }

  private static void stop(List<Entry> found, int start) {
    if (!found.isEmpty() && found.getLast().end() > start) {
      Entry last = found.removeLast();
      found.add(new Entry(last.start(), start, last.day()));
    }
  }

  private static long day(Matcher date) {
    if (date.group("days") != null) {
      return Long.parseLong(date.group("days"));
    }
    if (date.group("iso") != null) {
      return calendar(date.group("iso"), Integer.parseInt(date.group("isomonth"))) + (date.group("isoday") == null ? 0 : Integer.parseInt(date.group("isoday")));
    }
    if (date.group("year") != null) {
      return calendar(date.group("year"), Math.min(12, Integer.parseInt(date.group("month"))));
    }
    if (date.group("word") != null) {
      return calendar(date.group("wordyear"), month(date.group("word")));
    }
    return date.group("bare") == null ? 0 : calendar(date.group("bare"), 1);
  }

  private static long calendar(String year, int month) {
    return Long.parseLong(year) * 372 + month * 31L;
  }

  private static int month(String word) {
    return switch (word) {
      case "jan", "ene" -> 1;
      case "feb" -> 2;
      case "mar" -> 3;
      case "apr", "abr" -> 4;
      case "may" -> 5;
      case "jun" -> 6;
      case "jul" -> 7;
      case "aug", "ago" -> 8;
      case "sep" -> 9;
      case "oct" -> 10;
      case "nov" -> 11;
      default -> 12;
    };
  }
}
