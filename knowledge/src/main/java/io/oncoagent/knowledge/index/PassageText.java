package io.oncoagent.knowledge.index;

import java.util.List;

/** The text of a passage as the encoder reads it: under its title and headings, which say what it is about. */
public final class PassageText {
  private PassageText() {}

  public static String forEncoder(String title, List<String> section, String text) {
    return (section.isEmpty() ? title : title + " › " + String.join(" › ", section)) + "\n" + text;
  }
}
