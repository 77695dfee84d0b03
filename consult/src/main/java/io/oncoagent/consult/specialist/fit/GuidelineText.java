package io.oncoagent.consult.specialist.fit;

import io.oncoagent.consult.specialist.profile.PlainWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A guideline's words with what they stand under. */
public final class GuidelineText {
  private static final Remembered<String> PLAIN = new Remembered<>(PlainWords::of);

  private final Source source;
  private final List<String> headings;
  private final @Nullable String leadIn;
  private final String words;
  private final List<String> segments;
  private final List<String> plainSegments;

  /**
   * Where the words come from.
   *
   * @param title of the document
   * @param topics lexicon cancer codes of the document
   * @param documentMarkers markers that the evidence of this case speaks of
   */
  public record Source(String title, List<String> topics, Set<String> documentMarkers) {
    public Source {
      topics = List.copyOf(topics);
      documentMarkers = Set.copyOf(documentMarkers);
    }
  }

  /**
   * @param headings from the top, without the document's title
   * @param leadIn sentence that introduces the list, or null
   * @param words the sentence or list item itself; empty when only the place is judged
   */
  public GuidelineText(Source source, List<String> headings, @Nullable String leadIn, String words) {
    this.source = source;
    this.headings = List.copyOf(headings);
    this.leadIn = leadIn;
    this.words = words;
    List<String> all = new ArrayList<>(headings);
    if (leadIn != null) {
      all.add(leadIn);
    }
    if (!words.isBlank()) {
      all.add(words);
    }
    this.segments = List.copyOf(all);
    this.plainSegments = segments.stream().map(PLAIN::of).toList();
  }

  /** Title of the document. */
  public String title() {
    return source.title();
  }

  /** Lexicon cancer codes of the document. */
  public List<String> topics() {
    return source.topics();
  }

  /** Markers that the evidence of this case speaks of. */
  public Set<String> documentMarkers() {
    return source.documentMarkers();
  }

  /** Headings from the top. */
  public List<String> headings() {
    return headings;
  }

  /** The sentence or item, or the empty string. */
  public String words() {
    return words;
  }

  /** Headings, lead-in and words as separate pieces in their original spelling: each describes a population on its own. */
  public List<String> segments() {
    return segments;
  }

  /** The same pieces in plain spelling. */
  public List<String> plainSegments() {
    return plainSegments;
  }

  /** The place alone. */
  public GuidelineText place() {
    return leadIn == null && words.isEmpty() ? this : new GuidelineText(source, headings, null, "");
  }
}
