package io.oncoagent.knowledge.search;

import io.oncoagent.knowledge.index.Concepts;
import io.oncoagent.knowledge.select.Words;
import io.oncoagent.lexicon.Category;
import io.oncoagent.lexicon.DrugEntry;
import io.oncoagent.lexicon.Lexicon;
import io.oncoagent.lexicon.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a question with the lexicon: what it names in other words, and what those words are called in guidelines. */
public final class QueryReader {
  private static final double CLASS_OF_DRUG = 0.35;
  private static final double DRUG_OF_REGIMEN = 0.4;
  private static final double AMBIGUOUS = 0.5;

  private final Lexicon lexicon;
  private final boolean spells;
  private final Shorthand shorthand = new Shorthand();
  private final Map<String, String> classesByPhrase = new HashMap<>();

  public QueryReader(Lexicon lexicon) {
    this(lexicon, true);
  }

  /** {@code spells}: whether shorthand and British spelling are read. */
  public QueryReader(Lexicon lexicon, boolean spells) {
    this.lexicon = lexicon;
    this.spells = spells;
    for (DrugEntry drug : lexicon.drugs()) {
      if (drug.drugClass() != null) {
        classesByPhrase.put(Words.fold(drug.drugClass()), drug.drugClass());
      }
    }
  }

  public Query read(String question) {
    String plain = spells ? Spelling.american(question) : question;
    String text = spells ? shorthand.spelledOut(plain) : plain;
    List<Mention> mentions = lexicon.mentions(text);
    Map<String, Double> concepts = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      double weight = mention.ambiguous() ? AMBIGUOUS : 1;
      concepts.merge(Concepts.token(mention.category(), mention.key()), weight, Math::max);
      related(mention, weight, concepts);
    }
    String folded = Words.fold(text);
    classesByPhrase.forEach((phrase, name) -> {
      if (folded.contains(phrase.stripTrailing())) {
        concepts.merge(Concepts.drugClass(name), 1.0, Math::max);
      }
    });
    return new Query(question, plain, rewritten(text, mentions), mentions, lexicon.mentions(plain), concepts);
  }

  private void related(Mention mention, double weight, Map<String, Double> concepts) {
    if (mention.category() == Category.DRUG) {
      lexicon.drug(mention.key()).map(DrugEntry::drugClass)
          .ifPresent(name -> concepts.merge(Concepts.drugClass(name), CLASS_OF_DRUG * weight, Math::max));
    } else if (mention.category() == Category.REGIMEN) {
      lexicon.regimen(mention.key()).ifPresent(regimen ->
          regimen.components().forEach(drug -> concepts.merge(Concepts.token(Category.DRUG, drug), DRUG_OF_REGIMEN * weight, Math::max)));
    }
  }

  /** The question with the guideline's name after each term that is written otherwise. */
  private String rewritten(String text, List<Mention> mentions) {
    StringBuilder rewritten = new StringBuilder();
    int at = 0;
    List<String> told = new ArrayList<>();
    for (Mention mention : mentions) {
      String words = text.substring(mention.start(), mention.end());
      Optional<String> name = name(mention);
      boolean other = name.isPresent() && !Words.fold(words).contains(Words.fold(name.get()).strip()) && !told.contains(name.get());
      if (mention.start() >= at && other && !mention.ambiguous()) {
        rewritten.append(text, at, mention.end()).append(" (").append(name.get()).append(')');
        at = mention.end();
        told.add(name.get());
      }
    }
    return rewritten.append(text.substring(at)).toString();
  }

  private Optional<String> name(Mention mention) {
    return switch (mention.category()) {
      case CANCER -> lexicon.cancer(mention.key()).map(cancer -> cancer.name());
      case DRUG, TREATMENT, TEST, BIOMARKER -> Optional.of(mention.key());
      case REGIMEN -> lexicon.regimen(mention.key()).map(regimen -> String.join(", ", regimen.components()));
      case CONDITION -> lexicon.condition(mention.key()).map(condition -> condition.name());
    };
  }
}
