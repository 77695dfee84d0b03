package io.oncoagent.consult.critic.claim;

import io.oncoagent.consult.critic.reading.Folding;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a statement is the passage's own words with a wrapper around them that neither denies nor strengthens («The guideline: “…”»). */
public final class Verbatim {
  private static final Pattern WRAPPER = Pattern.compile("\\((listed under|en la lista)[^)]*\\)|^(the guideline|its evidence|the passage|la guia|su evidencia)\\b|^(evidence, not a recommendation|evidencia, no recomendacion|not offered here \\([^)]*\\)|no se ofrece aqui \\([^)]*\\)|supportive care|tratamiento de soporte|caution|precaucion|to establish first or alongside|secure the tissue diagnosis before anticancer treatment):");
  private static final Pattern PIECES = Pattern.compile("[“”\"«»]|: | — ");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<String> LOADED =
      Set.of("not", "no", "never", "without", "must", "standard", "always", "mandatory", "only", "recommended", "should", "avoid", "wrong", "false", "ignore", "nunca", "sin", "debe", "siempre", "contrary", "every", "all");
  private static final Set<String> LIMITS = Set.of("only", "in", "within", "if", "when", "unless", "except", "outside", "as", "until", "but", "not", "after", "for", "or");
  private static final int SHORTEST = 12;

  private Verbatim() {}

  /** True when every longer piece stands in one of the sources and the rest carries no weight of its own. */
  public static boolean is(Claim claim, List<Source> cited) {
    String own = WRAPPER.matcher(Folding.fold(claim.text())).replaceAll(" ");
    StringBuilder rest = new StringBuilder();
    boolean any = false;
    for (String piece : PIECES.split(own)) {
      String letters = letters(piece);
      boolean stands = letters.length() >= SHORTEST && cited.stream().flatMap(Source::readings).anyMatch(r -> standsWhole(letters(r.text()), letters));
      any |= stands;
      if (!stands) {
        rest.append(' ').append(piece);
      }
    }
    List<String> left = List.of(NO_LETTERS.split(rest.toString().strip()));
    return any && left.stream().noneMatch(LOADED::contains) && letters(rest.toString()).length() * 3 <= letters(own).length();
  }

  /** Whether the piece of the claim around this place (a quotation, or what stands after a label) is the sources' own, whole. */
  public static boolean at(Claim claim, int place, List<Source> cited) {
    String text = Folding.fold(claim.text());
    Matcher ends = PIECES.matcher(text);
    int from = 0;
    int to = text.length();
    while (ends.find()) {
      from = ends.end() <= place ? ends.end() : from;
      to = ends.start() >= place ? Math.min(to, ends.start()) : to;
    }
    String piece = letters(text.substring(from, to));
    return piece.length() >= SHORTEST && cited.stream().flatMap(Source::readings).anyMatch(r -> standsWhole(letters(r.text()), piece));
  }

  /** Not the half of a sentence whose other half limits or denies it («… only in trials»). */
  private static boolean standsWhole(String sentence, String piece) {
    int at = (" " + sentence + " ").indexOf(" " + piece + " ");
    if (at < 0) {
      return false;
    }
    String before = sentence.substring(0, at).strip();
    String after = sentence.substring(Math.min(sentence.length(), at + piece.length())).strip();
    boolean limited = !after.isEmpty() && LIMITS.contains(after.split(" ")[0]);
    return !limited && LOADED.stream().noneMatch(w -> before.endsWith(" " + w) || before.equals(w));
  }

  private static String letters(String text) {
    return NO_LETTERS.matcher(Folding.fold(text)).replaceAll(" ").strip();
  }
}
