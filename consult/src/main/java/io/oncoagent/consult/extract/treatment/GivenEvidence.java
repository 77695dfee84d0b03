package io.oncoagent.consult.extract.treatment;

import io.oncoagent.consult.extract.text.NoteText;
import io.oncoagent.consult.extract.text.Sentence;
import io.oncoagent.domain.facts.Span;
import java.util.regex.Pattern;

/** Words beside a treatment that say it was given: strong ones by themselves, weak ones only without a denial. */
final class GivenEvidence {
  private static final Pattern STRONG_BEFORE =
      Pattern.compile("(?<![a-z])(?:s/?p\\b|followed by|seguid[oa] de|\\bthen\\b|luego|status post|post-?op\\w*|completed|received|receiving|(?:currently|now)? ?(?:in )?(?:wk|week|day|cycle|cyc|c|d|fraction|fx|semana|ciclo|dia) ?\\d{1,2}(?:d\\d{1,2})?(?: ?/ ?\\d{1,2})?(?: of| on| de)?(?= )|started(?: on)?|initiated on|commenced(?: on)?|begun on|was on|treated with|managed with|underwent|undergone|was given|previously|progress(?:ed|ing|ion|ive disease)? (?:on|after|through|under|following|despite)|\\bpd (?:on|after)|refractory to|resistant to|relapsed? (?:after|on|following)|recurred after|failed|failure of|failing|exposed to|maintained on|finished|stopped|discontinued|tolerat\\w+|\\b[1-4]l\\b:?|(?:first|second|third|fourth|1st|2nd|3rd)[- ]line:?|lines? ?[1-4]:?|cycles? of|cycle \\d+ of|courses? of|doses of|months of|weeks of|end of|completion of|finishing|completing|stopping|fin de|final de|finalizar|terminar|acabar|completar|finalizacion de|years of|after \\d+ (?:cycles?|months|weeks|doses)|recibi[oe]\\w*|recibido|completo|completad[oa]|tratad[oa] con|tras|despues de|progres\\w+ (?:a|tras|bajo|con)|en tratamiento con|refractari[oa] a|ciclos de|linea con|previamente|fue intervenid[oa]|se realizo|realizad[oa]|response to|respuesta a|currently on|now on|has been on|already on|already had|already received|intolerant (?:of|to)|adjuvant|adyuvante|neoadjuvant|neoadyuvante|previous|prior|induction|induction with|consolidation|had|following|after)[ :,]*(?:(?:a|an|the|his|her|with|of|x|\\d+|cycles?|of|lap|laparoscopic|radical|left|right|l|r|total|partial|definitive|palliative|adjuvant|neoadjuvant|de|con|el|la|un|una|weekly|first|line|1l|2l|concurrent|initial|primary|open|robotic|only|standard|in|and|then|radioterapia|quimioterapia|platinum|doublet|frontline|front-line|upfront|dose-dense|high-dose|hd)[ ,:-]*){0,6}$");
  private static final Pattern WEAK_BEFORE = Pattern.compile("(?:\\bon\\b|\\bsince\\b|despite|\\bpost\\b|\\bthen\\b|\\bwith\\b|\\bcon\\b|\\+|\\bbajo\\b|/|,|\\band\\b|\\by\\b|luego|->|\\()[ ]*$");
  private static final Pattern STRONG_AFTER =
      Pattern.compile("^(?:[^.;]|(?<=\\d)\\.(?=\\d)){0,38}?(?<![a-z])(?:(?<=^ )(?:for )?\\d+ (?:years?|yrs?|months?|mo)\\b|\\bx ?\\d\\b|\\bx\\d|\\b\\d ?x\\b|\\b\\d+ (?:cycles?|ciclos|fractions|fracciones|doses|courses)|\\bago\\b|\\d+ (?:mci|gbq)\\b|\\blleva \\w+|\\bha recibido \\d+|\\d+ dosis\\b|\\bcompleted\\b|\\bfinished\\b|\\bwas given\\b|\\bgiven (?:today|yesterday|on|in|x|for|with)|\\badministered\\b|\\buntil\\b|\\bsince\\b|\\bhasta\\b|\\bdesde\\b|then progress|progressed|\\bpd\\b|\\bcr\\b|\\bpr\\b|\\bsd\\b|progression|progresion|\\brelapse\\w*|stopped|discontinued|suspendid\\w+|\\[date|\\bin (?:19|20)\\d\\d|\\bin (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w*|tolerated|was (?:performed|done)|\\bperformed\\b|\\bdone\\b|\\br0\\b|\\br1\\b|margins?|\\bhace\\b|finalizad\\w+|completad\\w+|terminad\\w+|respuesta|\\d+ ?gy\\b|residual|\\bypt|\\bpt\\d|\\bpn\\d|revealed|showed|partial response|complete response|good response|only,|so far|to date|toxicity|toxicidad|failed|followed by|seguid[oa] de|\\(completed|\\b(?:19|20)\\d\\d\\b|last (?:dose|cycle)|cycle \\d|\\bday \\d+|\\bpod ?\\d|post-?op day|weeks? post|months? post|histolog|pathology|confirmed|on \\[)");

  private final NoteText note;

  GivenEvidence(NoteText note) {
    this.note = note;
  }

  boolean strong(Span span) {
    return STRONG_BEFORE.matcher(before(span)).find() || STRONG_AFTER.matcher(after(span)).find();
  }

  boolean weak(Span span) {
    return WEAK_BEFORE.matcher(before(span)).find();
  }

  private String before(Span span) {
    Sentence sentence = note.sentenceAt(span.start());
    return note.folded().substring(Math.max(sentence.start(), span.start() - 70), span.start());
  }

  private String after(Span span) {
    Sentence sentence = note.sentenceAt(span.start());
    int end = Math.max(span.end(), Math.min(sentence.end(), span.end() + 60));
    return note.folded().substring(Math.min(span.end(), end), end);
  }
}
