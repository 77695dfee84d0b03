package io.oncoagent.consult.extract.marker;

import io.oncoagent.domain.facts.MarkerStatus;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words that give a result its status, in English and Spanish; the first in the window decides. */
final class StatusWords {
  private static final String VARIANT = "\\b(?:p\\.)?\\(?[acdefghiklmnpqrstvwy]\\d{2,4}(?:[acdefghiklmnpqrstvwxy*]|fs\\w*|del\\w*|_\\w+)\\b|\\bp\\.[a-z]\\w+|\\bc\\.\\d+\\S*";
  private static final String UNTESTED =
      "not (?:yet )?(?:been )?(?:tested|done|performed|assessed|obtained|determined|evaluated|checked|run)|never (?:been )?(?:tested|done|checked)|untested|no (?:se )?(?:ha |han |ha sido |han sido )?(?:realizad\\w+|determinad\\w+|hecho|disponibles?|testad\\w+|estudiad\\w+|solicitad\\w+)|insufficient|unknown|desconocid\\w+|exhausted|test failed|not available|unavailable|no data|\\bn/?a\\b|uninformative|\\bqns\\b|not known|sin determinar";
  private static final String PENDING =
      "neither (?:result )?(?:is |has |was )?(?:yet )?(?:back|returned|available|known)|no results? (?:yet|so far|available)|results? (?:are |is )?(?:not|still) |pending|awaited|awaiting|pendientes?|\\bsent\\b|en curso|requested|solicitad\\w+|outstanding|in progress|to follow|not (?:yet )?(?:back|resulted|reported|in\\b)|ordered|still out|being tested|under way|underway|en proceso|a la espera";
  private static final String NEGATIVE =
      "wild[- ]?types?|\\bwt\\b|nativ[oa]s?|not? (?:been )?(?:mutat\\w+|mutad\\w+|mutacion\\w*|co-?delet\\w+|codelec\\w+|aberrant|abnormal|detect\\w+|amplif\\w+|rearrang\\w+|reordenad\\w+|identif\\w+|seen|present|found|express\\w+|expresa\\w*|alter\\w+|delet\\w+|methylat\\w+|metilad\\w+|overexpress\\w+|sobreexpres\\w+|elevated|raised|fusion\\w*|translocat\\w+|loss|gain|itd)|(?:no|not|non)[- ]?mut\\b|non[- ]?(?:co-?delet\\w+|delet\\w+|mutat\\w+|mutant|amplified|rearranged|reactive|methylated)|unmutated|unmethylated|\\bunmeth\\b|unrearranged|negativ\\w*|\\bneg\\b|undetect\\w+|indetectable|intact|retained|preserved|conservad\\w+|normal|proficient|absent|ausentes?|sin (?:mutacion\\w*|alteracion\\w*|reordenamiento\\w*|amplificacion\\w*|expresion|perdida)|balanced|\\(-\\)|unamplified|stable\\b|estable|\\bmss\\b|\\bpmmr\\b|low expression|germline negative|clear\\b|\\bnil\\b|benign|\\bnl\\b|no (?:se )?(?:detectad\\w+|encontrad\\w+|identificad\\w+|observad\\w+|detecta\\w*|encuentra\\w*|demostrad\\w+)";
  private static final String EQUIVOCAL = "(?:variants?|mutations?|alterations?|variantes?|mutacion(?:es)?) (?:of|de) (?:uncertain|unknown|undetermined|unclear|significado|relevancia) ?(?:clinical )?(?:significance|incierto|desconocido|incierta)|equivoc\\w+|indetermina\\w+|borderline|\\bvus\\b|uncertain significance|significado incierto|dudos\\w+|inconclusive|no concluyente|discordant";
  private static final String POSITIVE =
      "positiv\\w*|\\bpos\\b|\\bmut\\b|\\babn\\b|\\baberr\\w*|abnormal\\w*|\\bnull\\b|mutat\\w+|mutad\\w+|mutacion\\w*|mutant|amplif\\w+|rearrang\\w+|reordenad\\w+|reordenamiento\\w*|fusion\\w*|translocat\\w+|traslocacion\\w*|overexpress\\w+|sobreexpres\\w+|detected|detectad\\w+|present\\b|presente|insertion\\w*|insercion\\w*|delet\\w+|delecion\\w*|\\bdel\\b|\\bins\\b|duplication\\w*|skipping|pathogenic|patogenic\\w+|\\bmeth\\b|methylated|metilad\\w+|methylation|\\(\\+\\)|\\bhigh\\b|elevated|strong\\w*|\\bloss\\b|\\blost\\b|perdida|\\bgain\\w*|deficient|deficiente|unstable|inestab\\w+|expressed|expression|expresion|carrier|portador\\w*|\\bitd\\b|\\btkd\\b|exon ?\\d+|exon\\b|\\bex ?\\d{1,2}(?: ?(?:del|ins|skip)\\w*)?\\b|\\b(?:del|ins) ?(?:19|20)\\b|\\b(?:19|20) ?(?:del|ins)\\b|reactive|driven|\\bvariants?\\b|variante\\w*|alteration|truncat\\w+|homozygous|biallelic|bialelic\\w+|frameshift|nonsense|splice|" + VARIANT;
  /** «Mutation … not detected», «fusion: absent», «variant testing pending»: a noun says nothing yet, the word behind it does. */
  private static final String NOUN =
      "(?:(?:likely |clinically |known |any )?(?:pathogenic|patogenicas?|deleterious|significant|germline|somatic|actionable|activating|sensiti[sz]ing|hotspot|driver|gene|v600e?|promoter) )*"
          + "(?:mutations?|mutacion(?:es)?|variants?|variantes?|alterations?|alteracion(?:es)?|fusion(?:s|es)?|rearrangements?|reordenamientos?|(?:gene )?amplifications?|amplificacion(?:es)?|translocations?|tra(?:n)?slocacion(?:es)?|(?:co-?)?deletions?|(?:co)?delecion(?:es)?|insertions?|insercion(?:es)?|duplications?|skipping|(?:over)?expression|(?:sobre)?expresion|loss|perdida|itd|tkd|methylation|metilacion|(?:exon|ex) ?\\d+(?: (?:skipping|deletion|insertion|mutation|del|ins))?s?)";
  private static final String LINK =
      "(?: (?:status|testing|tests?|analysis|assay|results?|panel|report|estado|estudio|determinacion))?(?: ?\\([^).;]{0,30}\\))?(?: (?:by|on|in|por|mediante|en) (?:\\w+[- ]?){1,3}?)?[ :=-]{1,3}(?:(?:was|were|is|are|has been|have been|came back|returned|fue|fueron|es|esta|resulto|still|also|both) ){0,2}";
  private static final Pattern STATUS =
      Pattern.compile("(?<![a-z])(?:" + NOUN + LINK + "(?:(?<noununtested>" + UNTESTED + ")|(?<nounpending>" + PENDING + ")|(?<nounneg>" + NEGATIVE + ")|(?<nounequi>" + EQUIVOCAL + "))(?![a-z])"
          + "|(?<untested>" + UNTESTED + ")|(?<pending>" + PENDING + ")|(?<neg>" + NEGATIVE + ")|(?<equi>" + EQUIVOCAL + ")|(?<pos>" + POSITIVE + "))");
  private static final Pattern SIGN = Pattern.compile("^ ?(?:lana|ihc|dna|ish)? ?(?:\\^?\\(?(\\+{1,3}|pos)\\)?(?![0-9])|(-)(?=$|[ ,;./)\\n](?!\\d)))");

  private static final Map<String, MarkerStatus> GROUPS = Map.of("untested", MarkerStatus.UNKNOWN, "pending", MarkerStatus.PENDING, "neg", MarkerStatus.NEGATIVE, "equi", MarkerStatus.EQUIVOCAL);
  private static final Pattern VARIANT_ALONE = Pattern.compile(VARIANT);

  /** A status, where its words begin and end in the window, and where the word begins that decides («mutation [not detected]»). */
  record Found(MarkerStatus status, int start, int end, int word) {
    Found(MarkerStatus status, int start, int end) {
      this(status, start, end, start);
    }
  }

  private StatusWords() {}

  /** The first status in the window after a marker, or null. */
  static @Nullable Found first(String window) {
    Matcher sign = SIGN.matcher(window);
    if (sign.find()) {
      return new Found(sign.group(1) != null ? MarkerStatus.POSITIVE : MarkerStatus.NEGATIVE, sign.start(), sign.end());
    }
    Matcher matcher = STATUS.matcher(window);
    return matcher.find() ? found(matcher) : null;
  }

  /** A variant such as «l858r» in the window, or null. */
  static @Nullable String variant(String window) {
    Matcher matcher = VARIANT_ALONE.matcher(window);
    return matcher.find() ? matcher.group() : null;
  }

  private static Found found(Matcher matcher) {
    for (Map.Entry<String, MarkerStatus> group : GROUPS.entrySet()) {
      int noun = matcher.start("noun" + group.getKey());
      if (noun >= 0 || matcher.start(group.getKey()) >= 0) {
        return new Found(group.getValue(), matcher.start(), matcher.end(), Math.max(noun, matcher.start()));
      }
    }
    return new Found(MarkerStatus.POSITIVE, matcher.start(), matcher.end());
  }
}
