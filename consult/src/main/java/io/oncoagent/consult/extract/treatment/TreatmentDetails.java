package io.oncoagent.consult.extract.treatment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Intent, line, response, time and reason for ending of a treatment, from the words around it. */
record TreatmentDetails(@Nullable String intent, @Nullable Integer line, @Nullable String response, @Nullable String when, @Nullable String stopped) {
  private static final Pattern INTENT = Pattern.compile("\\b(neo-?adjuvant|neoadyuvante|adjuvant|adyuvante|definitive|definitiva|palliative|paliativ[oa]|maintenance|mantenimiento|induction|salvage|consolidation)\\b");
  private static final Pattern LINE = Pattern.compile("\\b(?:([1-5])l\\b|(first|second|third|fourth|1st|2nd|3rd|4th)[- ]line|line ?([1-5])|(primera|segunda|tercera|cuarta|1|2|3)a? linea)");
  private static final Pattern DIRECTLY = Pattern.compile("[ (]{0,2}(?:(?:as|in|de|en|como|for|a|the) ){0,2}");
  private static final Pattern RESPONSE = Pattern.compile("\\b(complete response|partial response|stable disease|progressive disease|progression|progressed|relapsed?|complete remission|cr\\b|pr\\b|sd\\b|pd\\b|progresion|respuesta (?:completa|parcial)|enfermedad estable|no response|refractory|good response|pcr\\b|toxicity|intoleran\\w+)");
  private static final String TIME = "\\[date-\\d+[^\\]]{0,14}\\]|(?:\\d{1,2}/)?\\d{1,2}/(?:19|20)\\d\\d|\\d{1,2}/\\d\\d\\b(?!/)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic)[a-z]*\\.?(?: (?:de )?(?:19|20)\\d\\d)|(?:19|20)\\d\\d(?:\\s?[-–/]\\s?(?:19|20)\\d\\d)?";
  private static final Pattern WHEN_AFTER =
      Pattern.compile("^[^;]{0,34}?(\\b(?:\\d+|one|two|three|four|five|six|several) (?:days?|weeks?|wks?|months?|mo|years?|yrs?) ago|hace (?:\\d+|un|una|dos|tres|cuatro|cinco|seis) (?:dias?|semanas?|mes(?:es)?|anos?)|(?:since|until|till|from|desde|hasta|through) (?:" + TIME + ")|(?:" + TIME + "))");
  private static final Pattern WHEN_BEFORE = Pattern.compile("(" + TIME + ")[ :,-]{1,3}(?:\\w+[ :,-]{1,2}){0,3}$");
  private static final Pattern PROGRESSED = Pattern.compile("\\b(?:progress(?:ed|ion|ing|ive disease)?|pd|progresion|progreso|relapse[d]?|recaida|refractory|failed|failure)\\b");
  private static final Pattern PROGRESSED_BEFORE = Pattern.compile("\\b(?:progress(?:ed|ion|ing)? (?:on|after|through|under|despite)|pd on|refractory to|failed|failure of|progresion (?:a|tras|con)|refractari[oa] a)(?: \\w+){0,3} $");
  private static final Pattern TOXIC = Pattern.compile("(?:stopped|discontinued|held|ceased|suspend\\w+|interrump\\w+|limited|intoleran\\w+|not tolerated)\\b[^.;]{0,40}\\b(?:for|due to|because of|owing to|after|by|por|debido a)?\\b[^.;]{0,24}\\b(?:toxicity|neuropathy|colitis|pneumonitis|hepatitis|rash|diarrh\\w+|cytopeni\\w+|neutropeni\\w+|fibrillation|cardio\\w+|reaction|side effects|adverse|toxicidad|neuropatia|diarrea|neumonitis|intoleran\\w+)|\\bintoleran\\w+|\\bnot tolerated|\\bmal tolerad\\w+");
  private static final Pattern CHOICE = Pattern.compile("(?:stopped|discontinued|suspend\\w+)\\b[^.;]{0,24}\\b(?:patient(?:'s)? (?:choice|preference|request|wish)|by patient|her own|his own|at (?:her|his) request|deseo|decision (?:de la|del|propia))");
  private static final Pattern COMPLETED = Pattern.compile("\\b(?:completed|finished|completad[oa]|finalizad[oa]|terminad[oa]|planned course)\\b");

  static TreatmentDetails in(String before, String after) {
    Matcher intent = INTENT.matcher(before);
    String found = null;
    while (intent.find()) {
      found = intent.group(1);
    }
    Matcher behind = INTENT.matcher(after);
    if (found == null && behind.find() && behind.start() < 15) {
      found = behind.group(1);
    }
    Matcher response = RESPONSE.matcher(after);
    return new TreatmentDetails(found == null ? null : english(found), line(before, after), response.find() ? response.group(1) : null, when(before, after), stopped(before, after));
  }

  private static @Nullable String when(String before, String after) {
    Matcher behind = WHEN_AFTER.matcher(after);
    if (behind.find()) {
      return behind.group(1);
    }
    Matcher ahead = WHEN_BEFORE.matcher(before);
    return ahead.find() ? ahead.group(1) : null;
  }

  /** Why it ended: «toxicity», «patient's choice», «progression», «completed»; null when the note does not say. */
  private static @Nullable String stopped(String before, String after) {
    if (TOXIC.matcher(after).find()) {
      return "toxicity";
    }
    if (CHOICE.matcher(after).find()) {
      return "patient's choice";
    }
    if (PROGRESSED.matcher(after).find() || PROGRESSED_BEFORE.matcher(before).find()) {
      return "progression";
    }
    return COMPLETED.matcher(after).find() || COMPLETED.matcher(before).find() ? "completed" : null;
  }

  /** «Docetaxel 2L» before «2L docetaxel»: the word directly behind a treatment is its own, else the last one before it. */
  private static @Nullable Integer line(String before, String after) {
    Matcher behind = LINE.matcher(after);
    boolean follows = behind.find();
    if (follows && DIRECTLY.matcher(after.substring(0, behind.start())).matches()) {
      return number(behind);
    }
    Matcher ahead = LINE.matcher(before);
    Integer last = null;
    while (ahead.find()) {
      last = number(ahead);
    }
    return last != null || !follows ? last : number(behind);
  }

  private static Integer number(Matcher matcher) {
    String word = matcher.group(1) != null ? matcher.group(1) : matcher.group(2) != null ? matcher.group(2) : matcher.group(3) != null ? matcher.group(3) : matcher.group(4);
    return switch (word) {
      case "first", "1st", "primera", "1" -> 1;
      case "second", "2nd", "segunda", "2" -> 2;
      case "third", "3rd", "tercera", "3" -> 3;
      case "fourth", "4th", "cuarta", "4" -> 4;
      default -> 5;
    };
  }

  private static String english(String word) {
    return switch (word) {
      case "neo-adjuvant", "neoadyuvante" -> "neoadjuvant";
      case "adyuvante" -> "adjuvant";
      case "definitiva" -> "definitive";
      case "paliativo", "paliativa" -> "palliative";
      case "mantenimiento" -> "maintenance";
      default -> word;
    };
  }
}
