package io.oncoagent.consult.extract.stage;

import io.oncoagent.consult.extract.assertion.CueKind;
import io.oncoagent.consult.extract.assertion.Reading;
import io.oncoagent.consult.extract.text.NoteText;
import io.oncoagent.consult.extract.text.SectionKind;
import io.oncoagent.consult.extract.text.WordPattern;
import io.oncoagent.domain.facts.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Distant metastases that the note states: not regional nodes, not fears, not negatives. */
public final class Spread {
  private static final String ORGANS = "liver|hepatic|lung|pulmonary|bone|osseous|skeletal|vertebral|spinal|brain|cerebral|cns|adrenal|peritoneal|omental|pleural|leptomeningeal|skin|visceral|distant|splenic|renal|ovarian|soft tissue|subcutaneous|bony|acetabular|pelvic bone|rib|femoral|sacral";
  private static final String ORGANS_ES = "hepaticas?|pulmonares|pulmonar|oseas?|cerebrales|cerebral|suprarrenal(?:es)?|peritoneales|peritoneal|pleurales|a distancia|viscerales|cutaneas|leptomeningeas?";
  private static final WordPattern SPREAD =
      WordPattern.of("\\b(metastatic|mbc|mcrc|mcrpc|mhspc|mcspc|mrcc|mnsclc|mpdac|metastasi[sz]ed|metastas[ei]s|mets?|metastasico|metastasica|metastatico|metastatica|metastasicos|metastasicas|oligometastatic|oligometastases|carcinomatosis|disseminated|diseminad[oa]|m1[a-d]?|stage iv[abc]?|estadio iv[abc]?|stage 4|estadio 4)\\b"
          + "|\\b(?:" + ORGANS + ")(?:,? (?:and|or|&) (?:" + ORGANS + "))? (?:deposits|secondaries|lesions|nodules|implants|disease)\\b|\\b(?:nodulos|lesiones|implantes|depositos) (?:" + ORGANS_ES + ")\\b|\\b(?:biopsy[- ]proven|recurrent|histologically proven) \\w+ in (?:the |a |an )?(?:new )?(?:lung|liver|bone|brain|adrenal)\\b|\\bprogresion (?:tumoral |de la enfermedad )?(?:a nivel )?(?:" + ORGANS_ES + ")\\b|\\b(?:hepatic|liver|pulmonary|lung|bone|osseous|brain|cerebral|peritoneal|visceral) progression\\b|\\bprogress(?:ed|ion|ing) (?:in|to|within) (?:the |his |her )?(?:liver|lungs?|bones?|brain|peritoneum)\\b|\\bmalignant (?:pleural )?effusion\\b|\\bderrame pleural maligno\\b|\\beffusion malignant\\b");
  private static final Pattern REGIONAL =
      Pattern.compile("^(?: (?:squamous cell )?(?:carcinoma|adenocarcinoma|melanoma|disease|tumou?r|cancer|deposits?|involvement|foci|focus|de (?:carcinoma|adenocarcinoma|melanoma)))?(?: (?:to|in|of|en|a|de|out|within|involving|seen|found|present|identified|cervical|axillary|axilares?|ipsilateral|regional(?:es)?|sentinel|the|los|una|un|one|two|three|four|\\d+/?\\d*|single|multiple|right|left|lymph|ganglios?|pelvic|inguinal|neck|mediastinal|hilar)){0,7} ?(?:lymph )?(?:nodes?|nodal|ganglionar(?:es)?|ganglios?|lns?\\b|adenopath\\w+|linfatic\\w+)");
  private static final Pattern REGIONAL_BEFORE = Pattern.compile("(nodal|node|nodes|ganglionar|axillary|sentinel|lymph|locoregional|regional|in.transit|satellite|micro|cervical|ln)s? $");
  /** «The lymph node was positive for metastatic carcinoma»: said of a node, unless of one that lies beyond the region. */
  private static final Pattern NODE_SUBJECT =
      Pattern.compile("(?<beyond>\\b(?:supraclavicular|retroperitoneal|para-?aortic|distant|non-?regional|contralateral|scalene|virchow|supraclaviculares?|retroperitoneales?|paraaortic\\w*|a distancia) ?(?:lymph )?(?:fossa )?)?\\b(?:nodes?|nodal|ganglios?|lns?|axilla|axila|adenopath\\w+|adenopatias?|station \\d+[a-z]?|slnb?|sentinel)\\b[^.;]{0,70}$");
  private static final Pattern ORGAN = Pattern.compile("\\b(?:" + ORGANS + "|" + ORGANS_ES + "|livers?|lungs?|bones?|brain|peritoneum|higado|pulmon|hueso|cerebro)\\b");
  private static final Pattern PLAIN = Pattern.compile("metastatic|metastas[ei]s|metastasico|metastasica|metastatico|metastatica");
  private static final Pattern NOT_A_FINDING = Pattern.compile("^ (?:work-?up|survey|screening|potential|risk|criteria|guidelines|calcification)");
  private static final Pattern WEAK = Pattern.compile("(lesions|nodules|disease|lesiones|nodulos)$");

  private final Reading reading;

  public Spread(Reading reading) {
    this.reading = reading;
  }

  /** Places that state distant spread, in order. */
  public List<Span> find() {
    NoteText note = reading.note();
    List<Span> found = new ArrayList<>();
    WordPattern.Finder matcher = SPREAD.in(note);
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      String after = note.folded().substring(matcher.end(), Math.min(note.folded().length(), matcher.end() + 60));
      String before = note.folded().substring(Math.max(0, matcher.start() - 16), matcher.start());
      boolean weak = WEAK.matcher(matcher.group()).find();
      if (REGIONAL.matcher(after).find() || REGIONAL_BEFORE.matcher(before).find() || NOT_A_FINDING.matcher(after).find() || met(matcher.group(), after) || ofNode(note, span, after)) {
        continue;
      }
      Set<CueKind> kinds = reading.kinds(span);
      boolean void_ = kinds.contains(CueKind.ABSENT) || kinds.contains(CueKind.FAMILY) || kinds.contains(CueKind.HYPOTHETICAL) || kinds.contains(CueKind.POSSIBLE)
          || note.sectionAt(span.start()) == SectionKind.FAMILY || note.sectionAt(span.start()) == SectionKind.HISTORY && weak;
      if (!void_ && !weak) {
        found.add(span);
      } else if (!void_ && plural(note, span)) {
        found.add(span);
      }
    }
    return found;
  }

  private static boolean ofNode(NoteText note, Span span, String after) {
    if (!PLAIN.matcher(note.folded().substring(span.start(), span.end())).matches()) {
      return false;
    }
    String clause = after.split("[.;,\\n]", 2)[0];
    Matcher node = NODE_SUBJECT.matcher(note.folded().substring(Math.max(note.sentenceAt(span.start()).start(), span.start() - 110), span.start()));
    return node.find() && node.group("beyond") == null && !ORGAN.matcher(node.group()).find() && !ORGAN.matcher(clause).find();
  }

  /** «Met» as a verb or in capitals as a gene is no metastasis. */
  private boolean met(String words, String after) {
    return words.equals("met") && !after.matches("^(?:[.,;)]| in| to| on| and| at|\\s*$).*") || words.equals("met") && after.matches("^ (?:criteria|with|the|all).*");
  }

  /** Lesions or nodules count as spread only when several or both-sided, and called neither indeterminate nor benign. */
  private static boolean plural(NoteText note, Span span) {
    String sentence = note.folded(note.sentenceAt(span.start()));
    boolean many = sentence.matches("(?s).*\\b(multiple|several|innumerable|numerous|bilateral|many|bilobar|diffuse|widespread|extensive|multiples|bilaterales|[2-9]\\d?\\+?|two|three|four|five|six|both|lytic)\\b.*");
    return many && !sentence.matches("(?s).*\\b(benign|indeterminate|stable|cyst|cysts|hemangioma|granuloma|inflammatory|unchanged|indeterminad[oa]s?|tiny|too small)\\b.*");
  }
}
