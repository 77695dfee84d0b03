package io.oncoagent.consult.extract.assertion;

import io.oncoagent.consult.extract.text.NoteText;
import java.util.regex.Pattern;

/** How far a negation runs over commas: through a list of short items, not into the next statement («no mass, now ER 95 %»). */
final class ListScope {
  private static final int ITEM = 5;

  /** «Without metastases, FNA adenocarcinoma»: a sample begins a statement of its own. */
  private static final Pattern SAMPLE = Pattern.compile("\\b(?:fna[bc]?|fnb|paaf|biops(?:y|ies|ia)|bx|cytology|histology|pathology|citologia|histologia)\\b ?[:=]? ?(?:de |with |showed |shows |muestra )?$");

  /** «No illnesses, acute leukaemia newly diagnosed on marrow»: what is said of the last item makes it a statement of its own. */
  private static final Pattern AFFIRMED =
      Pattern.compile("[ ,]{0,2}(?:\\([a-z0-9 -]{1,12}\\) ?)?(?:(?:newly|recently|just|was|is|de novo|recien|recientemente) )?(?:diagnosed|confirmed|proven|relaps\\w+|on (?:bone )?marrow|on (?:biopsy|flow|cytology|core)|stage \\w|diagnosticad[oa]|confirmad[oa]|recaid[oa])\\b");
  private static final int AHEAD = 48;

  private final NoteText note;

  ListScope(NoteText note) {
    this.note = note;
  }

  boolean continues(int from, int to, int end) {
    String folded = note.folded();
    int item = from;
    for (int i = from; i < to; i++) {
      char c = folded.charAt(i);
      if (c == ')' && folded.lastIndexOf('(', i) < from) {
        return false;
      }
      boolean colon = c == ':' && i + 1 < folded.length() && folded.charAt(i + 1) == ' ';
      boolean dash = (c == '-' || c == '=') && i > 0 && folded.charAt(i - 1) == ' ' && i + 1 < folded.length() && (folded.charAt(i + 1) == ' ' || folded.charAt(i + 1) == '>');
      if (colon || dash) {
        return false;
      }
      if (c == ',') {
        if (note.words().between(item, i) > ITEM || states(folded, item, i)) {
          return false;
        }
        item = i + 1;
      }
    }
    if (item > from && AFFIRMED.matcher(folded.substring(end, Math.min(folded.length(), end + AHEAD))).lookingAt()) {
      return false;
    }
    return item == from || note.words().between(item, to) <= ITEM && !states(folded, item, Math.min(end, to));
  }

  /** A number or a finite word of the patient's course makes an item a statement of its own. */
  private static boolean states(String folded, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isDigit(folded.charAt(i))) {
        return true;
      }
    }
    String item = folded.substring(from, to);
    return SAMPLE.matcher(item).find() || item.contains(" with ") || item.contains(" now ") || item.contains(" con ") || item.contains("stage") || item.contains(" is ") || item.contains(" was ") || item.contains(" but ");
  }
}
