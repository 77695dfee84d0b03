package io.oncoagent.consult.specialist.fit;

import io.oncoagent.consult.specialist.profile.CaseProfile;
import io.oncoagent.consult.specialist.profile.PlainWords;
import io.oncoagent.lexicon.CancerEntry;
import io.oncoagent.lexicon.Lexicon;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A heading «Treatment of X» whose X is a disease that neither the document's title nor the patient's cancer has: many documents treat a relative of their
 * subject beside it (amyloidosis beside myeloma).
 */
public final class SubjectRule implements PopulationRule {
  private static final String NAME = "subject";
  private static final double COST = -2;
  private static final int LONGEST_HEADING = 140;
  private static final Pattern HEADING = Pattern.compile("^(?:standard )?treatment(?: options?)? (?:of|for) (.+)");
  private static final Pattern DISEASE = Pattern.compile("\\b\\w+(?:omas?|osis|emias?|aemias?|plasias?|syndromes?|dysgerminomas?|cytosis)\\b");

  private static final Pattern ROW = Pattern.compile("(?:tumor type|histology|disease|subtype|treatment group|tumou?r)(?: \\([^)]*\\))?: ?([^;]+)(?:;|$)");

  private final Lexicon lexicon;
  private final Remembered<Subjects> subjects = new Remembered<>(SubjectRule::subjects);
  private final Remembered<String> synonyms = new Remembered<>(this::synonyms);
  private final Remembered<String> titles = new Remembered<>(PlainWords::of);

  public SubjectRule(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public FitResult judge(GuidelineText text, CaseProfile profile) {
    String known = null;
    for (String segment : text.plainSegments()) {
      Subjects named = subjects.of(segment);
      if (named.row() == null && named.heading() == null) {
        continue;
      }
      known = known == null ? known(text, profile) : known;
      if (named.row() != null && names(named.row(), known) == Whose.OTHER) {
        return FitResult.of(NAME, FitOutcome.FAIL, "the table's row is on another disease", "la fila de la tabla trata de otra enfermedad");
      }
      if (named.heading() != null && names(named.heading(), known) == Whose.OTHER) {
        return new FitResult(NAME, FitOutcome.WARN, COST, new Wording("the heading names another disease", "el título nombra otra enfermedad"));
      }
    }
    return FitResult.silent(NAME);
  }

  /** What a piece names as its subject: in a table's row, and in a heading of treatment. */
  private record Subjects(@Nullable String row, @Nullable String heading) {}

  private static Subjects subjects(String segment) {
    Matcher row = ROW.matcher(segment);
    Matcher heading = HEADING.matcher(segment);
    return new Subjects(row.find() ? row.group(1) : null, segment.length() <= LONGEST_HEADING && heading.find() ? heading.group(1) : null);
  }

  private enum Whose {
    NOBODY,
    MINE,
    OTHER
  }

  private static Whose names(String words, String known) {
    Matcher diseases = DISEASE.matcher(words);
    Whose whose = Whose.NOBODY;
    while (diseases.find()) {
      if (known.contains(stem(diseases.group()))) {
        return Whose.MINE;
      }
      whose = Whose.OTHER;
    }
    return whose;
  }

  private static String stem(String disease) {
    return disease.endsWith("s") && !disease.endsWith("sis") ? disease.substring(0, disease.length() - 1) : disease;
  }

  private String known(GuidelineText text, CaseProfile profile) {
    StringBuilder known = new StringBuilder(titles.of(text.title()));
    profile.named().forEach(code -> known.append(' ').append(synonyms.of(code)));
    return known.append(" carcinoma metastasis").toString();
  }

  private String synonyms(String code) {
    String name = lexicon.cancer(code).map(CancerEntry::name).orElse(code);
    return PlainWords.of(name) + " " + PlainWords.of(String.join(" ", lexicon.cancer(code).map(CancerEntry::synonyms).orElse(List.of())));
  }
}
