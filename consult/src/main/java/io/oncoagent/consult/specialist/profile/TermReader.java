package io.oncoagent.consult.specialist.profile;

import io.oncoagent.lexicon.Category;
import io.oncoagent.lexicon.DrugEntry;
import io.oncoagent.lexicon.Lexicon;
import io.oncoagent.lexicon.Mention;
import io.oncoagent.lexicon.RegimenEntry;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a text into terms: content words in a plain stem, and the lexicon's keys, so that brand, abbreviation and Spanish name meet. */
public final class TermReader {
  private static final Pattern WORD = Pattern.compile("[a-z0-9][a-z0-9+]*(?:-[a-z0-9+]+)*");
  private static final Set<String> EMPTY_WORDS =
      Set.of(
          ("""
          the and for with are was were has have had this that these those from what which when how who whether should \
          would could can may might must does did his her she him they their its not but than then please recommend \
          recommendation advise advice question patient patients treatment treatments options option therapy therapies \
          any all also into been being about after before there here where other more most such only our your you give \
          given use used using need needs want wants best next now one two per via including include includes disease \
          cancer tumor tumour carcinoma que los las del una con por para sin cual como esta este son mas paciente \
          pacientes tratamiento year years old man woman study trial case role evidence under first second third line \
          first-line second-line systemic stage metastatic advanced change usual approach single agent agents versus \
          trade offs trade-offs suggest really asks asked combination outline summarise summarize board plan between \
          during over both each some start started currently general number well""")
              .split(" "));

  private final Lexicon lexicon;
  private final Facets facets = new Facets();

  public TermReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The terms of a question: those of any text, and what its phrases ask for. */
  public Set<String> asked(String question) {
    Set<String> found = terms(question);
    found.addAll(facets.ofQuestion(question));
    return found;
  }

  /** The terms of the text, in order of first occurrence. */
  public Set<String> terms(String text) {
    Set<String> found = new LinkedHashSet<>(keys(text));
    Matcher words = WORD.matcher(PlainWords.of(text));
    while (words.find()) {
      String word = words.group();
      found.addAll(facets.ofWord(word));
      for (String part : word.contains("-") ? (word + "-" + word).split("-") : new String[] {word}) {
        if (part.length() > 2 && !EMPTY_WORDS.contains(part)) {
          found.add(stem(part));
          if (!part.equals(word)) {
            found.addAll(facets.ofWord(part));
          }
        }
      }
    }
    return found;
  }

  /** Lexicon keys only: {@code drug:…}, {@code treatment:…}, {@code test:…}, {@code marker:…}, {@code condition:…}. */
  public Set<String> keys(String text) {
    Set<String> found = new LinkedHashSet<>();
    for (Mention mention : lexicon.mentions(text)) {
      if (mention.ambiguous() || mention.category() == Category.CANCER) {
        continue;
      }
      found.add(mention.category().name().toLowerCase(Locale.ROOT) + ":" + mention.key());
      if (mention.category() == Category.DRUG) {
        lexicon.drug(mention.key()).map(DrugEntry::drugClass).ifPresent(c -> found.add("class:" + PlainWords.of(c)));
      }
      if (mention.category() == Category.REGIMEN) {
        lexicon.regimen(mention.key()).map(RegimenEntry::components).ifPresent(parts -> parts.forEach(p -> found.add("drug:" + p)));
      }
    }
    return found;
  }

  private static String stem(String word) {
    for (String ending : new String[] {"ations", "ation", "ectomies", "ments", "ment", "ing", "ies", "ed", "es", "s", "al", "ic"}) {
      if (word.endsWith(ending) && word.length() - ending.length() >= 4) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}
