package io.oncoagent.consult.extract.marker;

import io.oncoagent.domain.facts.MarkerStatus;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words before a marker that give its status («negative for EGFR», «no ALK …», «loss of MLH1», «pending: KRAS»). */
final class LeadingWords {
  private static final String TAIL = "(?:[ :,]|of|for|in|en|de|del|testing|blood|tumou?r|tissue|tissue block|samples?|specimens?|off|block|to|analysis|para|the|el|la|a|an|any|actionable|known|targetable|germline|somatic|hotspot|pathogenic|activating|sensitizing|ngs|fish|ihc|mutations?|mutacion(?:es)?|variants?|variantes?|deleterious|significant|clinically|relevant|reportable|evidence|evidencia|rearrangements?|reordenamientos?|amplifications?|deletions?|translocations?|abnormalit(?:y|ies)|alteracion(?:es)?|fusions?|alterations?|gene|genes|expression|both|all|or|and)*$";
  private static final Pattern NOT = Pattern.compile("(?<![a-z])(?:no (?:\\w+ ){0,2}(?:mutations?|alterations?|variants?|fusions?|rearrangements?|amplifications?|mutacion(?:es)?|alteracion(?:es)?) (?:were |was |se )?(?:detected|identified|found|seen|observed|detect\\w+|identific\\w+)(?= (?:in|of|for|en))|no se (?:ha |han )?(?:detect|encontr|identific|observ|hall|evidenci|objetiv|aprecia)\\w*|\\bnot (?:show|detect|identify|reveal|find|demonstrate|harbou?r|carry|have|express)\\b|no\\b|\\bnot\\b|without|\\bsin\\b|negative for|negativ[oa]s? para|\\bneg(?:ative)? ?(?:for|:)|(?:^ ?|(?<=[.;:(,])|(?<=[.;:(,] ))neg(?:ative)?\\b|absence of|ausencia de|lacks?|wild[- ]?type(?: for)?:?|\\bwt\\b:?|\\bneither\\b|\\bnor\\b|\\bni\\b|non[- ]|excluded|no evidence of)" + TAIL);
  private static final Pattern WAIT = Pattern.compile("(?<![a-z])(?:pending|awaiting|await|pendientes? de|pendientes?:?|a la espera de|sent(?: off)?(?: \\w+){0,2} for|(?:blood|tumou?r|tissue|samples?|block|specimens?) for|have sent|requested|request|solicitad[oa]s?|send|check|test for|testing for|needs?|need)" + TAIL);
  private static final Pattern HAS =
      Pattern.compile("(?<![a-z])(?:positive for|positiv[oa]s? para|mutat(?:ions?|ed)(?: in| of)?:?|mutacion(?:es)?(?: en| de| del)?|mutad[oa]|loss of|perdida de(?: expresion de)?|amplification of|amplificacion de|rearrangement of|reordenamiento de|fusion of|gain of|variants? (?:in|of)|variante en|deletion of|overexpression of|express(?:es|ing)|harbou?r(?:s|ing)|carrier of|carries|portador[a]? de|pathogenic|patogenica en|co-?mutations?:?|deficient|expresa|detected:?|somatic|somatic[oa])" + TAIL);
  private static final Pattern UNTESTED = Pattern.compile("(?:unknown|untested|not tested for|never tested for|no (?:results?|data|hay)(?: for| de| on)?)" + TAIL);

  private static final Pattern FOUND_NONE = Pattern.compile("\\bno (?:\\w+ ){0,2}(?:mutations?|alterations?|variants?|fusions?|rearrangements?|amplifications?) (?:were |was )?(?:detected|identified|found|seen|observed) (?:in|of|for)" + TAIL);

  /** «FISH pending, dMMR»: what is pending stands before the word, and the comma ends it. */
  private static final Pattern TRAILING = Pattern.compile("[a-z0-9+)] (?:is |are |still |esta |estan )?(?:pending|awaited|pendientes?)[ ]?,[^:]*$");

  private LeadingWords() {}

  /** «No mutation detected in», whatever came before it in the sentence. */
  static boolean foundNone(String before) {
    return FOUND_NONE.matcher(before).find();
  }

  static boolean negates(String before) {
    return NOT.matcher(before).find();
  }

  static @Nullable MarkerStatus status(String before) {
    Matcher untested = UNTESTED.matcher(before);
    if (untested.find()) {
      return MarkerStatus.UNKNOWN;
    }
    if (NOT.matcher(before).find()) {
      return MarkerStatus.NEGATIVE;
    }
    if (WAIT.matcher(before).find() && !TRAILING.matcher(before).find()) {
      return MarkerStatus.PENDING;
    }
    return HAS.matcher(before).find() ? MarkerStatus.POSITIVE : null;
  }
}
