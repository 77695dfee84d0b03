package io.oncoagent.knowledge.select;

import io.oncoagent.lexicon.Mention;
import java.util.regex.Pattern;

/** Which names of tumours a title really says. */
final class TitleNames {
  private static final Pattern QUALIFIED = Pattern.compile("(?i)\\b(?!(?:and|or|of|in|the|with|other|adult|childhood|adolescent|primary|metastatic|advanced|recurrent|early|male|related|treatment|cancer|guideline|guidelines|on|for|y|o|de|del|en)\\b)[a-z]{3,}[ -]$");

  private TitleNames() {}

  /** «Small round cell sarcoma»: a word that ends a longer name names nothing by itself; behind a word for people or for course it does. */
  static boolean free(String title, Mention mention) {
    return !QUALIFIED.matcher(title.substring(0, mention.start())).find();
  }
}
