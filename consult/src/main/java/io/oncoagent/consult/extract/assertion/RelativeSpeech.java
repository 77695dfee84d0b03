package io.oncoagent.consult.extract.assertion;

import io.oncoagent.consult.extract.text.NoteText;
import io.oncoagent.consult.extract.text.PhraseHit;
import io.oncoagent.consult.extract.text.Words;
import java.util.Set;

/** Relatives who ask, say or accompany tell of the patient, not of themselves («her daughter asks whether the lymphoma …»). */
final class RelativeSpeech {
  private static final Set<String> SPEECH =
      Set.of("asks", "asked", "asking", "ask", "wants", "want", "wanted", "says", "said", "reports", "reported", "present", "wonders", "wonder", "worried", "lives", "live",
          "found", "read", "contact", "accompanied", "attended", "attends", "states", "describes", "believes", "thinks", "prefers", "requests", "request", "hopes", "notes",
          "noticed", "confirms", "is", "are", "pregunta", "preguntan", "quiere", "quieren", "solicita", "solicitan", "refiere", "acompana", "vive", "dice", "teme", "pide", "keen", "proxy", "urging", "phone", "cell", "tel", "here", "in", "at", "insists", "insist",
          "understands", "agrees", "agree", "feels", "interpreting", "translates", "drives", "brought", "brings");
  private static final Set<String> ILLNESS = Set.of("diagnosed", "died", "had", "has", "have", "with", "tuvo", "tiene", "con", "cancer", "breast", "murio", "fallecio");
  private static final Set<String> COMPANY = Set.of("accompanied", "with", "by", "contact", "lives", "acompanada", "acompanado", "vive");

  private final NoteText note;

  RelativeSpeech(NoteText note) {
    this.note = note;
  }

  boolean voids(PhraseHit<CueRule> hit) {
    if (hit.value().kind() != CueKind.FAMILY || hit.value().scope() == Scope.STOP) {
      return false;
    }
    Words words = note.words();
    for (int i = hit.firstWord() - 1; i >= Math.max(0, hit.firstWord() - 3); i--) {
      if (COMPANY.contains(words.word(i)) && !words.word(i).equals("with") && !words.word(i).equals("by")
          || words.word(i).equals("by") && i > 0 && words.word(i - 1).startsWith("accompan")) {
        return true;
      }
    }
    for (int i = hit.lastWord() + 1; i < Math.min(words.size(), hit.lastWord() + 8); i++) {
      if (ILLNESS.contains(words.word(i))) {
        return false;
      }
      if (SPEECH.contains(words.word(i))) {
        return true;
      }
    }
    return false;
  }
}
