package io.oncoagent.consult.specialist.choose;

import io.oncoagent.domain.evidence.PassageSentence;
import io.oncoagent.domain.evidence.SentenceRole;
import java.util.regex.Pattern;

/**
 * The role of a sentence read a second time at drafting, where the first reading had only words to go by: advice that also warns is advice, and so is a
 * sentence on present practice («most current regimens include …»), unless it tells of one trial's patients.
 */
final class RoleReader {
  private static final int I = Pattern.CASE_INSENSITIVE;
  private static final Pattern FIRM =
      Pattern.compile(
          "\\b(?:as the standard of care|is (?:the )?(?:standard|preferred|recommended)|are recommended|treatment of choice|should be considered|(?:is|are) (?:commonly|usually|generally|typically) (?:given|used|treated)|generally accepted|(?:always|usually|generally|typically|commonly) includes?|reasonable to consider|as a standard|appropriate choice|standard (?:postsurgical |postoperative |initial )?treatment (?:for [^.]{0,50} )?(?:has been|is|are|consists)|may be (?:deferred|followed with))\\b",
          I);
  /** What is done now, in the present tense, without a trial's figures. */
  private static final Pattern PRACTICE =
      Pattern.compile(
          "\\b(?:is|are) (?:most |very |usually |generally |often )?(?:effectively|best|successfully|primarily|initially) (?:managed|treated|controlled)\\b"
              + "|\\b(?:most|current|usual|modern) (?:\\w+ ){0,3}(?:regimens?|protocols?|cent(?:er|re)s|clinicians|oncologists|groups|experts|approaches)\\b(?: \\w+){0,6} (?:include|use|recommend|give|offer|combine)"
              + "|\\b(?:appropriate|usual|typical|conventional) (?:initial |first-line )?(?:treatment|therapy|management)\\b"
              + "|\\b(?:is|are) (?:a |the )?(?:common|usual|widely used) (?:treatment|approach|regimen|procedure)s?\\b"
              + "|\\b(?:has|have) (?:generally |largely )replaced\\b"
              + "|\\b(?:may|can) be (?:a )?(?:useful|helpful)\\b|\\bis (?:used as|effective as|useful)\\b|\\bis also effective\\b"
              + "|\\b(?:has|have) been (?:successfully|effectively|widely|commonly) used\\b"
              + "|\\bbest (?:survival |treatment )?results .{0,90}\\b(?:obtained|achieved|seen) (?:when|with|if)\\b"
              + "|^(?:the )?(?:total |usual |standard |traditional |postoperative )?(?:radiation (?:therapy )?|radiotherapy )?doses? .{0,90}\\b(?:is|are) (?:usually )?(?:in the range of )?\\d"
              + "|^radiation therapy to .{0,60} is usually\\b|\\bmust be (?:closely |carefully )?(?:monitored|minimi[sz]ed|maintained|corrected|given|started|avoided)\\b"
              + "|\\bis (?:the )?(?:definitive|usual|initial|primary) (?:treatment|therapy)\\b|\\b(?:definitive|standard|usual|initial|primary) (?:treatment|therapy|management)\\b.{0,120}\\bconsists of\\b"
              + "|^(?:treatment|eradication) of .{3,60}\\b(?:may|can|will) (?:often |usually )?(?:resolve|eradicate|cure|control|lead to (?:remission|regression))\\b"
              + "|\\btreatments? (?:usually |generally |typically )?(?:begins?|starts?) with\\b|\\bare (?:usually )?given (?:an? )?\\w+",
          I);
  private static final Pattern ONE_TRIAL =
      Pattern.compile(
          "\\brandomi|\\brandomly|\\btrials?\\b|\\bstud(?:y|ies)\\b|\\barms?\\b|\\bgroups? (?:had|was|were|received)|\\bNCT\\d|\\b[PN] ?[<=>]|\\bHR\\b|\\bCI\\b|\\bmedian\\b|\\bcase series\\b|\\bpatients (?:received|were (?:treated|given|assigned))|\\bcohort\\b|\\bretrospective|\\bmeta-analys",
          I);
  /** «X is preferred when Y is contraindicated» advises X. */
  private static final Pattern PRAISE = Pattern.compile("\\b(?:is|are) (?:the )?(?:preferred|recommended|standard|indicated|drug of choice)\\b", I);
  private static final Pattern DENIES = Pattern.compile("\\b(?:is|are|be) (?:\\w+ )?not\\b|\\bshould not\\b|\\bavoid", I);
  private static final Pattern REFUSES =
      Pattern.compile(
          "\\b(?:do|does) not (?:include|support|recommend|require|need)\\b|\\bnot (?:considered |yet )?(?:a |the |an )?(?:standard|established)\\b|\\bis not (?:routinely |generally |typically )?(?:recommended|indicated|used|given|necessary)\\b|\\bno (?:proven |established )?role\\b",
          I);
  /** What was done once is no advice, however standard it was. */
  private static final Pattern ONCE =
      Pattern.compile("\\b(?:for (?:many|several) (?:years|decades)|historically|in the past|formerly|until recently)\\b.{0,60}\\b(?:was|were|had been)\\b", I);
  private static final Pattern RESULTS = Pattern.compile("^(?:(?:these|the|those) )?results (?:were|are|of)\\b", I);
  private static final Pattern STANDARD_ROWS = Pattern.compile("(?:standard|recommended|preferred) (?:treatments?|therap(?:y|ies)|regimens?|options?):?\\s*$", I);
  private static final Pattern DENIED_PRACTICE = Pattern.compile("\\b(?:not|no|never|without|unclear|unknown|uncertain|whether|failed|abandoned|formerly|historically)\\b", I);

  /** «… is effectively managed by A and does not require B» advises A. */
  private static final Pattern MANAGED = Pattern.compile("\\b(?:is|are) (?:effectively|best|successfully) (?:managed|treated)\\b", I);

  /** Longer items tell a treatment with its trials; only a brief one is its result. */
  private static final int BRIEF = 160;

  /** «Bevacizumab added: no gain»: listed among the options, but what it tells is that it did not help. */
  private static final Pattern NO_GAIN =
      Pattern.compile("\\bno (?:\\w+ ){0,2}(?:gain|benefit|advantage|improvement|better)\\b|\\bnot (?:better|superior)\\b|\\bstopped for futility\\b|\\bwithout (?:\\w+ )?benefit\\b|\\b(?:did not|does not|failed to) (?:improve|prolong|help|add)\\b|\\bineffective\\b", I);

  /** Words of a benefit beside it, of safety, or of an act that spares another: then it is an option still. */
  private static final Pattern SOME_GAIN = Pattern.compile("\\b(?:fewer|better|longer|higher|improve[sd]?|reduc\\w+|delay\\w*|response|standard|preferred|may|can|considered|possible|less|lower|equal\\w*|equivalent|similar|alternative|or)\\b", I);

  private RoleReader() {}

  static SentenceRole of(PassageSentence sentence, String words) {
    String lead = sentence.leadIn();
    SentenceRole role = sentence.role();
    if (role == SentenceRole.RECOMMENDS && REFUSES.matcher(words).find() && !managed(words)) {
      return SentenceRole.ADVISES_AGAINST;
    }
    if (role == SentenceRole.RECOMMENDS && ONCE.matcher(words).find()) {
      return SentenceRole.HISTORY;
    }
    if (role == SentenceRole.RECOMMENDS && RESULTS.matcher(words).find()) {
      return SentenceRole.REPORTS_TRIAL;
    }
    boolean silent = role == SentenceRole.CAUTION || role == SentenceRole.BACKGROUND;
    if (silent && FIRM.matcher(words).find()) {
      return SentenceRole.RECOMMENDS;
    }
    if (role == SentenceRole.ADVISES_AGAINST && PRAISE.matcher(words).find() && !DENIES.matcher(words).find()) {
      return SentenceRole.RECOMMENDS;
    }
    if (role == SentenceRole.LISTS_OPTION && words.length() <= BRIEF && NO_GAIN.matcher(words).find() && !SOME_GAIN.matcher(NO_GAIN.matcher(words).replaceAll(" ")).find()) {
      return SentenceRole.REPORTS_TRIAL;
    }
    if (role == SentenceRole.BACKGROUND && lead != null && STANDARD_ROWS.matcher(lead).find()) {
      return SentenceRole.LISTS_OPTION;
    }
    boolean told = silent || role == SentenceRole.REPORTS_TRIAL || role == SentenceRole.HISTORY;
    return told && practice(words) ? SentenceRole.RECOMMENDS : role;
  }

  private static boolean practice(String words) {
    return PRACTICE.matcher(words).find() && !ONE_TRIAL.matcher(words).find() && (managed(words) || !DENIED_PRACTICE.matcher(words).find());
  }

  private static boolean managed(String words) {
    return MANAGED.matcher(words).find();
  }
}
