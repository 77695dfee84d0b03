package io.oncoagent.deid.detect;

import io.oncoagent.deid.text.Note;
import java.util.BitSet;
import java.util.Set;

/** Codes of the clinic that look like identifiers: variants (HGVS), trial registrations, trial groups, drug codes, cell markers. */
final class ClinicalCodes {
  private static final Set<String> REGISTRIES =
      Set.of("nct", "isrctn", "eudract", "rs", "nm", "np", "ensg", "enst", "cosm", "cosv", "omim", "pmid", "pmc", "snomed", "icd", "loinc", "euct", "chictr", "umin");
  private static final Set<String> TRIAL_GROUPS =
      Set.of("jgog", "alfa", "ccg", "int", "ago", "abcsg", "bcirg", "mrc", "sakk", "ncri", "ncctg", "tog", "ukccsg", "siop", "gpoh", "bfm", "gmall", "lysa", "gela", "goelams", "ifm", "gimema", "pethema", "solti", "ogsg", "wjog", "wjtog", "korean", "arcade", "fnclcc", "itmo", "goim", "rtog", "nrg", "ecog", "swog", "calgb", "nsabp", "gog", "eortc", "acosog", "cog", "hovon", "gelacog", "geicam", "jcog", "cctg", "ncic",
          "keynote", "checkmate", "impower", "lux", "pacific", "tailorx", "mindact", "stampede", "destiny", "aneuploidy", "euronet", "uk", "ahod", "anbl",
          "nccn", "esmo", "asco", "fda", "aric", "alliance", "prodige", "ffcd", "gercor", "aio", "gbg", "agmt", "ukall", "aalld", "aall", "aaml", "who", "iso");
  private static final Set<String> SPONSORS =
      Set.of("mk", "abt", "bms", "pf", "gsk", "ly", "azd", "bay", "ro", "amg", "inc", "incb", "tak", "sar", "regn", "ono", "cc", "jnj", "ctl", "kte", "bgb", "mrtx",
          "loxo", "arq", "xl", "ds", "ag", "ch", "sgn", "imgn", "epz", "zd", "sti", "su", "plx", "cep", "pkc", "abl", "shr", "ibi", "hlx", "jab", "rmc", "divarasib", "tas");
  private static final Set<String> LONG_CODES = Set.of("pf", "gsk", "ro", "ly", "sar", "jnj", "amg");
  private static final Set<String> CONTEXT = Set.of("codon", "exon", "intron", "position", "chr", "chromosome", "snomed", "icd", "loinc", "cpt", "atc", "nct");

  private ClinicalCodes() {}

  static void mark(Note note, BitSet strong) {
    for (int i = 0; i < note.count(); i++) {
      if (!note.isWord(i)) {
        continue;
      }
      int end = end(note, i);
      if (end > i) {
        strong.set(i, end);
        i = end - 1;
      }
    }
  }

  private static int end(Note note, int i) {
    String word = note.folded(i);
    boolean open = !note.glued(i) || note.isMark(i - 1, "(:;,[/");
    if (open && word.length() <= 2 && "cgpmnr".contains(word.substring(0, 1)) && word.length() == 1 && note.is(i + 1, '.') && note.glued(i + 1)
        && note.glued(i + 2)) {
      return glued(note, i);
    }
    if (REGISTRIES.contains(word) && (note.glued(i + 1) || CONTEXT.contains(word))) {
      return Math.max(glued(note, i), note.isNumber(i + 1) || note.isWord(i + 1) ? glued(note, i + 1) : 0);
    }
    int digits = Math.max(note.digits(i + 1), note.digits(i + 2));
    boolean numbered = note.isNumber(i + 1) && note.glued(i + 1) || note.isDash(i + 1) && note.isNumber(i + 2)
        || note.isNumber(i + 1) && note.digits(i + 1) >= 3;
    if (numbered && note.isUpper(i) && (TRIAL_GROUPS.contains(word) || SPONSORS.contains(word) && note.glued(i + 1) && (digits <= 5 || LONG_CODES.contains(word)))) {
      return note.isNumber(i + 1) ? i + 2 : i + 3;
    }
    if (CONTEXT.contains(word)) {
      return note.isNumber(i + 1) ? glued(note, i + 1) : i;
    }
    return i;
  }

  /** The end of the run of glued tokens from here, without a final full stop or comma. */
  private static int glued(Note note, int i) {
    int at = i + 1;
    while (note.glued(at) && !note.isMark(at, ";,") ) {
      at++;
    }
    while (at > i + 1 && note.isMark(at - 1, ".:!?")) {
      at--;
    }
    return at;
  }
}
