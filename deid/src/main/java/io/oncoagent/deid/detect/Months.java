package io.oncoagent.deid.detect;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Names of months and weekdays in the four languages, lower case without accents. */
final class Months {
  private static final String[] NAMES = {
    "january jan enero ene janvier janv januar janner jaenner",
    "february feb febr febrero fevrier fevr fev februar feber",
    "march mar marzo mars marz mrz maerz",
    "april apr abril abr avril avr",
    "may mayo mai",
    "june jun junio juin juni",
    "july jul julio juillet juil juli",
    "august aug agosto ago aout",
    "september sep sept septiembre setiembre set septembre",
    "october oct octubre octobre oktober okt",
    "november nov noviembre novembre",
    "december dec diciembre dic decembre dezember dez"
  };
  private static final String[] ROMAN = {"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"};
  private static final Map<String, Integer> BY_NAME = new HashMap<>();
  private static final Set<String> AMBIGUOUS = Set.of("may", "march", "mar", "mars", "set", "dec", "jan", "april", "june", "august", "abril", "julio", "avril", "mai", "ago", "sep", "jun", "avr");
  private static final Set<String> WEEKDAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo",
          "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag");
  private static final Set<String> SHORT_WEEKDAYS =
      Set.of("mon", "tue", "tues", "wed", "weds", "thu", "thur", "thurs", "fri", "sat", "sun", "lun", "mie", "jue", "vie", "sab", "dom", "mer", "jeu", "ven", "sam", "dim",
          "mo", "di", "mi", "do", "fr", "sa", "so", "mar", "mier");

  static {
    for (int m = 0; m < NAMES.length; m++) {
      for (String name : NAMES[m].split(" ")) {
        BY_NAME.put(name, m + 1);
      }
    }
  }

  private Months() {}

  /** 1 to 12, or 0 when the word is no month. */
  static int number(String folded) {
    Integer found = BY_NAME.get(folded);
    return found == null ? 0 : found;
  }

  /** 1 to 12 for a roman numeral, or 0. */
  static int roman(String folded) {
    for (int m = 0; m < ROMAN.length; m++) {
      if (ROMAN[m].equals(folded)) {
        return m + 1;
      }
    }
    return 0;
  }

  /** The word is also a verb, a name or something else. */
  static boolean ambiguous(String folded) {
    return AMBIGUOUS.contains(folded);
  }

  static boolean weekday(String folded) {
    return WEEKDAYS.contains(folded);
  }

  static boolean shortWeekday(String folded) {
    return SHORT_WEEKDAYS.contains(folded);
  }
}
