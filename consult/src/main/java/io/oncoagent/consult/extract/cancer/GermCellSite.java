package io.oncoagent.consult.extract.cancer;

import io.oncoagent.domain.facts.Assertion;
import io.oncoagent.lexicon.Lexicon;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * «Seminoma» and «nonseminomatous germ cell tumor» are mostly the testis's, and the lexicon says so. A primary in the mediastinum, or one in retroperitoneum or pineal region with testes that are said to be
 * sound, is extragonadal (NCI PDQ, Extragonadal Germ Cell Tumors: midline origin, gonadal origin excluded by examination and ultrasound).
 */
final class GermCellSite {
  private static final String TESTIS = "testis";
  private static final String EXTRAGONADAL = "extragonadal-gct";
  private static final String BRAIN = "cns-germ-cell";

  private static final String MASS = "(?:mass|tumou?r|lesion|primary|germ cell|seminoma|masa|lesion|primario|germinal)";
  private static final Pattern MEDIASTINAL = near("mediastin\\w*");
  private static final Pattern RETROPERITONEAL = near("(?:retroperiton\\w*|sacrococcyg\\w*|presacral)");
  private static final Pattern CRANIAL = near("(?:pineal|suprasellar|supraselar)");
  private static final Pattern SOUND_TESTES =
      Pattern.compile(
          "\\b(?:test(?:is|es|icles?|icular)|scrot(?:al|um)|testicul(?:os?|ar)|escrotal)\\b[^.;]{0,60}\\b(?:normal(?:es)?|unremarkable|negative|clear|no (?:mass|lesion|primary|tumou?r)|without|sin (?:masa|lesion)\\w*)|\\b(?:normal|no) (?:test(?:is|es|icular)|scrotal)\\b");
  private static final Pattern TESTES = Pattern.compile("\\b(?:test(?:is|es|icles?|icular)|orchi\\w+|orqui\\w+|testicul\\w+|scrot\\w+|escrot\\w+)\\b");

  private GermCellSite() {}

  private static Pattern near(String site) {
    return Pattern.compile("\\b" + site + "\\b[^.;]{0,40}\\b" + MASS + "|\\b" + MASS + "\\b[^.;]{0,30}\\b" + site);
  }

  static void settle(List<CancerMention> mentions, String folded, Lexicon lexicon) {
    String code = mentions.stream().anyMatch(m -> lexicon.isA(m.code(), TESTIS)) ? elsewhere(folded) : null;
    if (code != null && lexicon.cancer(code).isPresent()) {
      mentions.replaceAll(m -> lexicon.isA(m.code(), TESTIS) && m.assertion() != Assertion.HISTORICAL && !TESTES.matcher(words(m, folded)).find()
          ? new CancerMention(code, m.span(), m.assertion(), m.weight(), m.origin(), m.site()) : m);
    }
  }

  private static String words(CancerMention mention, String folded) {
    return folded.substring(mention.span().start(), Math.min(folded.length(), mention.span().end()));
  }

  private static @Nullable String elsewhere(String folded) {
    boolean sound = SOUND_TESTES.matcher(folded).find();
    boolean silent = !TESTES.matcher(folded).find();
    if (CRANIAL.matcher(folded).find() && (sound || silent)) {
      return BRAIN;
    }
    boolean mediastinal = MEDIASTINAL.matcher(folded).find() && (sound || silent);
    return mediastinal || sound && RETROPERITONEAL.matcher(folded).find() ? EXTRAGONADAL : null;
  }
}
