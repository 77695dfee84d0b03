package io.oncoagent.consult.extract.cancer;

import io.oncoagent.consult.extract.text.NoteText;
import io.oncoagent.domain.facts.Span;
import java.util.regex.Pattern;

/** A cancer named beside a disease that is none («CNS lymphoma versus toxoplasmosis») is one of two possibilities. */
final class Alternative {
  private static final String BENIGN = "(?:cerebral |primary |an? |una? |infectious )?(?:toxoplasm\\w+|abscess\\w*|absceso\\w*|tubercul\\w+|infecti\\w+|infeccion|sarcoid\\w*|pneumonia|neumonia|pancreatitis|inflammat\\w+|granuloma\\w*|h[ae]emangioma|hemangioma|adenoma\\w*|pml|progressive multifocal\\w*|reactive|benign\\w*|benign[oa]|necrosis|radionecrosis)\\b";
  private static final String OR = "(?:versus|vs\\.?|or|frente a|contra|o)";
  private static final Pattern AFTER = Pattern.compile("(?s)^,? (?:or|versus|vs\\.?|frente a|o) " + BENIGN + ".*");
  private static final Pattern BEFORE = Pattern.compile("(?s).*\\b" + BENIGN + ",? " + OR + " (?:an? |una? |primary |cns |primario )*$");
  private static final int WINDOW = 48;

  private Alternative() {}

  static boolean stands(NoteText note, Span span) {
    String folded = note.folded();
    String after = folded.substring(span.end(), Math.min(folded.length(), span.end() + WINDOW));
    String before = folded.substring(Math.max(0, span.start() - WINDOW), span.start());
    return AFTER.matcher(after).matches() || BEFORE.matcher(before).matches();
  }
}
