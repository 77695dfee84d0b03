package io.oncoagent.consult.extract.course;

import io.oncoagent.consult.extract.text.NoteText;
import io.oncoagent.consult.extract.text.SectionKind;
import io.oncoagent.consult.extract.text.Sentence;
import io.oncoagent.consult.extract.text.WordPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The clinician's own question: sentences that ask, advise-requests, the question section. The patient's or family's come last. */
public final class QuestionReader {
  private static final WordPattern ASKS =
      WordPattern.of("\\b(?:please (?:advise|recommend|suggest|outline|give|summari[sz]e|comment|summarise|confirm|review)|advise\\b|recommend(?:ation)?s?\\b[^.]{0,60}(?:please|pls|\\.$|:)|recommend first|asks? (?:if|whether|about|for|re|is|what|how)|asking\\b|question[s]?\\s*:|\\bq\\s*:|\\bneed\\s*:|\\bask\\s*:|discussion points|need (?:to start|view|advice|guidance)|opinion (?:on|re|regarding)|would appreciate|grateful for|thoughts on|input on|se solicita|se pregunta|solicitamos|se plantea|rogamos|agradecer|por favor|consulta sobre|dudas? sobre|pls advise|guidance on|seeking (?:advice|guidance|opinion)|request(?:ing)? (?:advice|opinion|guidance)|which regim\\w+|what next)");

  /** A request without a question mark: an order to the reader, or what the patient or the family asks to be done. */
  private static final Pattern REQUEST =
      Pattern.compile("^\\W*(?:(?:please|por favor),? )?(?:recommend|discuss|comment|outline|suggest|propose|summari[sz]e|advise|describe|list|give|compare|review|explain|recomend\\w+|coment\\w+|propon\\w+|indi(?:car|que|quen)|resum\\w+|describ\\w+|suger\\w+|sugier\\w+|valor(?:ar|e|en))\\b"
          + "|\\b(?:family|patient|pt|she|he|they|daughter|son|wife|husband|parents|mother|father|team|surgeon|gp|relatives)\\b(?: \\w+){0,3}? (?:asks?|asking|asked|requests?|requesting|insists?|wants?|want|wishes|would like|demands?)(?: \\w+){0,2}? (?:to|that|on|for)\\b"
          + "|\\b(?:familia|paciente|hij[oa]s?|espos[oa]|marido|mujer|padres|madre|padre)\\b(?: \\w+){0,3}? (?:pide|piden|solicita|solicitan|insiste|insisten|quiere|quieren|desea|desean|reclama)\\b");

  /** The words before the question that only say that it is one. */
  private static final Pattern LABEL = Pattern.compile("^(?:questions?|pregunta|consulta|Q|ask)\\s*:\\s*(?=\\S)", Pattern.CASE_INSENSITIVE);

  private QuestionReader() {}

  /** The question, sentences joined by a blank; null when the note asks nothing. */
  public static @Nullable String read(NoteText note, @Nullable String besides) {
    List<String> found = new ArrayList<>();
    for (Sentence sentence : note.sentences()) {
      boolean asks = sentence.question() || note.sectionAt(sentence.start()) == SectionKind.QUESTION || ASKS.foundIn(note, sentence);
      if (asks) {
        found.add(LABEL.matcher(note.between(sentence.start(), sentence.end()).strip()).replaceFirst(""));
      }
    }
    if (found.isEmpty() && (besides == null || besides.isBlank())) {
      request(note, found);
    }
    if (besides != null && !besides.isBlank()) {
      found.add(besides.strip());
    }
    return found.isEmpty() ? null : String.join(" ", found);
  }

  /** Only the last sentence: earlier requests tell the story of the case. */
  private static void request(NoteText note, List<String> found) {
    if (note.sentences().isEmpty()) {
      return;
    }
    Sentence last = note.sentences().getLast();
    if (REQUEST.matcher(note.folded(last)).find() && note.sectionAt(last.start()) != SectionKind.PLAN) {
      found.add(LABEL.matcher(note.between(last.start(), last.end()).strip()).replaceFirst(""));
    }
  }
}
