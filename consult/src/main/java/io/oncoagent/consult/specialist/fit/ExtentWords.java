package io.oncoagent.consult.specialist.fit;

import java.util.regex.Pattern;

/** Words by which guidelines say how far the disease of a population reaches. */
final class ExtentWords {
  private static final Pattern NODES = Pattern.compile("(?:lymph[- ])?nod(?:e|es|al) metasta\\w+|metasta\\w+ (?:to|in|of) (?:the |an? |one |regional |pelvic |sentinel |axillary |inguinal |groin |cervical |lymph |local )*(?:lymph )?(?:node|groin|axilla)\\S*|sentinel[^.]{0,40}metasta\\w+|micrometasta\\w+|(?:no|non|without|absence of|free of)[ -](?:evidence of )?(?:(?:distant|known|clinically|detectable) )*(?:metasta\\w+|disseminat\\w+|distant)");
  private static final Pattern FAR = Pattern.compile("\\bmetasta\\w+|\\bdisseminated\\b|\\bdistant (?:disease|spread|metasta)|\\bextensive[- ](?:stage|disease)|\\bstages? iv[abc]?\\b");
  private static final Pattern ADVANCED = Pattern.compile("(?<!locally )(?<!locoregionally )\\badvanced\\b");
  private static final Pattern NEAR = Pattern.compile("\\b(?:localized|localised|early[- ]stage|early (?:breast|prostate)|limited[- ](?:stage|disease)|nonmetastatic|non-metastatic|organ-confined|clinically localized)\\b");
  private static final Pattern REGIONAL = Pattern.compile("\\b(?:locally|locoregionally) advanced\\b|\\blocoregional\\b");
  private static final Pattern UNRESECTABLE = Pattern.compile("\\b(?:unresectable|irresectable|non-?resectable|inoperable|not (?:surgically |completely )?(?:resectable|operable)|(?:cannot|can not|could not) be (?:completely )?resected"
          + "|not (?:be )?(?:an? )?(?:candidates? for|amenable to|suitable for|eligible for) (?:surgical )?(?:resection|surgery))\\b");
  private static final Pattern RESECTABLE = Pattern.compile("\\b(?:resectable|operable|resected)\\b");
  private static final Pattern BORDERLINE = Pattern.compile("\\bborderline resectable\\b");

  private ExtentWords() {}

  static boolean metastatic(String plain) {
    return FAR.matcher(NODES.matcher(plain).replaceAll(" ")).find();
  }

  static boolean advanced(String plain) {
    return ADVANCED.matcher(plain).find();
  }

  static boolean local(String plain) {
    return NEAR.matcher(plain).find();
  }

  static boolean regional(String plain) {
    return REGIONAL.matcher(plain).find();
  }

  static boolean unresectable(String plain) {
    return UNRESECTABLE.matcher(plain).find();
  }

  static boolean borderline(String plain) {
    return BORDERLINE.matcher(plain).find();
  }

  static boolean resectable(String plain) {
    String bare = UNRESECTABLE.matcher(BORDERLINE.matcher(plain).replaceAll(" ")).replaceAll(" ");
    return RESECTABLE.matcher(bare).find();
  }
}
