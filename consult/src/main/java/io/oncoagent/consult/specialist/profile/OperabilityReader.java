package io.oncoagent.consult.specialist.profile;

import io.oncoagent.domain.facts.Course;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what the note says of resection; a question, a condition or a denial says nothing. */
final class OperabilityReader {
  private static final Pattern BORDERLINE =
      Pattern.compile("\\bborderline[- ]resectab\\w+|\\bborderline (?:for )?resection\\b|\\bresecabilidad (?:limite|borderline)\\b|\\b(?:borderline|limitrofe)s? resecables?\\b");
  private static final Pattern RESECTABLE =
      Pattern.compile("\\b(?:resectable|operable|resecables?|operables?|amenable to (?:\\w+ )?(?:resection|surgery)|candidat(?:e|o|a) (?:for|a) (?:\\w+ )?(?:resection|surgery|reseccion|cirugia))\\b");
  /** Words before that deny, ask, suppose, or hope: «not», «whether», «if», «to render it», «never». */
  private static final Pattern OPEN_BEFORE =
      Pattern.compile("(?:\\b(?:not?|never|nor|cannot|hardly|whether|if|until|unless|once|become|becomes|render|rendered|make|convert\\w*|initially|previously|si|hasta|cuando|nunca|marginally)\\b[^.,;?\\n]{0,24}|-)$");
  private static final Pattern ASKED = Pattern.compile("^[^.;\\n]{0,12}\\?");

  private OperabilityReader() {}

  /** What the note says; what it says of a relapse is not read off the first tumour. */
  static Operability read(String note, Course course, Phase phase) {
    String plain = PlainWords.of(note);
    if (course.unresectable()) {
      return Operability.UNRESECTABLE;
    }
    if (phase == Phase.LATER) {
      return Operability.UNKNOWN;
    }
    if (stated(BORDERLINE, plain)) {
      return Operability.BORDERLINE;
    }
    return stated(RESECTABLE, BORDERLINE.matcher(plain).replaceAll(" ")) ? Operability.RESECTABLE : Operability.UNKNOWN;
  }

  private static boolean stated(Pattern words, String plain) {
    for (Matcher one = words.matcher(plain); one.find(); ) {
      boolean open = OPEN_BEFORE.matcher(plain.substring(Math.max(0, one.start() - 40), one.start())).find();
      if (!open && !ASKED.matcher(plain.substring(one.end())).find()) {
        return true;
      }
    }
    return false;
  }
}
