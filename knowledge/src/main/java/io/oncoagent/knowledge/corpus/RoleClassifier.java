package io.oncoagent.knowledge.corpus;

import io.oncoagent.domain.evidence.SentenceRole;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence of a guideline does, by its words and by the list it stands in. Careful on one side: what only tells of a trial, of the past, of an approval
 * or of other patients must not pass for a recommendation.
 */
public final class RoleClassifier {
  private static final int I = Pattern.CASE_INSENSITIVE;
  private static final Pattern WITHDRAWAL =
      Pattern.compile(
          "withdr(?:aw|ew|awn|awal|awing)\\b.{0,60}\\b(?:approv|indication|market|manufactur|voluntar|FDA|sponsor|application)"
              + "|\\b(?:approv|indication|FDA|manufacturer|sponsor|market)\\w*\\b.{0,80}\\b(?:withdr(?:ew|awn|awal)|revoked|discontinued)|no longer (?:approved|marketed|available)",
          I);
  private static final Pattern APPROVAL =
      Pattern.compile(
          "\\b(?:FDA|Food and Drug Administration|EMA|European Medicines Agency|EC|MHRA|Health Canada)\\b.{0,90}\\b(?:approv|licen[sc]|authori[sz])"
              + "|\\bapproved by\\b|\\b(?:accelerated|regulatory|full|conditional|breakthrough) (?:approval|designation)|\\bFDA[- ]approved\\b|\\b(?:was|were|is|are|has been) approved\\b",
          I);
  private static final Pattern AGAINST =
      Pattern.compile(
          "\\b(?:is|are|be)\\s+(?:generally |usually |currently |routinely |therefore |typically )?not\\s+(?:(?:generally|usually|routinely|currently|considered|to be|a|an|the|yet|typically|as|of) )*"
              + "(?:recommended|indicated|advised|appropriate|standard|warranted|necessary|required|candidates?|suitable|advisable|needed|used|offered|established|acceptable|option|amenable|eligible|given|useful|beneficial)\\b"
              + "|\\bshould (?:generally |usually |rarely )?(?:not|never)\\b|\\bmust not\\b|\\b(?:is|are|be|considered) (?:an? )?(?:\\w+ly )?(?:relative |absolute )?(?:contra-?indicated|contra-?indications?)\\b|\\bcontraindicated\\b"
              + "|\\bshould (?:be )?avoid(?:ed)?\\b|\\b(?:is|are|be) (?:best |generally )?avoided\\b|\\bavoid(?:ing)? (?:the )?(?:use|giving)\\b|^avoid\\b|\\bno (?:established |proven |clear |defined )?(?:role|indication|place) (?:for|in|of)\\b"
              + "|\\b(?:not|never) be (?:used|given|offered|combined|considered|administered)\\b|\\brecommends? against\\b|\\b(?:is|are) (?:un|in)(?:appropriate|suitable)\\b|\\bis discouraged\\b|\\bnot recommend|\\bhas no role\\b|\\bis unnecessary\\b",
          I);
  private static final Pattern TRIAL =
      Pattern.compile(
          "\\brandom(?:ly|i[sz])|\\bphase (?:I{1,3}|IV|[1-4])(?:/(?:I{1,3}|[1-3]))?(?:[ab])?\\b.{0,60}\\b(?:trial|stud)|\\b(?:hazard|odds|risk) ratio|\\b(?-i:HR|OR|RR),? ?[=(]?\\d|\\bconfidence interval|\\b95% CI|\\btested in\\b|\\bevaluated in\\b|\\bCI,"
              + "|\\bP ?[<=>≤] ?0?\\.|\\bmedian (?:follow-up|OS|PFS|overall|progression|survival|duration|time|DFS|EFS|age)|\\bNCT\\d{6,}|\\b(?:retrospective|prospective|single-arm|open-label|double-blind|placebo-controlled|pilot)\\b"
              + "|\\b(?:meta-analysis|pooled analysis|subgroup analysis|subset analysis|cohort study|case series|case report|registry)\\b|\\bN? ?= ?\\d|\\b(?:\\d+-year|overall|complete|objective|partial) (?:OS|PFS|EFS|DFS|survival|response|remission)s? (?:rates?|was|were)"
              + "|\\b(?:trial|study|studies|trials|series|investigators|analysis|report)s? (?:of|that|which|has|have|showed|demonstrated|found|reported|compared|evaluated|included|enrolled|did|was|were|from|is|are|suggest|show)\\b"
              + "|\\bpatients (?:were|received|had|in the|who received|assigned|treated with .{3,60} had)\\b.{0,200}\\b(?:arm|group|%)|\\b(?:arm|group)s? (?:had|was|were|received)\\b|\\bdemonstrated (?:a|an|improved|significant)|\\bresponse rates? (?:of|was|were)",
          I);
  private static final Pattern RECOMMENDS =
      Pattern.compile(
          "\\brecommend(?:ed|s|ations?)?\\b|\\bshould\\b|\\bmust\\b|\\bstandard (?:of care|treatments?|therap(?:y|ies)|approach|options?|management|initial|first-line|regimen|chemotherapy|surgical|procedure|adjuvant)|\\b(?:is|are|remains?|considered|become|represents?) (?:the |a |an )?(?:current )?(?:standard|mainstay|backbone|cornerstone|primary treatment|initial treatment)"
              + "|\\b(?:treatment|therapy|procedure|drug|agent|regimen|method)s? of choice\\b|\\bprefer(?:red|able)\\b|\\b(?:is|are) (?:now |generally |usually |strongly |often |also |sometimes |commonly |frequently |typically )*(?:indicated|advised|warranted|appropriate|necessary|required|mandatory|reserved|treated|managed|offered|used|given|performed|administered|initiated|started|combined|advisable|needed|acceptable|reasonable|suitable|encouraged|favou?red)\\b"
              + "|\\b(?:may|can|could) (?:also |often |sometimes )?(?:be (?:\\w+ly )?(?:considered|used|given|offered|performed|treated|administered|omitted|combined|managed|curative|cured|appropriate|an? |helpful|effective|beneficial|needed|required|indicated|candidates|added|continued|started|followed|reserved|delayed|deferred|substituted|obtained|controlled|palliated|resected|useful|warranted|necessary|preferred|sufficient)|benefit|consider|receive|undergo|offer|include|alleviate|palliate)"
              + "|\\b(?:is|are|remains?) (?:an? |another |one |the )?(?:\\w+[- ])?(?:treatment |therapeutic |reasonable |acceptable |effective |standard )*(?:options?|alternatives?|candidates?)\\b|\\bcandidates? for\\b|\\breference standard\\b|\\boptions?\\b.{0,200}\\binclud|\\b(?:treatment|therapy|management|chemotherapy|regimen)\\b[^,.]{0,80}\\b(?:consists? of|includes?|involves?)\\b",
          I);
  private static final Pattern UNSETTLED =
      Pattern.compile(
          "\\bno (?:standard|consensus|agreement|established|accepted)\\b|\\b(?:unclear|not certain|uncertain|unknown|controversial|debated|not been (?:established|determined|achieved|defined)|remains to be|not clear|under (?:clinical )?(?:evaluation|investigation))\\b|\\b(?:results|outcomes?|prognosis) (?:of|with|after|for)\\b|^for more information|^information about",
          I);
  private static final Pattern FIRM_NOW =
      Pattern.compile("\\b(?:is|are|remains?) (?:now |currently |generally |therefore )?(?:the |a |an )?(?:recommended|standard|preferred|reference standard|indicated)|\\bshould (?:be|receive|undergo|have|consider)\\b|\\b(?:is|are) recommended\\b|\\btreatment of choice\\b|\\bacceptable\\b", I);
  private static final Pattern HISTORY =
      Pattern.compile(
          "\\b(?:historical(?:ly)?|in the past|formerly|traditionally|until recently|previously (?:considered|used|thought|recommended|the standard)|no longer (?:used|recommended|considered|standard|routinely)|(?:was|were) (?:once|formerly|historically|previously|long)|has been (?:replaced|supplanted|largely replaced|abandoned)|abandoned|obsolete|in the (?:19[5-9]0s|early 2000s))\\b",
          I);
  private static final Pattern CAUTION =
      Pattern.compile(
          "\\b(?:toxicit(?:y|ies)|toxic effects?|adverse (?:events?|effects?|reactions?)|side effects?|monitor(?:ed|ing)?|caution|warning|fatal|life-threatening|serious|severe|risk of|risks? (?:for|associated)|complications?|cardiotoxic|neurotoxic|hepatotoxic|nephrotoxic|teratogen|mortality from|increased risk|black box|boxed warning|prophylaxis|hypersensitivity|late effects|second malignan|secondary malignan|must be (?:weighed|balanced)|not given intrathecally)\\b",
          I);
  private static final Pattern DEFINITION =
      Pattern.compile("\\b(?:is|are) (?:defined|classified|categorized|graded|divided|referred to) (?:as|by|into|according)|\\brefers? to\\b|\\bdefinitions?\\b|\\bdefined (?:as|by)\\b|^\\W*(?:p|c)?[TNM][0-4Xxis]+[a-d]?\\d? = |\\bis the term\\b|\\bis called\\b|\\bmeans\\b", I);
  private static final Pattern CHILD =
      Pattern.compile("^(?:in|for|among|most|treatment (?:of|for)|some|all)? ?(?:pediatric|paediatric|children|child(?:hood)?|infants?|adolescents?)\\b", I);
  private static final Pattern ADULT = Pattern.compile("^(?:in|for|among|most|treatment (?:of|for))? ?(?:adults?|older adults?|elderly)\\b", I);
  private static final Pattern PREGNANT = Pattern.compile("^(?:in|for|among|during)? ?(?:pregnant|pregnancy)\\b", I);

  private RoleClassifier() {}

  /** Where a sentence stands. {@code lead}: what introduces its list, {@code heading}: nearest heading, {@code listed}: an item or a cell; {@code title}: of the document. */
  record Place(@Nullable String lead, String heading, boolean listed, String title) {}

  static SentenceRole classify(String sentence, Place place) {
    SentenceRole special = regulatory(sentence);
    if (special != null) {
      return special;
    }
    if (place.listed()) {
      return listed(sentence, place);
    }
    return prose(sentence, place);
  }

  private static @Nullable SentenceRole regulatory(String sentence) {
    if (WITHDRAWAL.matcher(sentence).find()) {
      return SentenceRole.WITHDRAWAL;
    }
    return APPROVAL.matcher(sentence).find() ? SentenceRole.APPROVAL : null;
  }

  private static SentenceRole listed(String item, Place place) {
    String lead = place.lead() == null ? "" : place.lead();
    if (OptionLead.studies(lead) || OptionLead.studies(item) || OptionLead.studies(place.heading())) {
      return SentenceRole.REPORTS_TRIAL;
    }
    boolean offered = OptionLead.offers(lead) || (lead.isEmpty() && OptionLead.heads(place.heading()));
    if (offered && !AGAINST.matcher(item).find() && !TRIAL.matcher(item).find() && !HISTORY.matcher(item).find()) {
      return SentenceRole.LISTS_OPTION;
    }
    return prose(item, place);
  }

  private static SentenceRole prose(String sentence, Place place) {
    if (HISTORY.matcher(sentence).find()) {
      return SentenceRole.HISTORY;
    }
    boolean trial = TRIAL.matcher(sentence).find();
    if (AGAINST.matcher(sentence).find() && (!trial || FIRM_NOW.matcher(sentence).find())) {
      return SentenceRole.ADVISES_AGAINST;
    }
    if (trial && !FIRM_NOW.matcher(sentence).find()) {
      return SentenceRole.REPORTS_TRIAL;
    }
    if (RECOMMENDS.matcher(sentence).find() && !UNSETTLED.matcher(sentence).find()) {
      return recommending(sentence, place);
    }
    if (CAUTION.matcher(sentence).find()) {
      return SentenceRole.CAUTION;
    }
    return DEFINITION.matcher(sentence).find() ? SentenceRole.DEFINITION : SentenceRole.BACKGROUND;
  }

  private static SentenceRole recommending(String sentence, Place place) {
    if (DEFINITION.matcher(sentence).find()) {
      return SentenceRole.DEFINITION;
    }
    if (otherPopulation(sentence, place.title())) {
      return SentenceRole.OTHER_POPULATION;
    }
    boolean weak = !FIRM_NOW.matcher(sentence).find();
    return weak && CAUTION.matcher(sentence).find() ? SentenceRole.CAUTION : SentenceRole.RECOMMENDS;
  }

  private static boolean otherPopulation(String sentence, String title) {
    boolean child = CHILD.matcher(title).find();
    boolean pregnant = title.toLowerCase(Locale.ROOT).contains("pregnan");
    return (child ? ADULT : CHILD).matcher(sentence).find() || (!pregnant && PREGNANT.matcher(sentence).find());
  }
}
