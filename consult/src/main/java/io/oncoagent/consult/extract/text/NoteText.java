package io.oncoagent.consult.extract.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A note with its structure: folded characters, words, sentences and sections. Offsets are those of the original throughout. */
public final class NoteText {
  private final String text;
  private final String folded;
  private final Words words;
  private final List<Sentence> sentences;
  private final List<Section> sections;
  private final SectionKind[] kinds;

  public NoteText(String text) {
    this.text = text;
    this.folded = FoldedText.of(text);
    this.words = new Words(folded);
    this.sentences = SentenceSplitter.split(text);
    this.sections = new SectionFinder(text, folded, words).find(sentences);
    this.kinds = new SectionKind[sentences.size()];
    java.util.Arrays.fill(kinds, SectionKind.NONE);
    for (Section section : sections) {
      int first = Math.max(0, indexAt(section.start()));
      for (int i = first; i < kinds.length && sentences.get(i).start() < section.end(); i++) {
        kinds[i] = section.kind();
      }
    }
  }

  public String text() {
    return text;
  }

  public String folded() {
    return folded;
  }

  public Words words() {
    return words;
  }

  public List<Sentence> sentences() {
    return sentences;
  }

  public List<Section> sections() {
    return sections;
  }

  /** Index of the sentence that holds the offset, or the one before it; -1 before the first. */
  public int indexAt(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int mid = (low + high) >>> 1;
      if (sentences.get(mid).start() <= offset) {
        low = mid + 1;
      } else {
        high = mid - 1;
      }
    }
    return high;
  }

  /** The sentence that holds the offset. */
  public Sentence sentenceAt(int offset) {
    int i = indexAt(offset);
    return i < 0 ? new Sentence(0, text.length(), false) : sentences.get(i);
  }

  /** The sentence at the index, or null outside. */
  public @Nullable Sentence sentence(int index) {
    return index < 0 || index >= sentences.size() ? null : sentences.get(index);
  }

  /** What the section is about that holds the offset. */
  public SectionKind sectionAt(int offset) {
    int i = indexAt(offset);
    return i < 0 ? SectionKind.NONE : kinds[i];
  }

  /** The words of the original between two offsets. */
  public String between(int start, int end) {
    return text.substring(Math.max(0, start), Math.min(text.length(), end));
  }

  /** The folded words of a sentence. */
  public String folded(Sentence sentence) {
    return folded.substring(sentence.start(), sentence.end());
  }
}
