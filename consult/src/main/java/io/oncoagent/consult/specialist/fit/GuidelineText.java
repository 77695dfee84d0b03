package io.oncoagent.consult.specialist.fit;

import io.oncoagent.consult.specialist.profile.PlainWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A guideline's words with what they stand under.
 *
 * @param title of the document
 * @param headings from the top, without the document's title
 * @param leadIn sentence that introduces the list, or null
 * @param words the sentence or list item itself; empty when only the place is judged
 * @param topics lexicon cancer codes of the document
 * @param documentMarkers markers that the evidence of this case speaks of
 */
public record GuidelineText(
    String title,
    List<String> headings,
    @Nullable String leadIn,
    String words,
    List<String> topics,
    Set<String> documentMarkers) {
  public GuidelineText {
    headings = List.copyOf(headings);
    topics = List.copyOf(topics);
    documentMarkers = Set.copyOf(documentMarkers);
  }

  /** Headings, lead-in and words as separate pieces in their original spelling: each describes a population on its own. */
  public List<String> segments() {
    List<String> segments = new ArrayList<>(headings);
    if (leadIn != null) {
      segments.add(leadIn);
    }
    if (!words.isBlank()) {
      segments.add(words);
    }
    return segments;
  }

  /** The same pieces in plain spelling. */
  public List<String> plainSegments() {
    return segments().stream().map(PlainWords::of).toList();
  }

  /** The place alone. */
  public GuidelineText place() {
    return new GuidelineText(title, headings, null, "", topics, documentMarkers);
  }
}
