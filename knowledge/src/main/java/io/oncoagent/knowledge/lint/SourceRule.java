package io.oncoagent.knowledge.lint;

import io.oncoagent.lexicon.Category;
import io.oncoagent.lexicon.Lexicon;
import io.oncoagent.lexicon.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A statement's references lead somewhere, and its numbers, drugs and levels of evidence stand there. */
final class SourceRule implements LintRule {
  private static final Pattern NUMBER = Pattern.compile("(?<![\\w.,])\\d[\\d,.]*\\d|(?<![\\w.,])\\d");
  private static final Pattern LEVEL = Pattern.compile("(?i)levels? of evidence ([A-D]\\d?)");

  /** «The summary names no …» says what is not there. */
  private static final Pattern SAYS_ABSENT = Pattern.compile("(?i)\\b(?:names? (?:no|neither)|names? .* nowhere|does not (?:name|mention))\\b");

  private final Sources sources;
  private final Lexicon lexicon;
  private final Map<String, Set<String>> drugsOf = new HashMap<>();

  SourceRule(Sources sources, Lexicon lexicon) {
    this.sources = sources;
    this.lexicon = lexicon;
  }

  @Override
  public List<LintFinding> check(Article article) {
    List<LintFinding> found = new ArrayList<>();
    for (Statement statement : article.statements()) {
      StringBuilder cited = new StringBuilder();
      for (String bracket : statement.brackets()) {
        switch (sources.target(bracket)) {
          case Sources.Target.Found target -> cited.append(target.text()).append('\n');
          case Sources.Target.Nowhere target -> found.add(article.error(statement.line(), "source", target.why()));
          case Sources.Target.Other other -> { }
        }
      }
      if (!cited.isEmpty()) {
        found.addAll(against(article, statement, cited.toString()));
      }
    }
    return found;
  }

  private List<LintFinding> against(Article article, Statement statement, String cited) {
    List<LintFinding> found = new ArrayList<>();
    String flat = cited.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replace('\u2011', '-');
    Matcher number = NUMBER.matcher(statement.words());
    while (number.find()) {
      if (!Pattern.compile("(?<![\\d.])" + Pattern.quote(number.group()) + "(?!\\d|\\.\\d)").matcher(flat).find()) {
        found.add(article.error(statement.line(), "figures", "«" + number.group() + "» does not stand in the section cited: " + ReferenceRule.beginning(statement.text())));
      }
    }
    found.addAll(drugs(article, statement, cited, flat));
    for (String bracket : statement.brackets()) {
      Matcher level = LEVEL.matcher(bracket);
      if (level.matches() && !Pattern.compile("levels? of evidence[^.]{0,80}?\\b" + level.group(1).toLowerCase(Locale.ROOT) + "\\b").matcher(flat).find()) {
        found.add(article.error(statement.line(), "evidence-level", "«" + bracket + "» does not stand in the section cited"));
      }
    }
    return found;
  }

  private List<LintFinding> drugs(Article article, Statement statement, String cited, String flat) {
    List<LintFinding> found = new ArrayList<>();
    if (SAYS_ABSENT.matcher(statement.words()).find()) {
      return List.of();
    }
    Set<String> there = drugsOf.computeIfAbsent(cited, this::drugs);
    for (Mention mention : lexicon.mentions(statement.words())) {
      if (mention.category() != Category.DRUG) {
        continue;
      }
      String words = statement.words().substring(mention.start(), mention.end()).toLowerCase(Locale.ROOT);
      boolean stands = there.contains(mention.key()) || flat.contains(words.replaceFirst("s$", ""));
      if (!stands) {
        found.add(article.error(statement.line(), "drugs", "«" + mention.key() + "» does not stand in the section cited: " + ReferenceRule.beginning(statement.text())));
      }
    }
    return found;
  }

  private Set<String> drugs(String text) {
    Set<String> names = new HashSet<>();
    for (Mention mention : lexicon.mentions(text)) {
      switch (mention.category()) {
        case DRUG -> names.add(mention.key());
        case REGIMEN -> lexicon.regimen(mention.key()).ifPresent(r -> names.addAll(r.components()));
        default -> { }
      }
    }
    return names;
  }
}
