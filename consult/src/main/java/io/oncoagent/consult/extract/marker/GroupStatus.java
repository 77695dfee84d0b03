package io.oncoagent.consult.extract.marker;

import io.oncoagent.domain.facts.MarkerStatus;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the status of one marker of a list from the words before and after the list. */
final class GroupStatus {
  /** «del(17p), IGHV unmutated»: a word on mutation is said of the gene behind the aberration. */
  private static final Pattern MUTATION = Pattern.compile("mutat|mutad|mutacion|mutant|unmut|wild|wt");

  private static final Pattern TAKEN_BACK =
      Pattern.compile("^[ :,=]{0,2}(?:(?:was|were|is|has|have|been|fue|se) ){0,2}(?:excluded|ruled out|(?:not|no) (?:been )?(?:confirmed|found|detected|identified|seen|present|demonstrated|confirmad[oa]|detectad[oa]|encontrad[oa]|identificad[oa])|descartad[oa]|excluid[oa])\\b|^ ?[:=]? ?no ?(?:[.,;)]|$)");

  /** «ERpos», «KRASmut», «BRAFwt»: name and result in one word. */
  private static final Pattern GLUED = Pattern.compile("[^ ]{2,}?-?(?:(?<yes>pos|mut)|neg|wt)");

  private GroupStatus() {}

  /**
   * @param before the words from the last result to the list
   * @param after the words from the list to the next marker
   * @param last the marker is the last of its list, so that the words after it follow it directly
   * @param alone the marker stands alone, so that a number after it is its own
   * @return null when nothing is said
   */
  static @Nullable MarkerStatus of(MarkerSlot slot, String before, String after, boolean alone, boolean last) {
    boolean minus = slot.words().matches(".*[a-z0-9)]-") && !after.matches("(?s)^[a-z0-9].*");
    MarkerStatus own = takenBack(after) || minus ? MarkerStatus.NEGATIVE : ownWords(slot);
    boolean negated = LeadingWords.negates(before);
    if (own == null) {
      own = telling(slot, alone || last ? after : "");
    }
    if (own != null) {
      boolean asked = own == MarkerStatus.POSITIVE && LeadingWords.status(before) == MarkerStatus.PENDING;
      return negated && own == MarkerStatus.POSITIVE ? MarkerStatus.NEGATIVE : asked ? MarkerStatus.PENDING : pendingAfter(after, own);
    }
    MarkerValue value = alone ? MarkerValue.in(after) : null;
    MarkerStatus scored = ReceptorRule.status(slot.entry().name(), before, after, value);
    if (scored != null) {
      return scored;
    }
    StatusWords.Found found = LexiconStatus.first(slot.entry(), after);
    MarkerStatus leading = LeadingWords.status(before);
    boolean distant = found != null && found.start() > 14 && slot.words().matches(".*(?:\\(|::).*");
    boolean anothers = !last && !alone && slot.entry().kind().equals("cytogenetic") && found != null && MUTATION.matcher(after.substring(found.start(), found.end())).find();
    if (found == null || distant || anothers) {
      return leading;
    }
    if (negated && found.status() == MarkerStatus.POSITIVE) {
      return MarkerStatus.NEGATIVE;
    }
    return found.start() > 28 && leading != null ? leading : found.status();
  }

  /** Whether the marker's words as written carry a status of their own («HER2+», «KRAS G12D», «dMMR»). */
  static boolean speaks(MarkerSlot slot) {
    return slot.words().matches(".*[a-z0-9)][+-]") || ownWords(slot) != null || telling(slot, "") != null;
  }

  /** «Ph+ excluded»: the next word takes back what the name itself says. */
  private static boolean takenBack(String after) {
    return TAKEN_BACK.matcher(after).find();
  }

  private static MarkerStatus pendingAfter(String after, MarkerStatus own) {
    StatusWords.Found found = StatusWords.first(after);
    if (found == null || found.start() >= 6) {
      return own;
    }
    return found.status() == MarkerStatus.PENDING || found.status() == MarkerStatus.UNKNOWN ? found.status() : own;
  }

  /** Words that carry their own status: «MSI-H», «pMMR», «MSS». */
  private static @Nullable MarkerStatus ownWords(MarkerSlot slot) {
    if (slot.entry().name().equals("cell of origin")) {
      return slot.words().matches("(?:non|no)\\b.*") ? MarkerStatus.NEGATIVE : slot.words().matches("gcb.*|abc.*|germinal.*|activated.*|centro.*") ? MarkerStatus.POSITIVE : null;
    }
    if (slot.words().endsWith("+")) {
      return MarkerStatus.POSITIVE;
    }
    Matcher glued = GLUED.matcher(slot.words());
    if (glued.matches()) {
      return glued.group("yes") != null ? MarkerStatus.POSITIVE : MarkerStatus.NEGATIVE;
    }
    if (slot.words().equals("normal karyotype")) {
      return MarkerStatus.NEGATIVE;
    }
    for (String word : slot.entry().negativeWords()) {
      if (same(word, slot.words())) {
        return MarkerStatus.NEGATIVE;
      }
    }
    for (String word : slot.entry().positiveWords()) {
      if (same(word, slot.words())) {
        return MarkerStatus.POSITIVE;
      }
    }
    return switch (slot.words()) {
      case "mss", "ms-s", "pmmr", "mmrp", "mmr proficient", "mmr-proficient", "microsatellite stable", "ems" -> MarkerStatus.NEGATIVE;
      case "msi-h", "msih", "msi high", "dmmr", "mmrd", "mmr deficient", "mmr-deficient", "msi-high" -> MarkerStatus.POSITIVE;
      default -> null;
    };
  }

  /** A name written with its alteration («KRAS G12C», «ALK rearranged») is a result unless the next words take it back. */
  private static @Nullable MarkerStatus telling(MarkerSlot slot, String after) {
    String beyond = slot.words().replace(io.oncoagent.consult.extract.text.FoldedText.of(slot.entry().name()), "");
    boolean spelled = beyond.equals(slot.words()) && beyond.indexOf(' ') > 0;
    beyond = spelled ? beyond.substring(beyond.indexOf(' ') + 1) : beyond;
    StatusWords.Found inside = beyond.length() < 2 || !spelled && beyond.equals(slot.words()) && !slot.words().matches(".*(?:-|\\b(?:neg|pos)).*") ? null : StatusWords.first(beyond);
    if (inside == null) {
      return null;
    }
    StatusWords.Found next = StatusWords.first(after);
    if (next == null) {
      return inside.status();
    }
    boolean taken = next.start() < 4 || next.start() < 12 && after.indexOf(',') < 0 && next.status() != MarkerStatus.POSITIVE;
    return taken ? next.status() : inside.status();
  }

  private static boolean same(String word, String words) {
    return plain(io.oncoagent.consult.extract.text.FoldedText.of(word)).equals(plain(words));
  }

  /** «Ph-negative» and «Ph negative» are one writing. */
  private static String plain(String words) {
    return words.replace('-', ' ');
  }
}
