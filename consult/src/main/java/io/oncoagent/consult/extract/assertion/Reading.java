package io.oncoagent.consult.extract.assertion;

import io.oncoagent.consult.extract.text.Chronology;
import io.oncoagent.consult.extract.text.NoteText;
import io.oncoagent.domain.facts.Span;
import io.oncoagent.lexicon.Category;
import io.oncoagent.lexicon.Lexicon;
import io.oncoagent.lexicon.Mention;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All that the extractors share of one note: its structure, the lexicon's mentions by category, and the assertion of any place. */
public final class Reading {
  private final NoteText note;
  private final Lexicon lexicon;
  private final Map<Category, List<Mention>> mentions = new EnumMap<>(Category.class);
  private final AssertionEngine assertions;
  private final Chronology chronology;

  public Reading(NoteText note, Lexicon lexicon, CueIndex cues) {
    this.note = note;
    this.lexicon = lexicon;
    List<Mention> all = lexicon.mentions(note.text());
    for (Category category : Category.values()) {
      mentions.put(category, all.stream().filter(mention -> mention.category() == category).toList());
    }
    this.assertions = new AssertionEngine(note, cues);
    this.chronology = new Chronology(note);
  }

  public NoteText note() {
    return note;
  }

  public Lexicon lexicon() {
    return lexicon;
  }

  /** Mentions of a category in order of their start. */
  public List<Mention> mentions(Category category) {
    return mentions.getOrDefault(category, List.of());
  }

  /** Kinds of cues that reach the span. */
  public Set<CueKind> kinds(Span span) {
    return assertions.kinds(span);
  }

  /** When the parts of the note were written. */
  public Chronology chronology() {
    return chronology;
  }

  /** The place of a mention. */
  public static Span span(Mention mention) {
    return new Span(mention.start(), mention.end());
  }
}
