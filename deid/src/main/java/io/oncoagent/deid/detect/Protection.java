package io.oncoagent.deid.detect;

import io.oncoagent.deid.text.Note;
import io.oncoagent.deid.text.WordClass;
import io.oncoagent.lexicon.Category;
import io.oncoagent.lexicon.Lexicon;
import io.oncoagent.lexicon.Mention;
import java.util.BitSet;
import java.util.Set;

/**
 * Which tokens are clinical: mentions of the lexicon, codes that clinical grammar knows, and eponyms before a common noun or a number
 * («Hodgkin lymphoma», «Gleason 4+3»).
 */
final class Protection {
  private static final Set<String> MEASURES = Set.of("mg", "mm", "ml", "mcg", "gy", "kg", "mmhg", "bpm", "cm");
  private static final String[] ENDINGS = {"itis", "emia", "aemia", "ectomy", "osis", "oscopy", "plasty", "ostomy", "otomy", "opathy", "plication", "carcinoma", "sarcoma", "penia", "uria", "ectomia", "ectomie", "itis", "ychia", "chrome", "plasia"};
  private static final String[] STEMS = {"metast", "carcino", "chemothera", "radiothera", "oncolog", "tumo", "patholog", "histolog", "diagnos", "lymph", "hemato", "haemato", "neoplas", "quimio", "chimio", "resection", "resect"};
  private static final Set<String> MEDICAL =
      Set.of("diagnosed", "diagnosis", "relapse", "relapsed", "treated", "treatment", "surgery", "biopsy", "symptoms", "clinic", "hospital", "admitted", "scan", "operation", "operated", "pathology", "tumour", "tumor", "tumoral", "cancer", "grade", "stage", "staining", "stain", "fascia", "lesion", "cells", "biopsies", "stricture", "anomaly", "cornea", "rosettes", "intestinal", "melanome", "melanoma", "patient", "dose", "chemotherapy", "nodes", "tratado", "tratada",
          "tratamiento", "diagnosticado", "diagnosticada", "operado", "operada", "recidiva", "traite", "traitee", "opere", "operee", "behandelt", "operiert", "rezidiv", "anamnese");

  private final Note note;
  private final BitSet strong = new BitSet();
  private final BitSet weak = new BitSet();
  private final boolean medical;

  Protection(Note note, Lexicon lexicon) {
    this.note = note;
    for (Mention mention : lexicon.mentions(note.text())) {
      int from = note.tokenAt(mention.start());
      int to = note.tokenAt(mention.end());
      boolean sure = !mention.ambiguous() && mention.end() - mention.start() > 2 && !nameLike(mention, from, to);
      (sure ? strong : weak).set(from, Math.max(from, to));
    }
    ClinicalCodes.mark(note, strong);
    medical = speaksOfMedicine();
  }

  /** One capitalised word that is on a name list («Rose», «Graham») may be a person: such a mention protects weakly. */
  private boolean nameLike(Mention mention, int from, int to) {
    boolean drug = mention.category() == Category.DRUG || mention.category() == Category.BIOMARKER;
    return to == from + 1 && (note.has(from, WordClass.GIVEN) || note.has(from, WordClass.SURNAME)) && !drug;
  }

  /** The text speaks of medicine somewhere. */
  boolean medical() {
    return medical;
  }

  private static boolean ending(String word) {
    for (String tail : ENDINGS) {
      if (word.length() > tail.length() + 2 && word.endsWith(tail)) {
        return true;
      }
    }
    return false;
  }

  private static boolean stem(String word) {
    for (String head : STEMS) {
      if (word.startsWith(head)) {
        return true;
      }
    }
    return false;
  }

  private boolean speaksOfMedicine() {
    if (!strong.isEmpty()) {
      return true;
    }
    for (int i = 0; i < note.count(); i++) {
      boolean measured = note.isNumber(i) && MEASURES.contains(note.folded(i + 1));
      boolean eponym = note.has(i, WordClass.EPONYM) && (note.has(i + 1, WordClass.CLINICAL_HEAD) && note.isLower(i + 1) || note.isUpper(i + 1) && note.raw(i + 1).chars().limit(2).allMatch(c -> "IVX".indexOf(c) >= 0));
      if (measured || eponym || note.isLower(i) && ending(note.folded(i)) || stem(note.folded(i)) || note.has(i, WordClass.CLINICAL_WORD) || MEDICAL.contains(note.folded(i))) {
        return true;
      }
    }
    return false;
  }

  /** Clinical beyond doubt, unless a label or a title says otherwise. */
  boolean strong(int token) {
    return token >= 0 && strong.get(token);
  }

  boolean weak(int token) {
    return token >= 0 && weak.get(token);
  }

  boolean any(int token) {
    return strong(token) || weak(token);
  }

  /** True when what stands before or after the words says that they name a disease, a score, a stain or an operation, not a person. */
  boolean clinicalByGrammar(int from, int to) {
    return EponymGrammar.clinical(note, from, to);
  }
}
