package io.oncoagent.consult.extract.patient;

import io.oncoagent.consult.extract.assertion.CueKind;
import io.oncoagent.consult.extract.assertion.Reading;
import io.oncoagent.consult.extract.text.SectionKind;
import io.oncoagent.domain.facts.AgeGroup;
import io.oncoagent.domain.facts.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The age group of a note without an age, from a word that describes the patient: no score («Child-Pugh»), no son or daughter, no childhood long past. */
final class AgeGroupReader {
  /** Characters at the head of a note in which the patient is introduced. */
  private static final int HEAD = 160;
  private static final int AROUND = 40;

  private static final Pattern CHILD = Pattern.compile("\\b(?:toddler|infant|newborn|neonate|child|schoolboy|schoolgirl|boy|girl|lactante|escolar|recien nacid[oa]|bebe|nin[oa]|pa?ediatrics?|pediatric[oa])\\b");
  private static final Pattern YOUNG = Pattern.compile("\\b(?:adolescent|teen-?ager|adolescente)\\b");

  /** Eponyms and scores, a child's things, trades, and treatments made for children. */
  private static final Pattern OTHER_SENSE =
      Pattern.compile("^(?:['’]s\\b|-[a-z]|[ :=(/-]{1,3}(?:pugh|turcotte|class|clase|score|grade|grado|[abc](?: ?\\d{1,2})?\\b(?!/)|bearing|care|minder|protection|proof|psychiatr\\w+|welfare|abuse|support|inspired|type|style|like|regimens?|protocols?|nurs\\w+|teacher|assistant|formula\\w*|tracheal|dos(?:e|es|ing)|jubilad[oa]|retirad[oa]))");

  /** A relative («her child», «has a child»), a trade («works in paediatrics»), or the patient's own past («as a child»). */
  private static final Pattern OTHER_PERSON =
      Pattern.compile("(?:\\b(?:her|his|their|my|one|two|only|first|second|third|youngest|eldest|oldest|adopted|foster|each|another|per|every|su|sus|primer|segundo|tercer|unico) (?:\\w+ )?"
          + "|\\b(?:has|have|had|with|and|y|lost|(?:mother|father|parent|carer|teacher|nanny) of|nursing|breast-?feeding|feeds|tiene|tuvo|con|(?:madre|padre|maestr[oa]|profesor[a]?) de|cuida (?:de|a)|amamanta a) (?:(?:a|an|the|one|un|una|el|la|al) )?(?:\\w+ )?"
          + "|\\b(?:as|since|while|when|when (?:he|she) was|cuando era|siendo|desde) (?:(?:a|an|un|una) )?(?:young |small )?|(?<!\\bcaso )\\bde (?:muy )?"
          + "|\\b(?:edad|abandono|comedor|centro|fracaso|autobus|acoso|material) "
          + "|\\b(?:works?|worked|working|retired|profession|occupation|trabaja|trabajo|profesion)\\b[^.;\\n]{0,30})$");

  private final Reading reading;

  AgeGroupReader(Reading reading) {
    this.reading = reading;
  }

  /** CHILD or AYA where such a word introduces the patient, else UNKNOWN. */
  AgeGroup read() {
    return describes(CHILD) ? AgeGroup.CHILD : describes(YOUNG) ? AgeGroup.AYA : AgeGroup.UNKNOWN;
  }

  private boolean describes(Pattern words) {
    String folded = reading.note().folded();
    Matcher matcher = words.matcher(folded).region(0, Math.min(folded.length(), HEAD)).useTransparentBounds(true);
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      String before = folded.substring(Math.max(reading.note().sentenceAt(span.start()).start(), span.start() - AROUND), span.start());
      String after = folded.substring(span.end(), Math.min(folded.length(), span.end() + AROUND));
      if (!OTHER_SENSE.matcher(after).find() && patient(span, before)) {
        return true;
      }
    }
    return false;
  }

  private boolean patient(Span span, String before) {
    boolean family = reading.note().sectionAt(span.start()) == SectionKind.FAMILY || reading.kinds(span).contains(CueKind.FAMILY);
    return !family && !OTHER_PERSON.matcher(before).find();
  }
}
