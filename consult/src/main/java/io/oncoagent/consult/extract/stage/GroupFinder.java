package io.oncoagent.consult.extract.stage;

import io.oncoagent.consult.extract.assertion.CueKind;
import io.oncoagent.consult.extract.assertion.Reading;
import io.oncoagent.consult.extract.text.NoteText;
import io.oncoagent.consult.extract.text.SectionKind;
import io.oncoagent.consult.extract.text.WordPattern;
import io.oncoagent.domain.facts.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Stage groups in roman or arabic numbers, with sub-stages; not the stages of kidneys, ulcers, blood pressure. */
final class GroupFinder {
  private static final String VALUE = "(0is|0|iv|iii|ii|i|[1-4])[ ]?-?([a-e](?![a-z]))?([1-3](?![0-9%]|[.,]\\d))?(?:[a-z]{0,2})?";
  private static final WordPattern GROUP =
      WordPattern.of("\\b(?:stage|stages|stg|staged (?:as )?|estadio|estadios|etapa|figo|ajcc|ann arbor|lugano|e\\.?c\\.?(?= ?(?:iv|i{1,3})))\\b[ :=]{0,3}(?:(?:stage|estadio|group|grupo|clinical|pathologic(?:al)?|clinico|patologico|figo|ajcc|anatomic|prognostic|8th ed(?:ition)?|is|at least|at|as|of|\\(?20[0-9]{2}\\)?|de|c|p|yp|p16\\+?)[ :=,]{1,2}){0,4}"
          + "[\"'(]?(?:c|p|yp)?" + VALUE + "(?:\\b|(?=[^a-z0-9]))");
  private static final Pattern DECOY =
      Pattern.compile("\\b(ckd|kidney|renal|erc|pressure|ulcer|ulcera|decubit\\w*|sacral|hypertension|htn|hta|skin tears?|tears?|tanner|lymphedema|lymphoedema|fibrosis|retinopathy|encephalopathy|sarcoid\\w*|copd|heart failure|wound|hepatic fibrosis|presion|hipertension|gvhd|mucositis|sleep|pericardial|endometriosis|braak|parkinson|gout|bedsore|coccyx|heel|insufficiency|insuficiencia|nyha|keloid|rop|labou?r|osteoarthritis|bph)\\b");
  private static final Pattern AFTER_TNM = Pattern.compile("(?<=[tnmb][0-3][a-c]?) ?(?:=|->|→|\\(|,|:|-) ?((?:iv|iii|ii|i)[a-c]?[1-3]?)(?![a-z0-9+-])");
  /** 4S of neuroblastoma is a group of its own, no kind of IV (Brodeur 1993 J Clin Oncol 11:1466). */
  private static final Pattern SPECIAL = Pattern.compile("(?:4|iv)[ -]?s$");
  private static final Set<String> ROMAN = Set.of("I", "II", "III", "IV", "0");
  private static final Pattern CORRECTED = Pattern.compile("\\b(?:corrected|amended|revised|re-?staged|up-?staged|should read|should be|corregid[oa]|reestadificad[oa])\\b[^.;]*$");
  private static final Pattern PAST = Pattern.compile("initial|originally|at diagnosis|previous|prior|inicial|al diagnostico|in (19|20)\\d\\d|years ago|yrs ago|first diagnosed|hace \\w+ anos|history of|h/o|was stage|s/p");

  private final Reading reading;

  GroupFinder(Reading reading) {
    this.reading = reading;
  }

  List<GroupMention> find() {
    NoteText note = reading.note();
    List<GroupMention> found = new ArrayList<>();
    WordPattern.Finder matcher = GROUP.in(note);
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      Set<CueKind> kinds = reading.kinds(span);
      boolean void_ = kinds.contains(CueKind.FAMILY) || kinds.contains(CueKind.ABSENT) && !kinds.contains(CueKind.POSSIBLE) && negated(note, span) || note.sectionAt(span.start()) == SectionKind.FAMILY;
      if (!void_ && !kinds.contains(CueKind.HYPOTHETICAL) && !decoy(note, span) && written(note, matcher)) {
        found.add(mention(group(matcher), span, note.folded(note.sentenceAt(span.start())).contains("path")));
      }
    }
    Matcher after = AFTER_TNM.matcher(note.folded());
    while (after.find()) {
      found.add(mention(after.group(1).toUpperCase(Locale.ROOT), new Span(after.start(1), after.end(1)), false));
    }
    return found;
  }

  private GroupMention mention(String group, Span span, boolean pathological) {
    NoteText note = reading.note();
    boolean asked = note.sentenceAt(span.start()).question();
    String before = note.folded().substring(Math.max(0, span.start() - 34), span.start());
    return new GroupMention(group, span, past(note, span) || reading.chronology().superseded(span.start()), pathological, asked, CORRECTED.matcher(before).find());
  }

  private static boolean negated(NoteText note, Span span) {
    return note.folded().substring(Math.max(0, span.start() - 8), span.start()).matches(".*\\b(not|no|non) (a )?$");
  }

  /** A lower-case «i» or a number followed by a unit is no stage. */
  private static boolean written(NoteText note, WordPattern.Finder matcher) {
    if (SPECIAL.matcher(matcher.group()).find()) {
      return false;
    }
    int end = matcher.end();
    String rest = note.folded().substring(end, Math.min(note.folded().length(), end + 4));
    return !rest.matches("(\\s?(mm|cm|mg|%|x|st|nd|rd|th)).*") && !rest.startsWith(".") || rest.matches("\\.(\\s.*|$)");
  }

  static boolean past(NoteText note, Span span) {
    int from = Math.max(note.sentenceAt(span.start()).start(), span.start() - 40);
    int to = Math.min(note.sentenceAt(span.start()).end(), span.end() + 30);
    return PAST.matcher(note.folded().substring(from, Math.max(from, to))).find();
  }

  private static boolean decoy(NoteText note, Span span) {
    int from = Math.max(note.sentenceAt(span.start()).start(), span.start() - 22);
    String before = cut(note.folded().substring(from, span.start()), false);
    String after = cut(note.folded().substring(span.end(), Math.min(note.folded().length(), span.end() + 24)), true);
    return DECOY.matcher(before).find() || DECOY.matcher(after).find() && !after.matches("^ ?(renal|kidney) (cell|cancer|ca|tumou?r|mass|adeno).*");
  }

  private static String cut(String part, boolean first) {
    String[] pieces = part.split("[.;,()]|\\b(?:and|with|who|y|con)\\b", -1);
    return pieces.length == 0 ? part : first ? pieces[0] : pieces[pieces.length - 1];
  }

  private static String group(WordPattern.Finder matcher) {
    String number = matcher.group(1).toUpperCase(Locale.ROOT).replace("IS", "");
    String roman = switch (number) {
      case "1" -> "I";
      case "2" -> "II";
      case "3" -> "III";
      case "4" -> "IV";
      default -> number;
    };
    if (!ROMAN.contains(roman)) {
      return "0";
    }
    String written = matcher.at(2);
    String letter = written == null ? "" : written.toUpperCase(Locale.ROOT);
    String finer = matcher.at(3);
    return letter.equals("E") ? roman : roman + letter + (finer == null || letter.isEmpty() ? "" : finer);
  }
}
