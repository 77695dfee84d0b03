package io.oncoagent.consult.specialist.profile;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Risk groups and like divisions as words: low, standard, intermediate, high, very-high; with symptoms or without; for transplant or not. */
public final class RiskWords {
  private static final Pattern RISK =
      Pattern.compile(
          "\\b(very[- ]low|very[- ]high|ultra[- ]high|low|standard|average|intermediate|high|good|poor|favou?rable|unfavou?rable)"
              + "[- ](?:to[- ]\\w+[- ])?(risk|prognosis)\\b");
  /** «Low- to intermediate-risk», «low- or standard-risk»: the first of two. */
  private static final Pattern RANGE =
      Pattern.compile(
          "\\b(very[- ]low|low|standard|average|intermediate|good|favou?rable|high)(?:[- ]risk)?-?(?: (?:to|or|and) |/|, )"
              + "(?=(?:low|standard|average|intermediate|poor|unfavou?rable|high|very[- ]high)[- ](?:risk|prognosis)\\b)");
  private static final Pattern BEFORE =
      Pattern.compile("\\b(?:no|not|without|family|cardiovascular|bleeding|fall|falls|at)\\s*$");
  private static final Pattern NOT_DISEASE =
      Pattern.compile("^\\s*(?:of|for (?:bleeding|falls|infection|cardiac|stroke)|factors?|tls|hpv)\\b");
  private static final Pattern SPANISH = Pattern.compile("\\briesgo (muy alto|alto|bajo|intermedio|estandar)\\b|\\b(?:alto|bajo) riesgo\\b");
  private static final Map<String, String> SAME =
      Map.of("average", "standard", "good", "low", "favorable", "low", "favourable", "low", "poor", "high", "unfavorable", "high", "unfavourable", "high");
  private static final Map<String, String> SPANISH_WORDS =
      Map.of("muy alto", "very-high", "alto", "high", "bajo", "low", "intermedio", "intermediate", "estandar", "standard");

  /** INRG stages of neuroblastoma (Monclair, J Clin Oncol 2009): MS, once INSS 4S, is another disease than M and is often only observed. */
  private static final Pattern INRG = Pattern.compile("\\b(?:inrg|stages?)(?: stages?)? ((?:l1|l2|ms|m|4s)(?:(?:\\s*(?:,|/|and|or)\\s*)+(?:inrg )?(?:stages? )?(?:l1|l2|ms|m|4s))*)\\b");

  private static final Pattern WELL =
      Pattern.compile("\\bincidental(?:ly|oma)?\\b|\\bhallazgo (?:incidental|casual)\\b|\\bpor azar\\b|(?<!as )(?<!not )\\bwell(?=[,;.]| and)(?!, )|\\b(?:boy|girl|infant|baby|child|man|woman), well\\b|\\bse encuentra bien\\b|\\bfeels well\\b");

  private static final Pattern WHO = Pattern.compile("\\bwho grades? ([1-4]|i{1,3}v?|iv)\\b");
  private static final Map<String, String> ROMAN = Map.of("i", "1", "ii", "2", "iii", "3", "iv", "4");
  /** In a fixed order: the first word found decides which division is meant. */
  private static final Map<String, Pattern> TRAITS = traits();

  private RiskWords() {}

  /** Risk words in the text; {@code good}, {@code favourable} read as low, {@code poor}, {@code unfavourable} as high. */
  public static Set<String> in(String text) {
    String plain = PlainWords.of(text);
    Set<String> found = new LinkedHashSet<>();
    Matcher matcher = RISK.matcher(plain);
    while (matcher.find()) {
      boolean apart = BEFORE.matcher(plain.substring(0, matcher.start())).find();
      if (!apart && !NOT_DISEASE.matcher(plain.substring(matcher.end())).find()) {
        String word = matcher.group(1).replace(' ', '-');
        found.add(SAME.getOrDefault(word, word));
      }
    }
    for (Matcher range = RANGE.matcher(plain); range.find(); ) {
      String word = range.group(1).replace(' ', '-');
      found.add(SAME.getOrDefault(word, word));
    }
    traits(plain, found);
    Matcher spanish = SPANISH.matcher(plain);
    while (spanish.find()) {
      Map<String, String> words = new LinkedHashMap<>(SPANISH_WORDS);
      words.forEach((es, en) -> addIf(found, spanish.group(), es, en));
    }
    return found;
  }

  /** As {@link #in}, for a note on a solid tumour: who is well, or whose tumour was found by chance, has no symptoms of it. */
  public static Set<String> ofNote(String text) {
    Set<String> found = in(text);
    if (!found.contains("symptomatic") && WELL.matcher(PlainWords.of(text)).find()) {
      found.add("asymptomatic");
    }
    return found;
  }

  private static Map<String, Pattern> traits() {
    Map<String, Pattern> traits = new LinkedHashMap<>();
    traits.put("no-residual", Pattern.compile("\\bno (?:evidence of )?residual\\b|\\bgross[- ]total\\b|\\bcomplete(?:ly)? resect|\\br0\\b"));
    traits.put("residual", Pattern.compile("(?<!no )(?<!evidence of )\\bresidual (?:disease|tumou?r|mass)|\\bsubtotal\\b|\\bpartial resection|\\bincomplete(?:ly)? resect|\\br1\\b|\\br2\\b"));
    traits.put("low-grade", Pattern.compile("\\blow[- ]grade\\b"));
    traits.put("high-grade", Pattern.compile("\\bhigh[- ]grade\\b"));
    traits.put("asymptomatic", Pattern.compile("\\basymptomatic\\b|\\bsmou?ldering\\b|\\b(?:no|without|sin) (?:b )?(?:symptoms|sintomas)\\b|\\basintomatic"));
    traits.put("symptomatic", Pattern.compile("(?<!a)\\bsymptomatic\\b"));
    traits.put("transplant-eligible", Pattern.compile("\\btransplant[- ]eligible\\b|(?<!not )\\b(?:eligible|candidates?|fit) for (?:\\w+ ){0,3}transplant"));
    traits.put("transplant-ineligible", Pattern.compile("\\btransplant[- ]ineligible\\b|\\b(?:ineligible|not eligible|not (?:a )?candidates?|unfit) for (?:\\w+ ){0,3}transplant"));
    traits.put("iodine-resistant", Pattern.compile("\\b(?:iodine|rai|radioiodine|131i)[- ](?:resistant|refractory)|\\bno (?:iodine|radioiodine|rai) uptake|\\brefractory to (?:rai|radioiodine|iodine)"));
    traits.put("iodine-sensitive", Pattern.compile("\\b(?:iodine|rai|radioiodine)[- ](?:sensitive|avid)"));
    traits.put("platinum-resistant", Pattern.compile("\\bplatinum[- ](?:resistant|refractory)"));
    traits.put("platinum-sensitive", Pattern.compile("\\bplatinum[- ]sensitive"));
    traits.put("castration-resistant", Pattern.compile("\\b(?:castration|castrate|hormone)[- ](?:resistant|refractory)|\\bm?crpc\\b"));
    traits.put("castration-sensitive", Pattern.compile("\\b(?:castration|castrate|hormone)[- ](?:sensitive|naive)|\\bm?hspc\\b"));
    return traits;
  }

  private static void traits(String plain, Set<String> found) {
    Matcher who = WHO.matcher(plain);
    while (who.find()) {
      for (String one : who.group(1).split("[^0-9iv]+")) {
        found.add("who-" + ROMAN.getOrDefault(one, one));
      }
    }
    Matcher inrg = INRG.matcher(plain);
    while (inrg.find()) {
      for (String one : inrg.group(1).split("[^a-z0-9]+")) {
        if (one.matches("l1|l2|ms|m|4s")) {
          found.add("inrg-" + (one.equals("4s") ? "ms" : one));
        }
      }
    }
    TRAITS.forEach((trait, words) -> {
      if (words.matcher(plain).find()) {
        found.add(trait);
      }
    });
  }

  private static void addIf(Set<String> found, String group, String es, String en) {
    if (group.contains(es) && !(es.equals("alto") && group.contains("muy alto"))) {
      found.add(en);
    }
  }
}
