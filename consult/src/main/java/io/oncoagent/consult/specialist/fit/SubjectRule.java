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

  /** A longer piece is no heading. */
  private static final int LONG = 140;

  private final Lexicon lexicon;
  private final Remembered<Diseases> read = new Remembered<>(Diseases::of);

  public SubjectRule(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public FitResult judge(GuidelineText text, CaseProfile profile) {
    @Nullable String known = null;
    for (String segment : text.plainSegments()) {
      Diseases named = read.of(segment);
      if (named.row().isEmpty() && named.heading().isEmpty()) {
        continue;
      }
      known = known == null ? known(text, profile) : known;
      if (others(named.row(), known)) {
        return FitResult.of(NAME, FitOutcome.FAIL, "the table's row is on another disease", "la fila de la tabla trata de otra enfermedad");
      }
      if (others(named.heading(), known)) {
        return new FitResult(NAME, FitOutcome.WARN, COST, new Wording("the heading names another disease", "el título nombra otra enfermedad"));
      }
    }
    return FitResult.silent(NAME);
  }

  /** Diseases that the piece names as a table's row and as a heading «Treatment of …». */
  private record Diseases(List<String> row, List<String> heading) {
    static Diseases of(String segment) {
      Matcher row = ROW.matcher(segment);
      Matcher heading = HEADING.matcher(segment);
      return new Diseases(row.find() ? named(row.group(1)) : List.of(), segment.length() <= LONG && heading.find() ? named(heading.group(1)) : List.of());
    }

    private static List<String> named(String words) {
      return DISEASE.matcher(words).results().map(m -> stem(m.group())).toList();
    }
  }

  private static boolean others(List<String> diseases, String known) {
    return !diseases.isEmpty() && diseases.stream().noneMatch(known::contains);
  }

  private static String stem(String disease) {
    return disease.endsWith("s") && !disease.endsWith("sis") ? disease.substring(0, disease.length() - 1) : disease;
  }

  private String known(GuidelineText text, CaseProfile profile) {
    StringBuilder known = new StringBuilder(PlainWords.of(text.title()));
    for (String code : profile.named()) {
      known.append(' ').append(PlainWords.of(lexicon.cancer(code).map(CancerEntry::name).orElse(code)));
      known.append(' ').append(PlainWords.of(String.join(" ", lexicon.cancer(code).map(CancerEntry::synonyms).orElse(List.of()))));
    }
    return known.append(" carcinoma metastasis").toString();
  }

  private String synonyms(String code) {
    String name = lexicon.cancer(code).map(CancerEntry::name).orElse(code);
    return PlainWords.of(name) + " " + PlainWords.of(String.join(" ", lexicon.cancer(code).map(CancerEntry::synonyms).orElse(List.of())));
  }
}
