package io.oncoagent.consult.extract.cancer;

import io.oncoagent.domain.facts.Assertion;
import io.oncoagent.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Picks the cancer asked about: mentions of broader codes support the narrower ones that stand below them; the best supported code wins,
 * as specific as the note is certain. What is unrelated to it and the patient's own becomes another primary.
 */
final class CancerChooser {
  private static final Set<String> NEVER_PRIMARY = Set.of("cns-metastases", "haematologic", "childhood-rare", "men");
  /** How much a broader mention («lung cancer») supports a narrower code. */
  private static final double SUPPORT = 0.8;
  /** A second primary must carry at least this weight; below it is an aside. */
  private static final double ASIDE = 0.12;

  private final Lexicon lexicon;

  CancerChooser(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  Optional<CancerPick> choose(List<CancerMention> mentions) {
    Map<String, CodeEvidence> byCode = new LinkedHashMap<>();
    for (CancerMention mention : mentions) {
      if (mention.own() && mention.assertion() != Assertion.PLANNED && !NEVER_PRIMARY.contains(mention.code())) {
        byCode.computeIfAbsent(mention.code(), CodeEvidence::new).mentions.add(mention);
      }
    }
    CodeEvidence best = best(byCode);
    return best == null ? Optional.empty() : Optional.of(pick(best, byCode));
  }

  private @Nullable CodeEvidence best(Map<String, CodeEvidence> byCode) {
    CodeEvidence unknown = byCode.get(GenericCancerFinder.UNKNOWN);
    CodeEvidence best = null;
    double bestScore = 0;
    for (CodeEvidence evidence : byCode.values()) {
      double score = evidence == unknown ? 0 : score(evidence, byCode);
      if (score > bestScore) {
        best = evidence;
        bestScore = score;
      }
    }
    return best == null ? unknown : best;
  }

  private double score(CodeEvidence leaf, Map<String, CodeEvidence> byCode) {
    double score = leaf.weight();
    boolean doubted = leaf.assertion() == Assertion.POSSIBLE;
    for (String ancestor : lexicon.lineage(leaf.code)) {
      CodeEvidence above = byCode.get(ancestor);
      boolean past = leaf.assertion() == Assertion.HISTORICAL && above != null && above.assertion() == Assertion.PRESENT;
      if (above != null && above != leaf && !past) {
        boolean firmer = doubted && above.assertion() == Assertion.PRESENT && !above.only(CancerMention.Origin.LESION);
        score = firmer ? score * 0.3 : score + SUPPORT * above.weight();
      }
    }
    for (String below : byCode.keySet()) {
      boolean doubtedBelow = byCode.get(below) instanceof CodeEvidence e && e.assertion() == Assertion.POSSIBLE;
      if (!below.equals(leaf.code) && lexicon.isA(below, leaf.code) && doubtedBelow && !doubted) {
        score += 0.5 * byCode.getOrDefault(below, leaf).weight();
      }
    }
    return score;
  }

  private CancerPick pick(CodeEvidence best, Map<String, CodeEvidence> byCode) {
    List<CancerMention> own = new ArrayList<>();
    List<CancerPick> others = new ArrayList<>();
    for (CodeEvidence evidence : byCode.values()) {
      if (related(evidence.code, best.code) || sameOfUnknownOrigin(evidence.code, best.code) || evidence.code.equals(GenericCancerFinder.UNKNOWN)) {
        own.addAll(evidence.mentions);
      } else if (!sameRoot(evidence.code, best.code) && !evidence.only(CancerMention.Origin.LESION) && evidence.weight() >= ASIDE && !evidence.only(CancerMention.Origin.IMPLIED)) {
        Assertion assertion = evidence.assertion() == Assertion.POSSIBLE ? Assertion.POSSIBLE : Assertion.OTHER_PRIMARY;
        others.add(new CancerPick(evidence.code, assertion, evidence.mentions.getFirst().origin(), evidence.mentions, List.of()));
      }
    }
    own.sort(Comparator.comparingInt(mention -> mention.span().start()));
    Assertion assertion = best.assertion() == Assertion.HISTORICAL ? Assertion.PRESENT : best.assertion();
    return new CancerPick(best.code, assertion, best.mentions.getFirst().origin(), own, mostSpecific(others));
  }

  private List<CancerPick> mostSpecific(List<CancerPick> others) {
    return others.stream().filter(one -> others.stream().noneMatch(two -> two != one && !two.code().equals(one.code()) && (lexicon.isA(two.code(), one.code()) || sameRoot(two.code(), one.code()) && others.indexOf(two) < others.indexOf(one)))).toList();
  }

  /** A histology without an organ («large cell neuroendocrine carcinoma») beside «unknown primary» is that same tumour. */
  private boolean sameOfUnknownOrigin(String code, String best) {
    return best.equals("cup") && lexicon.cancer(code).map(entry -> entry.site() == null || entry.site().isEmpty() || entry.site().equals("various")).orElse(false);
  }

  private boolean related(String one, String two) {
    return lexicon.isA(one, two) || lexicon.isA(two, one);
  }

  private boolean sameRoot(String one, String two) {
    List<String> first = lexicon.lineage(one);
    List<String> second = lexicon.lineage(two);
    return !first.isEmpty() && !second.isEmpty() && first.getLast().equals(second.getLast());
  }
}
