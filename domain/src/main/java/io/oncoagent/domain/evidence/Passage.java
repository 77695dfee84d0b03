package io.oncoagent.domain.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A citable piece of a document. {@code id} is stable for the same pack, document and text; {@code section}: headings from the top;
 * {@code page}: where the passage begins, in paged documents; {@code ordinal}: its place in the document; {@code topics}: lexicon cancer codes of the document.
 */
public record Passage(
    String id,
    String pack,
    String document,
    String title,
    List<String> section,
    @Nullable Integer page,
    int ordinal,
    String text,
    List<PassageSentence> sentences,
    List<String> topics,
    String publisher,
    @Nullable String edition,
    @Nullable String licence,
    @Nullable String licenceStatement,
    @Nullable String strength) {
  public Passage {
    section = List.copyOf(section);
    sentences = List.copyOf(sentences);
    topics = List.copyOf(topics);
  }

  /** The words of one of its sentences. */
  public String words(PassageSentence sentence) {
    return text.substring(sentence.start(), sentence.end());
  }
}
