package io.oncoagent.deid.detect;

import io.oncoagent.deid.text.Note;
import io.oncoagent.deid.text.WordClass;
import java.util.Set;

/** Postcodes of the US, UK, Canada, Spain, France, Germany, Austria and Switzerland. Each method gives the token after, or {@code from}. */
final class Postcodes {
  private static final Set<String> STATES =
      Set.of("al", "ak", "az", "ar", "ca", "co", "ct", "de", "fl", "ga", "hi", "id", "il", "in", "ia", "ks", "ky", "la", "me", "md", "ma", "mi", "mn", "ms", "mo", "mt", "ne", "nv", "nh",
          "nj", "nm", "ny", "nc", "nd", "oh", "ok", "or", "pa", "ri", "sc", "sd", "tn", "tx", "ut", "vt", "va", "wa", "wv", "wi", "wy", "dc", "pr", "on", "qc", "bc", "ab", "mb", "sk", "ns", "nb", "nl");

  private static final Set<String> TERRITORIES = Set.of("gu", "vi", "mp", "as", "fm", "mh", "pw", "aa", "ae", "ap");

  private static final Set<String> AUSTRALIA = Set.of("nsw", "vic", "qld", "sa", "wa", "tas", "act", "nt");

  private Postcodes() {}

  static boolean state(Note note, int i) {
    return note.isUpper(i) && note.length(i) == 2 && STATES.contains(note.folded(i));
  }

  /** «LS99 8ZZ», «EH6 7DX», «SW1A 1AA», and Canada's «G5L 0A0». */
  static int british(Note note, int from) {
    if (!note.isUpper(from) && !note.isInitial(from) || note.length(from) > 2 || !note.glued(from + 1) || note.digits(from + 1) < 1 || note.digits(from + 1) > 2) {
      return from;
    }
    int at = from + 2;
    if (note.length(at) == 1 && note.isCapital(at) && note.glued(at)) {
      at++;
    }
    boolean inward = !note.glued(at) && note.digits(at) == 1 && note.glued(at + 1) && !note.glued(at + 2) | note.isMark(at + 2, ".,;)/|") | note.isNumber(at + 2);
    if (!inward || note.startsLine(at)) {
      return from;
    }
    boolean uk = note.length(at + 1) == 2 && note.isUpper(at + 1) && (!note.glued(at + 2) || !note.isNumber(at + 2));
    boolean canada = note.length(at + 1) == 1 && note.isCapital(at + 1) && note.digits(at + 2) == 1 && note.glued(at + 2) && at == from + 3;
    return uk ? at + 2 : canada ? at + 3 : from;
  }

  /** «MO 63401», «TX 78382-0001»: a state's abbreviation before five digits. */
  static int american(Note note, int from) {
    if (!state(note, from) && !(note.isUpper(from) && TERRITORIES.contains(note.folded(from)))) {
      return from;
    }
    int at = note.isMark(from + 1, ",") ? from + 2 : from + 1;
    return note.digits(at) == 5 && !note.startsLine(at) ? zip4(note, at + 1) : from;
  }

  private static int zip4(Note note, int at) {
    return note.isHyphen(at) && note.glued(at) && note.digits(at + 1) == 4 ? at + 2 : at;
  }

  /** «VIC 3056», «NT, 0810»: a state of Australia before four digits. */
  static int australian(Note note, int from) {
    int at = note.is(from + 1, ',') ? from + 2 : from + 1;
    boolean state = note.isUpper(from) && AUSTRALIA.contains(note.folded(from));
    return state && note.digits(at) == 4 && !note.startsLine(at) && !note.has(at + 1, WordClass.UNIT) ? at + 1 : from;
  }

  /** «28009 Madrid», «D-26721 Emden», «1530 Payerne», «5611 XX»: figures before a town's capital. */
  static int continental(Note note, int from) {
    boolean length = note.digits(from) == 5 || note.digits(from) == 4;
    boolean town = note.isCapital(from + 1) && !note.startsLine(from + 1) && note.length(from + 1) > 1;
    boolean glued = note.glued(from) && !note.isMark(from - 1, "-(") || note.glued(from + 1);
    if (!length || !town || glued || note.has(from + 1, WordClass.GENERAL) && !note.has(from + 1, WordClass.PLACE) || note.has(from + 1, WordClass.CLINICAL_HEAD)) {
      return from;
    }
    return from + 1;
  }
}
