package io.oncoagent.deid.detect;

import io.oncoagent.deid.text.Note;
import io.oncoagent.deid.text.WordClass;
import java.util.Set;

/**
 * The grammar of eponyms: a name followed by a common noun, a number, a roman numeral or a single class letter is clinical («Ewing
 * sarcoma», «Breslow 2.1 mm», «Clark IV», «Binet C»); so is one after «morbus», «M.», «signo de», «non-».
 */
final class EponymGrammar {
  private static final Set<String> ROMAN = Set.of("i", "ii", "iii", "iv", "v", "vi", "iia", "iib", "iiia", "iiib", "iva", "ivb");
  private static final Set<String> BEFORE =
      Set.of("morbus", "maladie", "enfermedad", "sindrome", "syndrome", "signo", "signe", "escala", "echelle", "linfoma", "lymphome",
          "sarcoma", "sarcome", "tumor", "tumeur", "indice", "score", "nach", "modified", "non", "classification", "clasificacion",
          "celulas", "cellules", "esofago", "operacion", "tincion", "stadium", "stade", "estadio", "procedure", "criteria", "criterios", "maniobra", "manoeuvre", "intervention", "ganglion", "ganglio", "tecnica", "technique", "prueba", "test", "corps", "cuerpos", "triada", "triade", "metodo", "methode", "method", "fractura", "via", "voie", "anillo", "anneau");
  private static final Set<String> SCORED = Set.of("score", "grade", "grad", "stage", "class", "index", "risk", "type", "sum", "stadium");

  private static final Set<String> LIKE = Set.of("like", "type", "shaped", "positive", "negative", "associated", "related", "derived");

  private EponymGrammar() {}

  static boolean clinical(Note note, int from, int to) {
    boolean compound = to <= from + 3 && note.has(from, WordClass.EPONYM) && note.isHyphen(from + 1) && note.glued(from + 1) && note.isCapital(from + 2) && note.length(from + 2) > 5 && !NameWords.listed(note, from + 2) && !note.has(from + 2, WordClass.EPONYM);
    return compound || after(note, to) || before(note, from) && (eponymAmong(note, from, to) || note.has(from - 1, WordClass.PARTICLE));
  }

  private static boolean eponymAmong(Note note, int from, int to) {
    for (int i = from; i < to; i++) {
      if (note.has(i, WordClass.EPONYM)) {
        return true;
      }
    }
    return false;
  }

  private static boolean before(Note note, int from) {
    int at = from - 1;
    while (note.has(at, WordClass.PARTICLE) || note.isHyphen(at) || note.isApostrophe(at)) {
      at--;
    }
    if (note.is(at, "of") || note.is(from - 1, "de") || note.is(from - 1, "of")) {
      int noun = note.is(at, "of") ? at - 1 : at;
      if (note.has(noun, WordClass.CLINICAL_HEAD) || note.has(noun - 1, WordClass.CLINICAL_HEAD) || BEFORE.contains(note.folded(noun - 1)) || note.is(noun - 1, "tipo") || note.is(noun - 1, "type")) {
        return true;
      }
    }
    if (note.has(at, WordClass.CLINICAL_HEAD) && !note.has(at, WordClass.TITLE) && note.has(from, WordClass.EPONYM) && !note.startsLine(from)) {
      return true;
    }
    if (note.is(at, '.') && note.is(at - 1, "m") && !note.isUpper(from)) {
      return true;
    }
    return BEFORE.contains(note.folded(at));
  }

  private static boolean after(Note note, int to) {
    int at = to;
    if (note.isApostrophe(at) && note.is(at + 1, "s")) {
      at += 2;
    }
    while (note.isHyphen(at) && note.glued(at) && note.glued(at + 1) && note.has(at + 1, WordClass.EPONYM)) {
      at += 2;
    }
    if (at > to + 1 && note.has(at - 1, WordClass.EPONYM)) {
      return true;
    }
    if (note.isHyphen(at) && note.glued(at)) {
      at++;
      boolean german = note.isCapital(at) && note.length(at) > 5 && !NameWords.listed(note, at) && note.has(at - 2, WordClass.EPONYM);
      if (german || LIKE.contains(note.folded(at))) {
        return true;
      }
    }
    if (note.startsLine(at)) {
      return false;
    }
    if (note.isWord(at)) {
      boolean noun = note.has(at, WordClass.CLINICAL_HEAD) || note.has(at, WordClass.EPONYM) && !personal(note, at);
      return noun && !note.has(at, WordClass.CREDENTIAL) || numeral(note, at);
    }
    return note.isNumber(at) && !identifies(note, at);
  }

  /** An eponym that is also a common surname says nothing about the word before it. */
  private static boolean personal(Note note, int at) {
    return note.has(at, WordClass.SURNAME) || note.has(at, WordClass.GIVEN);
  }

  private static boolean numeral(Note note, int at) {
    if (SCORED.contains(note.folded(at))) {
      return true;
    }
    return note.isCapital(at) && ROMAN.contains(note.folded(at)) && !note.is(at + 1, '.')
        || note.isInitial(at) && "abcd".contains(note.folded(at)) && !note.isWord(at + 1) && !note.is(at + 1, '.');
  }

  /** A long number after a name is a telephone or a record number, not a score. */
  private static boolean identifies(Note note, int at) {
    return note.digits(at) > 3 || note.is(at, "0") || note.glued(at + 1) && note.isMark(at + 1, "-/") && note.isNumber(at + 2)
        || note.folded(at).startsWith("0");
  }
}
