package io.oncoagent.consult.extract;

import io.oncoagent.consult.extract.assertion.CueIndex;
import io.oncoagent.consult.extract.assertion.Reading;
import io.oncoagent.consult.extract.text.NoteText;
import io.oncoagent.lexicon.Category;
import io.oncoagent.lexicon.Lexicon;
import io.oncoagent.lexicon.Mention;

/** Test-scope main: what the lexicon finds in the text given, and which cues reach it. */
public final class ShowMentions {
  private ShowMentions() {}

  public static void main(String[] args) {
    Reading reading = new Reading(new NoteText(String.join(" ", args)), Lexicon.shipped(), new CueIndex(Lexicon.shipped()));
    for (Category category : Category.values()) {
      for (Mention mention : reading.mentions(category)) {
        String words = reading.note().between(mention.start(), mention.end());
        System.out.println(category + " " + mention.key() + (mention.ambiguous() ? "~" : "") + " «" + words + "» " + reading.kinds(Reading.span(mention)));
      }
    }
  }
}
