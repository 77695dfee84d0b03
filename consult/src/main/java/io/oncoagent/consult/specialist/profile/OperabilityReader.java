package io.oncoagent.consult.specialist.profile;

import io.oncoagent.consult.extract.text.Chronology;
import io.oncoagent.consult.extract.text.NoteText;
import io.oncoagent.domain.facts.Course;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what the note says of resection now: the last word counts, what held earlier («at diagnosis», an older dated entry) does not; a question, a
 * condition or a denial says nothing.
 */
final class OperabilityReader {
  private static final Pattern BORDERLINE =
      Pattern.compile("\\bborderline[- ]resectab\\w+|\\bborderline (?:for )?resection\\b|\\bresecabilidad (?:limite|borderline)\\b|\\b(?:borderline|limitrofe)s? resecables?\\b");
  private static final Pattern RESECTABLE =
      Pattern.compile("\\b(?:resectable|operable|resecables?|operables?|amenable to (?:\\w+ )?(?:resection|surgery)|candidat(?:e|o|a) (?:for|a) (?:\\w+ )?(?:resection|surgery|reseccion|cirugia))\\b");
  /** Words before that deny, ask, suppose, or hope: «not», «whether», «if», «to render it», «never». */
  private static final Pattern OPEN_BEFORE =
      Pattern.compile("(?:\\b(?:not?|never|nor|cannot|hardly|whether|if|until|unless|once|become|becomes|render|rendered|make|convert\\w*|initially|previously|si|hasta|cuando|nunca|marginally)\\b[^.,;?\\n]{0,24}|-)$");
  private static final Pattern ASKED = Pattern.compile("^[^.;\\n]{0,12}\\?");

  /** Words before, in the same clause, that tell of an earlier state. */
  private static final Pattern PAST =
      Pattern.compile("\\b(?:at (?:first|diagnosis|presentation|the time)|originally|previously|in (?:19|20)\\d\\d|years? ago|al diagnostico|inicialmente|previamente|en (?:19|20)\\d\\d)\\b[^.;,?\\n]{0,30}$");
  private static final Pattern NOW = Pattern.compile("\\b(?:now|today|currently|ahora|actualmente|hoy)\\b[^.;?\\n]{0,30}$");

  private OperabilityReader() {}

  /** What the note says; what it says of a relapse is not read off the first tumour. */
  static Operability read(String note, Course course, Phase phase) {
    if (course.unresectable()) {
      return Operability.UNRESECTABLE;
    }
    if (phase == Phase.LATER || phase == Phase.AFTER_SURGERY || course.resectedNoDisease()) {
      return Operability.UNKNOWN;
    }
    NoteText text = new NoteText(note);
    Chronology times = new Chronology(text);
    int borderline = last(BORDERLINE, text, times, false);
    int resectable = last(RESECTABLE, text, times, true);
    return borderline > resectable ? Operability.BORDERLINE : resectable >= 0 ? Operability.RESECTABLE : Operability.UNKNOWN;
  }

  /** Where the words are stated of the present for the last time, or -1; {@code plainly}: not as the end of «borderline resectable». */
  private static int last(Pattern words, NoteText note, Chronology times, boolean plainly) {
    String folded = note.folded();
    int last = -1;
    for (Matcher one = words.matcher(folded); one.find(); ) {
      String before = folded.substring(Math.max(note.sentenceAt(one.start()).start(), one.start() - 60), one.start());
      boolean open = OPEN_BEFORE.matcher(before).find() || ASKED.matcher(folded.substring(one.end(), Math.min(folded.length(), one.end() + 16))).find();
      boolean past = PAST.matcher(before).find() && !NOW.matcher(before).find() || times.superseded(one.start());
      boolean part = plainly && BORDERLINE.matcher(folded.substring(Math.max(0, one.start() - 12), Math.min(folded.length(), one.end() + 14))).find();
      last = open || past || part ? last : one.start();
    }
    return last;
  }
}
