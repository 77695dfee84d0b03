package io.oncoagent.knowledge.select;

import io.oncoagent.lexicon.Category;
import io.oncoagent.lexicon.Lexicon;
import io.oncoagent.lexicon.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Chooses guidelines for a free question by the cancers it names and whom it is about. Empty where it names none: then the words decide. */
public final class QuestionSelector {
  private static final Pattern CHILD =
      Pattern.compile("(?i)\\b(?:child(?:ren|hood)?|p(?:a)?ediatric|infant|toddler|baby|newborn|neonate|boy|girl|kid|teenager|adolescent|ni[ñn][oa]s?)\\b");
  private static final Pattern AGE = Pattern.compile("(?i)\\b(\\d{1,2})[- ]?(?:years?[- ]old|year old|yo\\b|y/o|yrs?\\b|-year)");
  private static final Pattern MONTHS = Pattern.compile("(?i)\\b\\d{1,2}[- ]?(?:months?[- ]old|-month)");
  private static final Pattern PREGNANT = Pattern.compile("(?i)\\bpregnan|\\bgravid|\\btrimester|\\bembaraz");
  private static final Pattern MALE = Pattern.compile("(?i)\\b(?:man|male|gentleman|men|boy|hombre|var[oó]n)\\b");
  private static final Pattern FEMALE = Pattern.compile("(?i)\\b(?:woman|female|lady|women|girl|mujer)\\b");
  private static final Pattern GENETICS = Pattern.compile("(?i)\\bgenetic|\\bgermline|\\bhereditary|\\bcarriers?\\b|\\bfamilial|\\bsyndrome\\b");
  private static final Pattern SCREENING = Pattern.compile("(?i)\\bscreen");
  private static final Pattern PREVENTION = Pattern.compile("(?i)\\bprevent|\\bchemoprevention|\\brisk reduc");

  private final Lexicon lexicon;
  private final TopicMatch match;

  public QuestionSelector(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.match = new TopicMatch(lexicon);
  }

  /** Whom the question is about. */
  public static Asker asker(String question) {
    boolean child = CHILD.matcher(question).find() || MONTHS.matcher(question).find();
    boolean young = false;
    Matcher age = AGE.matcher(question);
    if (age.find()) {
      int years = Integer.parseInt(age.group(1));
      child |= years < 15;
      young = years >= 15 && years < 40;
    }
    return new Asker(child, young, PREGNANT.matcher(question).find(), MALE.matcher(question).find(), FEMALE.matcher(question).find());
  }

  /** Documents of the cancers named, best first. */
  public List<Selected> select(String question, List<Mention> mentions, List<InstalledDocument> documents) {
    List<String> codes = codes(mentions);
    Asker asker = asker(question);
    List<Selected> selected = new ArrayList<>();
    for (InstalledDocument document : documents) {
      double fit = codes.stream().mapToDouble(code -> match.of(document, code)).max().orElse(0);
      double weight = Math.min(1, fit * AudienceFit.of(document, asker) * purpose(document, question));
      if (weight > 0) {
        selected.add(new Selected(document, weight, "its title or a section names the cancer asked about"));
      }
    }
    return Selected.bestFirst(selected);
  }

  /** The cancers named, the firm mentions where there are any. */
  public List<String> codes(List<Mention> mentions) {
    List<Mention> cancers = mentions.stream().filter(mention -> mention.category() == Category.CANCER).toList();
    boolean firm = cancers.stream().anyMatch(mention -> !mention.ambiguous());
    List<String> codes = cancers.stream().filter(mention -> !firm || !mention.ambiguous()).map(Mention::key).distinct().toList();
    return codes.stream().filter(code -> codes.stream().noneMatch(other -> !other.equals(code) && lexicon.isA(other, code))).toList();
  }

  private static double purpose(InstalledDocument document, String question) {
    return switch (document.profile().purpose()) {
      case "treatment" -> 1;
      case "genetics" -> GENETICS.matcher(question).find() ? 0.95 : 0.5;
      case "screening" -> SCREENING.matcher(question).find() ? 1.05 : 0.4;
      case "prevention" -> PREVENTION.matcher(question).find() ? 1.05 : 0.4;
      default -> 0.7;
    };
  }
}
