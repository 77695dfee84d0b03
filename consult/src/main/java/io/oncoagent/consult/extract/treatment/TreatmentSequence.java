package io.oncoagent.consult.extract.treatment;

import io.oncoagent.consult.extract.text.NoteText;
import io.oncoagent.consult.extract.text.Sentence;
import io.oncoagent.domain.facts.Span;
import io.oncoagent.domain.facts.TreatmentKind;
import java.util.Set;
import java.util.regex.Pattern;

/** Treatments told as a row («imatinib (lost response), then dasatinib», «carbo/etoposide/atezolizumab»): what holds of one holds of its neighbour. */
final class TreatmentSequence {
  private static final Set<TreatmentKind> SYSTEMIC = Set.of(TreatmentKind.CHEMOTHERAPY, TreatmentKind.TARGETED, TreatmentKind.IMMUNOTHERAPY, TreatmentKind.HORMONAL);

  /** What may stand in brackets behind one member: a reason, a year, a number of cycles. */
  private static final Pattern ASIDE = Pattern.compile("\\([^()]{1,70}\\)|\\[date[^\\]]*\\]|\\b(?:19|20)\\d\\d(?:[-–](?:19|20)?\\d\\d)?\\b|\\bx ?\\d+\\b");
  private static final String NEXT = "(?:then|later|subsequently|after(?:wards?| that)|followed by|next|thereafter|luego|despues|posteriormente|mas tarde|seguid[oa] de|a continuacion)";
  private static final Pattern ROW = Pattern.compile("[ ,/+&-]*(?:and|y|plus|with|con|mas)?[ ,/+&-]*(?:maintenance |mantenimiento (?:con )?)?");
  private static final Pattern THEN = Pattern.compile("[ ,;/+&-]*(?:(?:and|y) )?" + NEXT + ",? ?(?:(?:by|on|to|started|switched to|cambio a|con|a|the|el|la|on to) ){0,2}|[ ,]*(?:->|=>|→|>)[ ]*");
  private static final Pattern AHEAD =
      Pattern.compile("\\b(?:plan\\w*|propos\\w+|propuest\\w+|propon\\w+|consider\\w*|recommend\\w*|recomiend\\w+|recomend\\w+|options?|opcion(?:es)?|standard|estandar|protocol\\w*|should|would|could|will|if|si|candidate|eligible|next line|trials?|ensayos?|may|might|versus|vs)\\b|\\?");
  private static final int LONGEST = 110;

  private final NoteText note;

  TreatmentSequence(NoteText note) {
    this.note = note;
  }

  /** The two stand in one row, so that a word that says «given» of the second holds of the first. */
  boolean row(TreatmentMention first, TreatmentMention second) {
    String between = between(first.span(), second.span());
    return systemic(first) && between.length() <= LONGEST && (ROW.matcher(plain(between)).matches() || then(between));
  }

  /** The second is told as given behind the first («X, then Y»). */
  boolean follows(TreatmentMention first, TreatmentMention second) {
    return systemic(second) && then(between(first.span(), second.span()));
  }

  /** «X, then Y» in a sentence that plans, proposes and asks nothing tells of the past by itself. */
  boolean told(TreatmentMention first, TreatmentMention second) {
    Sentence sentence = note.sentenceAt(first.span().start());
    return systemic(first) && follows(first, second) && !sentence.question() && !AHEAD.matcher(note.folded(sentence)).find();
  }

  private static boolean then(String between) {
    return between.length() <= LONGEST && THEN.matcher(plain(between)).matches();
  }

  private static boolean systemic(TreatmentMention mention) {
    return mention.specific() && SYSTEMIC.contains(mention.kind());
  }

  private static String plain(String between) {
    return ASIDE.matcher(between).replaceAll("").replaceAll(" {2,}", " ").replace(" ,", ",");
  }

  private String between(Span first, Span second) {
    return note.folded().substring(Math.min(first.end(), second.start()), second.start());
  }
}
