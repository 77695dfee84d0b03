package io.oncoagent.consult.specialist.fit;

import io.oncoagent.consult.specialist.profile.CaseProfile;
import io.oncoagent.consult.specialist.profile.PlainWords;
import io.oncoagent.domain.facts.Biomarker;
import io.oncoagent.domain.facts.MarkerStatus;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that leave out the patient's own alteration («in exon 19 deletion, not in L858R», «except in EGFR-mutated disease»). */
public final class OwnMarkerLeftOutRule implements PopulationRule {
  private static final String NAME = "marker-left-out";
  private static final Pattern LEFT_OUT =
      Pattern.compile("\\b(?:not (?:in|for|with)(?! combination| addition)|nor (?:in|for)|except(?:ing)?(?: for| in)?|exclud(?:ing|es|ed)|other than|but not|rather than|with the exception of)\\b([^.;:()]{1,80})");
  /** Where something else begins: the benefit that the words go on to give. */
  private static final Pattern TURN = Pattern.compile("\\b(?:but(?! not)|whereas|while|although|only|is|are|should|may|can)\\b.*");
  /** «No benefit except in L858R» gives to the exception. */
  private static final Pattern DENIED_BEFORE = Pattern.compile("\\b(?:no|not|without|never|lack of|fail(?:s|ed)?|little)\\b[^.;:()]*$");

  @Override
  public FitResult judge(GuidelineText text, CaseProfile profile) {
    if (text.words().isBlank()) {
      return FitResult.silent(NAME);
    }
    String plain = PlainWords.of(text.words());
    for (Matcher one = LEFT_OUT.matcher(plain); one.find(); ) {
      boolean exception = !one.group().startsWith("not") && !one.group().startsWith("nor") && !one.group().startsWith("but");
      if (exception && DENIED_BEFORE.matcher(plain.substring(0, one.start())).find()) {
        continue;
      }
      String without = TURN.matcher(one.group(1)).replaceFirst("");
      for (Biomarker marker : profile.markers()) {
        if (marker.status() == MarkerStatus.POSITIVE && named(without, marker)) {
          return FitResult.of(NAME, FitOutcome.FAIL, "leaves out " + label(marker), "deja fuera " + label(marker));
        }
      }
    }
    return FitResult.silent(NAME);
  }

  /** By the alteration, which is more exact, or by the gene with a word that says it is altered. */
  private static boolean named(String words, Biomarker marker) {
    String alteration = marker.alteration();
    if (alteration != null && alteration.length() > 2 && whole(words, PlainWords.of(alteration), "")) {
      return true;
    }
    return whole(words, marker.name().toLowerCase(Locale.ROOT), "[ -](?:\\w+[ -]){0,2}(?:mutat|variant|alter|rearrang|fusion|amplif|positive)");
  }

  private static boolean whole(String words, String name, String after) {
    return Pattern.compile("(?<![a-z0-9])" + Pattern.quote(name) + (after.isEmpty() ? "(?![a-z0-9])" : after)).matcher(words).find();
  }

  private static String label(Biomarker marker) {
    return marker.alteration() == null ? marker.name() : marker.name() + " " + marker.alteration();
  }
}
