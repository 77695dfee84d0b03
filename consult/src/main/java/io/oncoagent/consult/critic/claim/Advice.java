package io.oncoagent.consult.critic.claim;

import io.oncoagent.consult.critic.reading.Named;
import io.oncoagent.consult.critic.reading.Polarity;
import io.oncoagent.consult.critic.reading.Word;
import io.oncoagent.domain.recommendation.StatementKind;
import io.oncoagent.lexicon.Category;
import java.util.List;
import java.util.Set;

/** Tells an offer from a report, a history and a denial: «start X», «X is an option» offer; «a trial compared X», «after X», «avoid X» do not. */
public final class Advice {
  private static final Set<String> MARKERS =
      Set.of("start", "recommend", "option", "prefer", "standard", "consider", "should", "must", "indicated", "continue", "delivered", "candidate");
  private static final Set<String> MARKER_WORDS =
      Set.of("add", "added", "use", "used", "offer", "offered", "proceed", "prescribe", "prescribed", "switch", "choice", "treat", "dar", "usar", "ofrecer", "prescribir", "anadir", "cambiar",
          "backbone", "reasonable", "razonable", "eleccion", "necesita", "needs", "propone", "procede", "tratar", "restart", "rechallenge", "plus");
  private static final Set<String> IMPERATIVES =
      Set.of("start", "begin", "give", "administer", "initiate", "proceed", "add", "prescribe", "offer", "treat", "use", "inicie", "iniciar", "administrar", "administre", "comenzar",
          "comience", "indicar", "prescribir", "dar", "anadir", "empezar", "tratar", "recommend", "continue", "switch", "deliver", "increase", "escalate", "restart", "commence", "schedule");
  private static final Set<String> REPORTS =
      Set.of("trial", "compare", "show", "approved", "evidence", "randomized", "investigational", "median", "rate", "reported", "analysis", "published", "approval", "withdrawn", "result",
          "associated", "class", "inhibitor", "mechanism", "defined", "describes", "describe", "called", "history", "toxicity");
  private static final Set<String> HISTORY =
      Set.of("after", "prior", "previous", "previously", "since", "following", "progressed", "received", "tras", "previo", "previa", "recibio", "despues", "failed", "refractory", "post",
          "completed", "pretreated", "earlier", "before", "antes", "underwent", "had");
  private static final Set<String> CARE =
      Set.of("monitor", "monitoring", "check", "verify", "watch", "vigilar", "monitorizar", "toxicity", "toxicities", "toxicidad", "toxicidades", "effects", "efectos", "caution", "precaucion", "risk", "riesgo",
          "reactions", "reacciones", "comprobar", "verificar", "beware", "confirm", "review", "side", "interaction", "interactions", "interaccion");
  private static final Set<String> NEEDS = Set.of("needs", "need", "needed", "requires", "require", "required", "necesita", "necesitan", "requiere", "requieren", "necessary");
  private static final Set<String> BACK = Set.of("patient", "here", "apply", "applies", "proposed", "propone", "given", "her", "him", "case", "relevant", "aplica", "aqui", "advised", "suitable", "appropriate");
  /** «No further measures are needed» takes nothing back. */
  private static final Set<String> FURTHER = Set.of("further", "additional", "other", "else", "more", "mas", "otra", "otro", "adicional");
  private static final int BEFORE = 5;

  private Advice() {}

  /** Whether this claim offers the thing named in it. */
  public static boolean offers(Claim claim, Named thing) {
    if (!treats(thing) || !thing.affirmed() || claim.text().endsWith("?") || isHistory(claim, thing) || takenBack(claim, thing)) {
      return false;
    }
    StatementKind kind = claim.kind();
    if (kind != null) {
      return kind == StatementKind.OPTION || kind == StatementKind.SUPPORTIVE || kind == StatementKind.TEST && thing.category() == Category.TEST
          || kind != StatementKind.TEST && kind != StatementKind.WHY_NOT && kind != StatementKind.EVIDENCE && commands(claim, thing.clause());
    }
    List<Word> clause = claim.reading().clause(thing.clause());
    return switch (claim.role()) {
      case SOURCES -> false;
      case SUMMARY, LIMITS -> commands(claim, thing.clause());
      case SAFETY -> commands(claim, thing.clause()) || marked(clause, thing) && clause.stream().noneMatch(w -> CARE.contains(w.folded()));
      case OPTIONS, UNKNOWN, WORKUP -> marked(clause, thing) || clause.stream().noneMatch(Advice::reports) && clause.stream().noneMatch(w -> CARE.contains(w.folded()));
    };
  }

  private static boolean treats(Named thing) {
    return thing.category() == Category.DRUG || thing.category() == Category.REGIMEN || thing.category() == Category.TREATMENT || thing.category() == Category.TEST;
  }

  /** «X is for mutated tumours, so it is not an option here»: a later clause without a name of its own takes the offer back. */
  private static boolean takenBack(Claim claim, Named thing) {
    List<Word> words = claim.reading().words();
    int last = words.isEmpty() ? 0 : words.getLast().clause();
    for (int c = thing.clause() + 1; c <= last; c++) {
      int clause = c;
      boolean names = claim.reading().named().stream().anyMatch(n -> n.clause() == clause && treats(n));
      boolean more = claim.reading().clause(clause).stream().anyMatch(w -> FURTHER.contains(w.folded()));
      boolean denies = !more && claim.reading().clause(clause).stream().anyMatch(w -> w.polarity() == Polarity.NEGATED && (MARKERS.contains(w.concept()) || MARKER_WORDS.contains(w.folded()) || BACK.contains(w.folded()) || BACK.contains(w.concept())));
      if (denies && !names) {
        return true;
      }
    }
    return false;
  }

  /** An imperative, or should / must / is recommended. */
  static boolean commands(Claim claim, int clauseNumber) {
    List<Word> clause = claim.reading().clause(clauseNumber);
    for (int i = 0; i < clause.size(); i++) {
      Word w = clause.get(i);
      boolean heads = i == 0 || i == 1 && Set.of("and", "then", "so", "please", "therefore", "y", "but").contains(clause.getFirst().folded());
      boolean denied = w.polarity() != Polarity.AFFIRMED;
      if (!denied && (heads && IMPERATIVES.contains(w.folded()) || w.concept().equals("should") || w.folded().equals("must") || w.folded().startsWith("recommend") || w.folded().startsWith("recomiend"))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the claim as a whole reports rather than advises. */
  public static boolean reports(Claim claim) {
    return claim.kind() == StatementKind.EVIDENCE || claim.reading().words().stream().anyMatch(Advice::reports);
  }

  /** «X needs an echocardiogram» asks something of X and offers nothing; «she needs X» does. */
  private static boolean marked(List<Word> clause, Named thing) {
    return clause.stream().filter(w -> !NEEDS.contains(w.folded()) || w.start() < thing.start()).anyMatch(w -> MARKERS.contains(w.concept()) && !w.folded().equals("received") && !w.folded().equals("recibio") || MARKER_WORDS.contains(w.folded()));
  }

  private static boolean reports(Word w) {
    return REPORTS.contains(w.concept()) || REPORTS.contains(w.folded());
  }

  private static boolean isHistory(Claim claim, Named thing) {
    List<Word> words = claim.reading().words();
    int at = 0;
    while (at < words.size() && words.get(at).start() < thing.start()) {
      at++;
    }
    for (int i = Math.max(0, at - BEFORE); i < at; i++) {
      Word w = words.get(i);
      if (w.clause() == thing.clause() && HISTORY.contains(w.folded()) && noMarkerBetween(words, i, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean noMarkerBetween(List<Word> words, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (IMPERATIVES.contains(words.get(i).folded()) || words.get(i).concept().equals("recommend")) {
        return false;
      }
    }
    return true;
  }
}
