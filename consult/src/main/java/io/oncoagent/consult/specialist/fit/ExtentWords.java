package io.oncoagent.consult.specialist.fit;

import io.oncoagent.consult.specialist.profile.PlainWords;
import java.util.regex.Pattern;

/** Words by which guidelines say how far the disease of a population reaches. */
final class ExtentWords {
  private static final Pattern NODES = Pattern.compile("(?:lymph[- ])?nod(?:e|es|al) metasta\\w+|micrometasta\\w+|(?:no|non|without|absence of|free of)[ -](?:evidence of )?(?:(?:distant|known|clinically|detectable) )*(?:metasta\\w+|disseminat\\w+|distant)");
  private static final Pattern FAR = Pattern.compile("\\bmetasta\\w+|\\bdisseminated\\b|\\bdistant (?:disease|spread|metasta)|\\bextensive[- ](?:stage|disease)|\\bstages? iv[abc]?\\b");
  private static final Pattern ADVANCED = Pattern.compile("(?<!locally )(?<!locoregionally )\\badvanced\\b");
  private static final Pattern NEAR = Pattern.compile("\\b(?:localized|localised|early[- ]stage|early (?:breast|prostate)|limited[- ](?:stage|disease)|nonmetastatic|non-metastatic|organ-confined|clinically localized)\\b");
  private static final Pattern REGIONAL = Pattern.compile("\\b(?:locally|locoregionally) advanced\\b|\\blocoregional\\b");
  private static final Pattern UNRESECTABLE = Pattern.compile("\\b(?:unresectable|nonresectable|inoperable|not (?:surgically )?resectable|(?:cannot|can not|could not) be (?:completely )?resected)\\b");
  private static final Pattern RESECTABLE = Pattern.compile("\\b(?:resectable|operable|resected)\\b");
  private static final Pattern BORDERLINE = Pattern.compile("\\bborderline resectable\\b");

  private ExtentWords() {}

  static boolean metastatic(String segment) {
    return FAR.matcher(NODES.matcher(PlainWords.of(segment)).replaceAll(" ")).find();
  }

  static boolean advanced(String segment) {
    return ADVANCED.matcher(PlainWords.of(segment)).find();
  }

  static boolean local(String segment) {
    return NEAR.matcher(PlainWords.of(segment)).find();
  }

  static boolean regional(String segment) {
    return REGIONAL.matcher(PlainWords.of(segment)).find();
  }

  static boolean unresectable(String segment) {
    return UNRESECTABLE.matcher(PlainWords.of(segment)).find();
  }

  static boolean resectable(String segment) {
    String bare = UNRESECTABLE.matcher(BORDERLINE.matcher(PlainWords.of(segment)).replaceAll(" ")).replaceAll(" ");
    return RESECTABLE.matcher(bare).find();
  }
}
