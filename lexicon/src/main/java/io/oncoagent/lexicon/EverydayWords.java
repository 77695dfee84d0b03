package io.oncoagent.lexicon;

import java.util.Locale;
import java.util.Set;

/** Ordinary words that abbreviations in capitals collide with: «all», «met», «kit». */
final class EverydayWords {
  private static final Set<String> WORDS =
      Set.of(
          "all", "met", "ret", "kit", "pet", "net", "nets", "cup", "map", "mac", "vac", "ace", "tip", "ice", "gem", "cap",
          "cat", "cab", "fat", "act", "ape", "arm", "art", "ask", "bit", "bat", "bar", "base", "can", "car", "case", "cast",
          "cod", "cut", "date", "dot", "ear", "ease", "east", "eat", "far", "fast", "few", "fit", "for", "has", "hat", "her", "hit", "hot",
          "its", "lap", "lat", "led", "let", "lip", "low", "mag", "man", "mas", "may", "mit", "mod", "mop", "neck", "nod", "not", "now",
          "old", "one", "pat", "per", "pit", "pro", "ran", "rat", "raw", "red", "rib", "sad", "sat", "see", "set", "she", "sin", "sit", "son",
          "tan", "tap", "tar", "tax", "ten", "the", "tin", "top", "two", "use", "van", "was", "who", "yes", "con", "del", "los", "las",
          "una", "por", "sus", "fue", "les", "mes", "dos", "tres", "ver", "vez", "mal", "sal", "gas", "cea", "chop", "flag", "cross",
          "beam", "alto", "tace", "tare", "best", "card", "note", "plan", "stop", "team", "type", "late", "long", "mean", "mild",
          "left", "side", "site", "vip", "cop", "tec", "mime", "dice", "cave", "pace", "stamp", "smile", "male", "mass",
          "pre", "post", "rest", "rare", "lice", "mine", "axis", "atm", "clip", "stat", "pomp", "ami", "des", "esa", "sol");

  private EverydayWords() {}

  static boolean contains(String form) {
    return WORDS.contains(form.toLowerCase(Locale.ROOT));
  }
}
