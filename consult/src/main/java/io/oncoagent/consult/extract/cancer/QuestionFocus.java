package io.oncoagent.consult.extract.cancer;

import io.oncoagent.consult.extract.text.NoteText;
import io.oncoagent.consult.extract.text.PhraseHit;
import io.oncoagent.consult.extract.text.SectionKind;
import io.oncoagent.consult.extract.text.Sentence;
import io.oncoagent.lexicon.Lexicon;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A question that names an organ says which of several cancers it is about. */
final class QuestionFocus {
  private static final Pattern ABOUT = Pattern.compile("\\b(?:question|questions|query|pregunta|consulta|asks? about|advice (?:on|about|for)|this (?:referral|question|consult))\\b");
  private static final double BOOST = 1.0;

  private QuestionFocus() {}

  static void favour(List<CancerMention> mentions, NoteText note, SiteHits sites, SiteTables tables, Lexicon lexicon) {
    Set<String> asked = new HashSet<>();
    for (PhraseHit<String> site : sites.all()) {
      Sentence sentence = note.sentenceAt(site.start());
      String code = tables.suspected(site.value());
      boolean asks = sentence.question() || note.sectionAt(site.start()) == SectionKind.QUESTION || ABOUT.matcher(note.folded(sentence)).find();
      if (code != null && asks) {
        asked.add(code);
      }
    }
    Set<String> done = new HashSet<>();
    mentions.replaceAll(mention -> asked.stream().anyMatch(code -> lexicon.isA(mention.code(), code)) && mention.weight() > 0 && done.add(mention.code()) ? raised(mention) : mention);
  }

  private static CancerMention raised(CancerMention mention) {
    return new CancerMention(mention.code(), mention.span(), mention.assertion(), mention.weight() + BOOST, mention.origin(), mention.site());
  }
}
