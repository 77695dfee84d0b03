package io.oncoagent.consult.extract.cancer;

import io.oncoagent.consult.extract.text.NoteText;
import io.oncoagent.consult.extract.text.PhraseHit;
import io.oncoagent.consult.extract.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Organs named in the note that can be a tumour's seat: not metastatic sites, not organs of another finding («pleural effusion»). */
final class SiteHits {
  private static final Set<String> OTHER_FINDING =
      Set.of("effusion", "function", "failure", "impairment", "embolism", "embolus", "emboli", "fibrosis", "enzymes", "insufficiency", "mri", "ct", "node", "nodes", "lymph", "ln", "lns",
          "spine", "vertebra", "vertebrae", "vertebral", "disc", "cord", "chain", "lymphadenopathy", "adenopathy", "adenopathies", "toxicity", "vein", "artery", "stent", "hypertension", "edema", "oedema", "function's",
          "clear", "normal", "negative", "biopsies", "tests", "panel", "derrame", "funcion", "insuficiencia", "ganglio", "ganglios", "adenopatia", "adenopatias", "columna", "embolia", "bleeding", "ganglionar", "gangliones",
          "screening", "density", "reflux", "ulcer", "varices", "cirrhosis", "stones", "tract", "infection", "colic", "calculi", "disease", "fluid", "thrombosis", "clearance", "carcinomatosis", "carcinomatosis's", "carcinomatosa",
          "function.", "reserve", "rehab", "physiotherapy", "arthritis", "adenoma", "polyp", "polyps", "abscess", "injury", "protection", "preservation", "suppression", "function,", "rash", "involvement", "infiltration", "invasion",
          "infiltrates", "infiltrate", "consolidation", "symptoms", "complications", "dysfunction", "derangement", "biochemistry", "profile", "tenderness", "pain", "discharge", "wall", "bruit", "sounds");
  /** Organs whose ulcer is a lesion to biopsy, where a gastric or duodenal one is mostly none. */
  private static final Set<String> ULCERATING = Set.of("oral", "skin", "anus", "vulva", "penis", "oropharynx", "larynx", "cervix", "vagina", "rectum");

  private static final Set<String> SPREAD = Set.of("met", "mets", "metastasis", "metastases", "metastatic", "metastasic", "metastasica", "metastasicas", "metastatica", "metastaticas", "deposits", "deposit", "implants", "secondaries", "nodules", "lesions",
      "metastasized", "metastasised", "implantes", "lesiones", "nodulos", "secundarias");
  private static final Set<String> SPREAD_BEFORE = Set.of("met", "mets", "metastasis", "metastases", "metastatic", "metastasized", "metastasised", "spread", "deposits", "deposit", "metastatico", "secondaries", "metastasic", "metastaticas", "implants", "lesions", "nodules", "nodulos", "lesiones");
  private static final Set<String> SPREAD_LINK = Set.of("to", "in", "of", "a", "en", "at", "into", "the", "both", "multiple", "bilateral", "los", "la", "el", "al", "and", "y", "left", "right", "l", "r", "bone", "liver", "lung", "hepaticas", "oseas", "pulmonares", "brain", "adrenal", "bones", "hepatic", "osea");
  private static final Set<String> SCANS = Set.of("mri", "us", "ultrasound", "echo", "rm", "eco", "irm");

  private final NoteText note;
  private final List<PhraseHit<String>> hits = new ArrayList<>();

  SiteHits(NoteText note, SiteTables tables) {
    this.note = note;
    for (PhraseHit<String> hit : tables.sites.find(note.words())) {
      if (hit.value().equals("node-neck") || !decoy(hit) && !SearchedOrgan.clear(note, hit)) {
        hits.add(hit);
      }
    }
  }

  /** Hits in the sentences from one index to another, both included. */
  List<PhraseHit<String>> inSentences(int first, int last) {
    int from = first <= 0 ? 0 : note.sentence(first) instanceof io.oncoagent.consult.extract.text.Sentence s ? s.start() : 0;
    int to = note.sentence(last) instanceof io.oncoagent.consult.extract.text.Sentence s ? s.end() : note.text().length();
    return hits.subList(lower(from), lower(to));
  }

  private int lower(int offset) {
    int low = 0;
    int high = hits.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (hits.get(mid).start() < offset) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }

  List<PhraseHit<String>> all() {
    return hits;
  }

  private boolean decoy(PhraseHit<String> hit) {
    Words words = note.words();
    for (int i = hit.lastWord() + 1; i < Math.min(words.size(), hit.lastWord() + 3) && sameBreath(hit.end(), words.start(i)); i++) {
      boolean lesion = words.word(i).equals("ulcer") && ULCERATING.contains(hit.value());
      if (SPREAD.contains(words.word(i)) || i == hit.lastWord() + 1 && OTHER_FINDING.contains(words.word(i)) && !lesion) {
        return true;
      }
    }
    int before = hit.firstWord() - 1;
    if (before >= 0 && SCANS.contains(words.word(before)) && sameBreath(words.start(before), hit.start())) {
      return true;
    }
    for (int i = before; i >= Math.max(0, before - 5) && sameBreath(words.start(i), hit.start()); i--) {
      if (SPREAD_BEFORE.contains(words.word(i))) {
        return true;
      }
      if (!SPREAD_LINK.contains(words.word(i))) {
        return false;
      }
    }
    return false;
  }

  private boolean sameBreath(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = note.folded().charAt(i);
      if (c == ';' || c == ':' || c == '.' || c == '(' || c == '\n') {
        return false;
      }
    }
    return true;
  }
}
