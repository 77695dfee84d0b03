package io.oncoagent.consult.extract.patient;

import io.oncoagent.consult.extract.assertion.Reading;
import io.oncoagent.consult.extract.text.NoteText;
import io.oncoagent.consult.extract.text.Sentence;
import io.oncoagent.domain.facts.Allergy;
import io.oncoagent.domain.facts.Assertion;
import io.oncoagent.domain.facts.Certainty;
import io.oncoagent.domain.facts.Grounds;
import io.oncoagent.domain.facts.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Allergies and documented severe intolerances. «NKDA» and «no allergies» are none. */
public final class AllergyReader {
  private static final Pattern ALLERGY =
      Pattern.compile("\\b(?:allerg(?:ic|y|ies)(?: to|:)|alergi(?:a|as|co|ca)(?: a(?:l|la|los)?|:)|anaphyla(?:xis|ctic(?: reaction)?) (?:to|with|on)|anafilaxia (?:a|con|por)|hypersensitivity (?:to|reaction to)|severe reaction to|intolerant (?:of|to)|intolerancia a)[ ]*([^.;\\n]{3,80})");
  private static final Pattern NONE = Pattern.compile("^(?:nkda|nil|none|no known|no drug|no |nka|ninguna|sin |not known|denies|no conocidas|unknown)");

  private final Reading reading;

  public AllergyReader(Reading reading) {
    this.reading = reading;
  }

  /** What the patient reacts to, in order. */
  public List<Allergy> read() {
    NoteText note = reading.note();
    List<Allergy> found = new ArrayList<>();
    Matcher matcher = ALLERGY.matcher(note.folded());
    while (matcher.find()) {
      String what = matcher.group(1).strip();
      Sentence sentence = note.sentenceAt(matcher.start());
      String before = note.folded().substring(Math.max(sentence.start(), matcher.start() - 14), matcher.start());
      if (NONE.matcher(what).find() || before.matches("(?s).*\\b(?:no|not|denies|without|sin|niega)(?: known| drug| conocida)* $")) {
        continue;
      }
      for (String item : what.split("\\s*(?:,|;| and | y |/)\\s*")) {
        String name = item.replaceAll("\\s*\\(.*", "").strip();
        if (name.length() > 2 && name.length() < 40) {
          Span span = new Span(matcher.start(), matcher.end());
          found.add(new Allergy(name, note.between(span.start(), span.end()), new Grounds(List.of(span), Assertion.PRESENT, Certainty.HIGH)));
        }
      }
    }
    return found;
  }
}
