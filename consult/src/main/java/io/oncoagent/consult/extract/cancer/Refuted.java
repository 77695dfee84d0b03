package io.oncoagent.consult.extract.cancer;

import io.oncoagent.consult.extract.text.NoteText;
import io.oncoagent.domain.facts.Assertion;
import io.oncoagent.lexicon.Lexicon;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A suspicion that the same note later takes back («… initially read as suspicious for carcinoma … malignancy excluded») is none. */
final class Refuted {
  private static final String DISEASE = "(?:malignan\\w+|cancer|carcinoma|lymphoma|neoplas\\w+|maligno|malignidad)";
  private static final Pattern TAKEN_BACK =
      Pattern.compile("\\b" + DISEASE + "\\b[^.;,\\n]{0,20}\\b(?:was |is |has been |were |been )?(?:excluded|ruled out|descartad[oa]|excluid[oa])\\b|\\b(?:excluded|ruled out|excludes|rules out|descarta|descartad[oa]|se descarto) (?:a |an |any |the )?(?:malignancy|cancer|carcinoma|neoplasia|malignidad)\\b"
          + "|\\b(?:nodes?|nodal|ganglios?) (?:\\w+ )?(?:biops(?:y|ies|ia)|bx|excision|histology|fna)\\b[^.;\\n]{0,20}\\b(?:reactive|reactiv[oa]|benign)\\b|\\b(?:final|definitive|excision\\w*|surgical|open) (?:pathology|histology|biopsy|report)\\b[^.;\\n]{0,50}\\b(?:benign|no (?:evidence of )?(?:malignancy|carcinoma|tumou?r)|negative for malignancy)\\b");
  private static final Pattern STILL_OPEN =
      Pattern.compile("\\b(?:repeat|re-?biops\\w+|another|non-?diagnostic|inadequate|insufficient|remains? (?:highly )?suspicious|high suspicion|strong(?:ly)? suspect\\w*|not (?:been )?(?:excluded|ruled out)|cannot (?:be )?(?:excluded|exclude|rule out)|repetir|no concluyente|(?:excision\\w* |repeat )?biopsy (?:is )?(?:scheduled|planned|booked|pending|awaited)|biopsia (?:pendiente|programada))\\b");

  private Refuted() {}

  /** Lowers every suspicion that stands before the words that take it back, unless the note leaves the matter open behind them. */
  static void settle(List<CancerMention> mentions, NoteText note, Lexicon lexicon) {
    if (mentions.stream().noneMatch(mention -> mention.assertion() == Assertion.POSSIBLE) || STILL_OPEN.matcher(note.folded()).find()) {
      return;
    }
    List<CancerMention> read = List.copyOf(mentions);
    mentions.replaceAll(mention -> mention.assertion() == Assertion.POSSIBLE && answered(mention, read, lexicon) ? denied(mention) : mention);
    boolean firm = mentions.stream().anyMatch(mention -> mention.assertion() == Assertion.PRESENT || mention.assertion() == Assertion.HISTORICAL);
    Matcher matcher = TAKEN_BACK.matcher(note.folded());
    int last = -1;
    while (!firm && matcher.find()) {
      last = matcher.start();
    }
    int end = last;
    mentions.replaceAll(mention -> mention.assertion() == Assertion.POSSIBLE && mention.span().start() <= end ? denied(mention) : mention);
  }

  /** «Possible lymphoma … no lymphoma»: a denial of the same disease behind the suspicion, and no suspicion behind the denial. */
  private static boolean answered(CancerMention doubt, List<CancerMention> read, Lexicon lexicon) {
    int denial = read.stream().filter(one -> one.assertion() == Assertion.ABSENT && related(one.code(), doubt.code(), lexicon)).mapToInt(one -> one.span().start()).max().orElse(-1);
    return denial > doubt.span().start() && read.stream().noneMatch(one -> one.assertion() != Assertion.ABSENT && one.assertion() != Assertion.FAMILY && one.span().start() > denial && related(one.code(), doubt.code(), lexicon));
  }

  private static boolean related(String one, String two, Lexicon lexicon) {
    return lexicon.isA(one, two) || lexicon.isA(two, one);
  }

  private static CancerMention denied(CancerMention mention) {
    return new CancerMention(mention.code(), mention.span(), Assertion.ABSENT, 0, mention.origin(), mention.site());
  }
}
