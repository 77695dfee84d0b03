package io.oncoagent.consult.specialist.fit;

import io.oncoagent.consult.specialist.profile.PlainWords;
import java.util.regex.Pattern;

/** Words by which guidelines say where in the course of treatment a population stands. Outcomes («progression-free», «recurrence rate») are no phases. */
final class PhaseWords {
  private static final Pattern OUTCOMES =
      Pattern.compile(
          "(?:progression|relapse|recurrence|disease|event)-free|(?:time to|until|risk of|rates? of|probability of|incidence of|prevents?|preventing|reduces?|"
              + "reducing|decreased?|lower) (?:disease |local |locoregional |distant |unacceptable toxicity or )*(?:progression|relapse|recurrence)s?|"
              + "(?:relapse|recurrence) (?:rates?|risk)|(?:progression|recurrence|relapse) or death|newly diagnosed or relapsed");
  private static final Pattern LATER =
      Pattern.compile(
          "\\b(?:recurrent|relapsed|refractory|previously treated|pretreated|second[- ]line|third[- ]line|(?:second|third)- and (?:third|fourth)-line|"
              + "fourth[- ]line|salvage|resistant|later[- ]line|subsequent[- ]line|reinduction|progressive (?:disease|or recurrent))\\b|"
              + "\\b(?:after|following|upon|at|whose disease|treatment of|treatment after|with|for) (?:\\w+ ){0,3}(?:relapse|recurrence|progression|failure)\\b|"
              + "\\b(?:has|have|had) (?:\\w+ )?(?:progressed|relapsed|recurred)|progressed (?:on|after|following)|"
              + "\\b(?:have|had|has) (?:previously|already) (?:received|been treated)|\\b(?:prior|previous) (?:lines?|regimens?|chemotherapy|systemic|therapy|therapies|treatment)|^recurrence|^relapse|\\brecurrence (?:of|with)\\b|"
              + "\\b(?:lung|bone)-only recurrence|local recurrence$");
  /** Words that stay a later line even where the heading names the patient's stage as well. */
  private static final Pattern FIRMLY_LATER =
      Pattern.compile("\\b(?:progressive stage|second[- ]line|third[- ]|previously treated|refractory|resistant|after (?:first|prior|previous)|salvage|(?:have|had|has) (?:previously|already) (?:received|been treated)|(?:has|have|had) (?:\\w+ )?progressed)");
  private static final Pattern FIRST =
      Pattern.compile(
          "\\b(?:first[- ]line|front[- ]?line|previously untreated|untreated|treatment[- ]naive|newly diagnosed|initial|upfront|at diagnosis|"
              + "remission induction|primary treatment)\\b");
  private static final Pattern ADJUVANT =
      Pattern.compile("\\b(?:adjuvant|postoperative|post-?surgical|after (?:complete |curative |radical )?(?:surgery|resection|surgical resection|\\w+ectomy))\\b");
  private static final Pattern NEOADJUVANT = Pattern.compile("(?<!received )(?<!after )(?<!following )(?<!prior )(?<!previous )(?<!completed )\\b(?:neoadjuvant|preoperative|perioperative|total neoadjuvant)\\b");
  private static final Pattern MAINTENANCE = Pattern.compile("\\bmaintenance\\b");

  /** A plan with the operation still to come, or in its place. */
  private static final Pattern INSTEAD = Pattern.compile("\\bfollowed by (?:surgery|surgical|resection|\\w*ectomy)|^(?:definitive|primary) (?:chemo)?radi\\w+|\\bbefore (?:surgery|resection|\\w*ectomy)\\b");

  /** A first line that lies behind the patient: «who responded to first-line chemotherapy». */
  private static final Pattern BEHIND = Pattern.compile("\\b(?:respon\\w+ to|response to|after|following|complet\\w+|progress\\w* (?:on|after|during)|received) (?:[\\w-]+ ){0,3}(?:first[- ]line|initial|front[- ]?line)\\b");

  private PhaseWords() {}

  static boolean insteadOfSurgery(String bare) {
    return INSTEAD.matcher(bare).find();
  }


  static boolean later(String bare) {
    return LATER.matcher(bare).find();
  }

  static boolean firmlyLater(String bare) {
    return FIRMLY_LATER.matcher(bare).find();
  }

  static boolean first(String bare) {
    return FIRST.matcher(BEHIND.matcher(bare).replaceAll(" ")).find();
  }

  static boolean adjuvant(String bare) {
    return ADJUVANT.matcher(bare.replace("neoadjuvant", " ")).find();
  }

  static boolean neoadjuvant(String bare) {
    return NEOADJUVANT.matcher(bare).find();
  }

  static boolean maintenance(String bare) {
    return MAINTENANCE.matcher(bare).find();
  }

  /** The piece in plain spelling without the outcomes it tells; what the other methods read. */
  static String bare(String segment) {
    return OUTCOMES.matcher(PlainWords.of(segment)).replaceAll(" ");
  }
}
