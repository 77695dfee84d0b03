package io.oncoagent.consult.extract.course;

import io.oncoagent.consult.extract.text.NoteText;
import io.oncoagent.consult.extract.text.SectionKind;
import io.oncoagent.consult.extract.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The clinician's own question: sentences that ask, advise-requests, the question section. The patient's or family's come last. */
public final class QuestionReader {
  private static final Pattern ASKS =
      Pattern.compile("\\b(?:please (?:advise|recommend|suggest|outline|give|summari[sz]e|comment|summarise|confirm|review)|advise\\b|recommend(?:ation)?s?\\b[^.]{0,60}(?:please|pls|\\.$|:)|recommend first|asks? (?:if|whether|about|for|re|is|what|how)|asking\\b|question[s]?\\s*:|\\bq\\s*:|\\bneed\\s*:|\\bask\\s*:|discussion points|need (?:to start|view|advice|guidance)|opinion (?:on|re|regarding)|would appreciate|grateful for|thoughts on|input on|se solicita|se pregunta|solicitamos|se plantea|rogamos|agradecer|por favor|consulta sobre|dudas? sobre|pls advise|guidance on|seeking (?:advice|guidance|opinion)|request(?:ing)? (?:advice|opinion|guidance)|which regim\\w+|what next)");

  /** The words before the question that only say that it is one. */
  private static final Pattern LABEL = Pattern.compile("^(?:questions?|pregunta|consulta|Q|ask)\\s*:\\s*(?=\\S)", Pattern.CASE_INSENSITIVE);

  private QuestionReader() {}

  /** The question, sentences joined by a blank; null when the note asks nothing. */
  public static @Nullable String read(NoteText note, @Nullable String besides) {
    List<String> found = new ArrayList<>();
    for (Sentence sentence : note.sentences()) {
      boolean asks = sentence.question() || note.sectionAt(sentence.start()) == SectionKind.QUESTION || ASKS.matcher(note.folded(sentence)).find();
      if (asks) {
        found.add(LABEL.matcher(note.between(sentence.start(), sentence.end()).strip()).replaceFirst(""));
      }
    }
    if (besides != null && !besides.isBlank()) {
      found.add(besides.strip());
    }
    return found.isEmpty() ? null : String.join(" ", found);
  }
}
