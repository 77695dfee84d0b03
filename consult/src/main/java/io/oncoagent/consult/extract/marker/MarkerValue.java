package io.oncoagent.consult.extract.marker;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A number that belongs to a marker: percentage, score, or concentration with its unit. */
record MarkerValue(String value, @Nullable String unit, double number, int end) {
  private static final String LABEL = "(?<label>tps|cps|tap|tc|ic|h-?score|allred|ihc|ish|ratio)?";
  private static final String UNIT =
      "(?<unit>%|/8\\b|/300\\b|ng/ml|ng/dl|mg/dl|mg/l|g/dl|g/l|u/ml|ku/l|iu/l|u/l|iu/ml|miu/ml|mui/ml|ui/ml|ui/l|µg/l|ug/l|mcg/l|pg/ml|x? ?(?:the )?uln|mut/mb|muts?/mb|mutations/mb|copies(?:/ml)?|vaf)?";
  private static final Pattern NUMBER =
      Pattern.compile("^[ :=(),.-]{0,3}(?:(?:high|low|alt[oa]|baj[oa]|strong|ihc|rise|rising|rose|risen|to|up|falling|expression|staining|is|was|of|at|level|nivel|de|es|now|score|index|positive in|positivity|positiva?|in|receptor|en|raised|elevated|up|fell to|risen to|=|:|\\() ?){0,4}[ :(=]{0,3}" + LABEL + "[ :=]{0,3}(?:score )?(?<num>[<>≥≤~]?=? ?\\d{1,3}(?:[ ,.]\\d{3})+(?![\\d])|[<>≥≤~]?=? ?\\d++(?:[.,]\\d++)?+)(?! ?-?(?:y\\b|y/o|yo\\b|y\\.o|yrs?\\b|years?\\b|anos\\b))(?<later>(?: ?(?:%|ng/ml|u/ml)? ?(?:-{0,2}>|\u2192) ?\\d+(?:[.,]\\d+)?)+)?(?:-\\d+)? ?" + UNIT);

  /** The last number of a series («12 -> 34»): the latest value. */
  private static final Pattern LAST = Pattern.compile("\\d+(?:[.,]\\d+)?$");

  static @Nullable MarkerValue in(String window) {
    Matcher matcher = NUMBER.matcher(window);
    if (!matcher.find()) {
      return null;
    }
    String series = matcher.group("later");
    Matcher last = LAST.matcher(series == null ? "" : series);
    String digits = last.find() ? last.group() : matcher.group("num").strip();
    String unit = matcher.group("unit");
    String label = matcher.group("label");
    String clean = digits.replaceAll("[<>≥≤~= ]", "");
    String plain = clean.matches("\\d{1,3}(?:[.,]\\d{3})+") ? clean.replaceAll("[.,]", "") : clean.replace(',', '.');
    double number = Double.parseDouble(plain) * (digits.startsWith("<") ? 0.5 : 1);
    String value = (label == null ? "" : label.toUpperCase(java.util.Locale.ROOT) + " ") + digits + (unit == null ? "" : unit.equals("%") ? " %" : unit.startsWith("/") ? unit : " " + unit);
    return new MarkerValue(value, unit, number, matcher.end());
  }
}
