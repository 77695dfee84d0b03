package io.oncoagent.knowledge.index;

import io.oncoagent.lexicon.Category;
import io.oncoagent.lexicon.Lexicon;
import io.oncoagent.lexicon.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ObjIntConsumer;

/**
 * Lexicon terms as index tokens, so that brand and generic, abbreviation and full name, English and Spanish meet. A passage carries for each mention the term, for
 * a cancer its broader types, for a drug its class, for a regimen its drugs.
 */
public final class Concepts {
  private final Lexicon lexicon;

  public Concepts(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Tokens of a text, repeated as often as the text names them. */
  public List<String> of(String text) {
    List<String> tokens = new ArrayList<>();
    each(text, (token, at) -> tokens.add(token));
    return tokens;
  }

  /** Tells every token with the place of its mention. */
  public void each(String text, ObjIntConsumer<String> listener) {
    List<String> tokens = new ArrayList<>();
    for (Mention mention : lexicon.mentions(text)) {
      tokens.add(token(mention.category(), mention.key()));
      broader(mention, tokens);
      tokens.forEach(token -> listener.accept(token, mention.start()));
      tokens.clear();
    }
  }

  private void broader(Mention mention, List<String> tokens) {
    switch (mention.category()) {
      case CANCER -> lexicon.lineage(mention.key()).stream().skip(1).forEach(code -> tokens.add(token(Category.CANCER, code)));
      case DRUG -> lexicon.drug(mention.key()).map(drug -> drug.drugClass()).ifPresent(name -> tokens.add(drugClass(name)));
      case REGIMEN ->
          lexicon.regimen(mention.key()).ifPresent(regimen -> regimen.components().forEach(name -> tokens.add(token(Category.DRUG, name))));
      default -> {}
    }
  }

  public static String token(Category category, String key) {
    return category.name().charAt(0) + category.name().substring(category.name().length() - 1) + ":" + normal(key);
  }

  public static String drugClass(String name) {
    return "class:" + normal(name);
  }

  private static String normal(String key) {
    return key.toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", "_");
  }
}
