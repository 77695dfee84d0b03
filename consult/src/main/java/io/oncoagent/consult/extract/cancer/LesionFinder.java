package io.oncoagent.consult.extract.cancer;

import io.oncoagent.consult.extract.assertion.CueKind;
import io.oncoagent.consult.extract.assertion.Reading;
import io.oncoagent.consult.extract.text.NoteText;
import io.oncoagent.consult.extract.text.PhraseHit;
import io.oncoagent.consult.extract.text.SectionKind;
import io.oncoagent.consult.extract.text.Sentence;
import io.oncoagent.domain.facts.Assertion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mass in an organ, or an imaging score that says so: a suspected cancer where nothing firmer is named. */
final class LesionFinder {
  private static final Pattern LESION =
      Pattern.compile("\\b(mass|masses|lumps?|masas|nodulos|tumou?r|lesion|nodule|neoplasm|growth|masa|tumoracion|nodulo|opacity|bulto|ulcerated|spiculated|enhancing|espiculad[oa])\\b");
  private static final Pattern HIGH_SCORE = Pattern.compile("\\b(bi-?rads|pi-?rads|li-?rads|lr|lung-?rads|ti-?rads)\\s*[:=-]?\\s*(category |categoria )?(4|5)[abcx]?\\b");
  private static final Set<String> NEVER_ALONE = Set.of("liver", "adrenal", "bone", "peritoneum", "node-neck", "skin", "soft-tissue", "mediastinum", "pleura", "eye");
  private static final int NEAR = 40;

  private final Reading reading;
  private final SiteTables tables;
  private final SiteHits sites;

  LesionFinder(Reading reading, SiteTables tables, SiteHits sites) {
    this.reading = reading;
    this.tables = tables;
    this.sites = sites;
  }

  List<CancerMention> find() {
    NoteText note = reading.note();
    List<CancerMention> found = new ArrayList<>();
    Set<String> scoredOrgans = scored(note);
    for (PhraseHit<String> site : sites.all()) {
      Sentence sentence = note.sentenceAt(site.start());
      int from = Math.max(sentence.start(), site.start() - NEAR);
      int to = Math.min(sentence.end(), site.end() + NEAR);
      boolean scored = scoredOrgans.contains(site.value());
      boolean lesion = LESION.matcher(note.folded().substring(from, to)).find();
      String code = tables.suspected(site.value());
      if (code == null || !scored && (!lesion || NEVER_ALONE.contains(site.value()))) {
        continue;
      }
      Set<CueKind> kinds = reading.kinds(site.span());
      if (!kinds.contains(CueKind.FAMILY) && !kinds.contains(CueKind.ABSENT) && note.sectionAt(site.start()) != SectionKind.FAMILY) {
        double position = 0.1 * (1.0 - (double) site.start() / Math.max(1, note.text().length()));
        found.add(new CancerMention(code, site.span(), Assertion.POSSIBLE, (scored ? 0.4 : 0.15) + position, CancerMention.Origin.LESION, site.value()));
      }
    }
    return found;
  }

  /** Organs to which an imaging score of 4 or 5 was given. */
  private static Set<String> scored(NoteText note) {
    Set<String> organs = new HashSet<>();
    Matcher matcher = HIGH_SCORE.matcher(note.folded());
    while (matcher.find()) {
      String score = matcher.group(1);
      organs.add(score.startsWith("bi") ? "breast" : score.startsWith("pi") ? "prostate" : score.startsWith("lung") ? "lung" : score.startsWith("l") ? "liver" : "thyroid");
    }
    return organs;
  }
}
