package io.oncoagent.consult.extract.cancer;

import io.oncoagent.consult.extract.text.NoteText;
import io.oncoagent.consult.extract.text.PhraseHit;
import io.oncoagent.consult.extract.text.Sentence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An organ that a test looked at and found clear («mammography and breast MRI show no primary») is no tumour's seat. */
final class SearchedOrgan {
  private static final String TEST =
      "(?:mammogra\\w*|mamografia|colonoscop\\w+|gastroscop\\w+|endoscop\\w+|panendoscop\\w+|bronchoscop\\w+|broncoscopia|cystoscop\\w+|cistoscopia|ogd|egd|ercp|cpre|ebus|mri|mr|ct|pet(?:[-/ ]?ct)?|ultrasound|us|scan|imaging|examination|exam|rm|rmn|tc|tac|pet(?:[-/ ]?tc)?|ecografia|exploracion)";
  private static final Pattern TESTED = Pattern.compile("(?:^|[^a-z])" + TEST + "(?:$|[^a-z])");
  private static final String NOTHING = "(?:primary|primaries|lesions?|mass(?:es)?|tumou?rs?|malignan\\w+|abnormalit\\w+|cancer|evidence(?! of (?:\\w+ )?(?:metast|spread|distant|nod))|tumor(?:es)?|primario|masas?|lesion(?:es)?|hallazgos|alteraciones|evidencia(?! de (?:\\w+ )?(?:metast|disemin|adenop)))\\b";
  private static final Pattern CLEAR =
      Pattern.compile("^([^.;:\\n]{0,90}?)\\b(?:normal(?:es)?|negativ\\w+|clear|unremarkable|(?:no|without|not) (?:\\w+ ){0,3}?" + NOTHING + "|(?:sin|no) (?:\\w+ ){0,3}?" + NOTHING + ")");
  private static final Pattern FOUND = Pattern.compile("\\b(?:but|except|mass|masses|tumou?r|nodule|uptake|avid|ulcer\\w*|growth|stricture|polyp|lesion|masa|nodulo|tumor|captacion|ulcera|estenosis|pero|salvo|other than|apart from|shows? an?|showed an?|reveal\\w* an?|muestra una?|biops(?:y|ies|ia)|adenocarcinoma|carcinoma)\\b");
  private static final int WIDTH = 30;

  private SearchedOrgan() {}

  static boolean clear(NoteText note, PhraseHit<String> organ) {
    Sentence sentence = note.sentenceAt(organ.start());
    String folded = note.folded();
    String before = folded.substring(Math.max(sentence.start(), organ.start() - WIDTH), organ.start());
    String around = before + folded.substring(organ.start(), Math.min(sentence.end(), organ.end() + WIDTH));
    String after = folded.substring(organ.end(), Math.max(organ.end(), sentence.end()));
    Matcher clear = CLEAR.matcher(after);
    return TESTED.matcher(around).find() && clear.find() && !FOUND.matcher(before + "," + clear.group(1)).find();
  }
}
