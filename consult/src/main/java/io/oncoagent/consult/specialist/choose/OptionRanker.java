package io.oncoagent.consult.specialist.choose;

import io.oncoagent.consult.specialist.profile.TermReader;
import io.oncoagent.domain.evidence.SentenceRole;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Orders therapies by how specifically they are meant for this patient, how firmly they are offered, and how much they speak of the question. The
 * level of evidence plays no part: it grades studies, not directions.
 */
public final class OptionRanker {
  private static final Pattern UNSETTLED = Pattern.compile("under (?:clinical )?(?:evaluation|investigation)|clinical trial|investigational|not (?:effective|recommended)|other .* not considered effective");
  /** Weights by judgement, checked on the development cases: being offered at all outweighs any single match of words. */
  private static final double LISTED = 2.4;
  private static final double ADVISED = 1.4;
  private static final double FIRM = 0.8;
  private static final double SPECIFIC = 0.7;
  private static final double ASKED_LABEL = 1.0;
  private static final double ASKED_TEXT = 0.5;
  private static final double ASKED_CAP = 3.5;
  private static final double NAMES_AGENT = 0.6;
  private static final double UNSETTLED_COST = 2.5;
  private static final double OVERVIEW_COST = 2.0;
  /** What the guideline itself offers to few. */
  private static final Pattern FOR_FEW = Pattern.compile("\\b(?:rarely|in rare cases|only for emergency|(?:in |for )?(?:highly )?select(?:ed)? (?:cases|patients))\\b");
  private static final double FOR_FEW_COST = 1.2;
  /** What must come before the treatment, or treats the tumour's cause, is not less for standing in the general part. */
  private static final double PREPARES = 1.5;
  /** The more where the note tells of that cause. */
  private static final double CAUSE = 4.0;

  private final TermReader terms;

  public OptionRanker(TermReader terms) {
    this.terms = terms;
  }

  /** Best first. */
  public List<ScoredGroup> rank(List<OptionGroup> groups, AskedWeight asked, HeadingEcho echo) {
    return groups.stream()
        .map(group -> new ScoredGroup(group, score(group, asked) + echo.of(group.all().getFirst())))
        .sorted(Comparator.comparingDouble(ScoredGroup::score).reversed())
        .toList();
  }

  private double score(OptionGroup group, AskedWeight asked) {
    List<Reading> all = group.all();
    double offered = group.item() != null ? LISTED : group.advised() ? ADVISED : 0;
    double firm = all.stream().anyMatch(r -> r.role() == SentenceRole.RECOMMENDS) ? FIRM : 0;
    double advised = all.stream().filter(r -> r.advises() || r.role() == SentenceRole.APPROVAL).mapToDouble(r -> r.fit().specificity()).max().orElse(0);
    double told = all.stream().mapToDouble(r -> r.fit().specificity()).max().orElse(0);
    double specific = SPECIFIC * (advised > 0 ? 0.7 * advised + 0.3 * told : 0.6 * told);
    double label = ASKED_LABEL * asked.of(terms.terms(group.label()));
    double text = ASKED_TEXT * all.stream().mapToDouble(r -> asked.of(r.terms())).max().orElse(0);
    double agents = group.agents().isEmpty() ? 0 : NAMES_AGENT;
    double unsettled = UNSETTLED.matcher(group.label().toLowerCase(java.util.Locale.ROOT)).find() ? UNSETTLED_COST : 0;
    double nearness = 1.0 / (1 + all.stream().mapToInt(Reading::rank).min().orElse(9));
    boolean prepares = all.stream().anyMatch(r -> r.advises() && CueWords.prepares(r));
    boolean forNoted = prepares && all.stream().anyMatch(r -> r.terms().stream().anyMatch(t -> t.startsWith("condition:") && asked.weight(t) > 0));
    double overview = forNoted ? -CAUSE : prepares ? -PREPARES : all.getFirst().headings().stream().anyMatch(h -> h.contains("Overview")) ? OVERVIEW_COST : 0;
    return offered + firm + specific + Math.min(ASKED_CAP, label + text) + agents + nearness - unsettled - overview - forFew(group);
  }

  private static double forFew(OptionGroup group) {
    Reading head = group.item() != null ? group.item() : group.all().getFirst();
    return head.advises() && FOR_FEW.matcher(head.plain()).find() ? FOR_FEW_COST : 0;
  }
}
