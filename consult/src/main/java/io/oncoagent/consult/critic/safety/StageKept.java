package io.oncoagent.consult.critic.safety;

import io.oncoagent.consult.critic.Check;
import io.oncoagent.consult.critic.Problem;
import io.oncoagent.consult.critic.claim.Advice;
import io.oncoagent.consult.critic.claim.Claim;
import io.oncoagent.consult.critic.claim.Docket;
import io.oncoagent.consult.critic.claim.SectionRole;
import io.oncoagent.consult.critic.claim.Source;
import io.oncoagent.domain.verdict.Layer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a passage under «Stage III» offers is not offered to a patient in stage I, unless the statement says for which stage it is. Relapsed disease keeps no
 * stage. Source: product design, «other subgroups are evidence, not options».
 */
public final class StageKept implements Check {
  private static final Pattern STAGES = Pattern.compile("\\b[Ss]tages? ((?:0|IV|I{1,3})[A-C]?\\d?(?:(?:,? (?:and|or|to|through) |, |/|[-–])(?:[Ss]tage )?(?:0|IV|I{1,3})[A-C]?\\d?)*)");
  private static final Pattern ONE = Pattern.compile("IV|I{1,3}|0");
  private static final Pattern LATER = Pattern.compile("(?i)recurr|relaps|metasta|refractory|progress|advanced|recaíd");
  private static final List<String> ORDER = List.of("0", "I", "II", "III", "IV");

  @Override
  public String name() {
    return "stage-kept";
  }

  @Override
  public Layer layer() {
    return Layer.SAFETY;
  }

  @Override
  public List<Problem> examine(Docket docket) {
    String group = docket.facts().stage().group();
    boolean moved = docket.facts().course().metastatic() || LATER.matcher(docket.noteText()).find();
    List<Problem> problems = new ArrayList<>();
    if (group == null || moved) {
      return problems;
    }
    String mine = roman(group);
    for (Claim claim : docket.claims()) {
      boolean offers = claim.role() == SectionRole.OPTIONS && claim.reading().named().stream().anyMatch(n -> Advice.offers(claim, n));
      List<Source> cited = docket.sources().cited(claim);
      if (offers && !cited.isEmpty() && stages(claim.around()).isEmpty() && cited.stream().allMatch(s -> another(s.heading().text(), mine))) {
        problems.add(Problem.fail(claim, "The passage is for another stage than the patient's (" + group + ")."));
      }
    }
    return problems;
  }

  private static boolean another(String heading, String mine) {
    Set<String> named = stages(heading);
    return !named.isEmpty() && !named.contains(mine) && !LATER.matcher(heading).find();
  }

  private static Set<String> stages(String text) {
    Set<String> found = new HashSet<>();
    Matcher lists = STAGES.matcher(text);
    while (lists.find()) {
      List<String> named = ONE.matcher(lists.group(1)).results().map(m -> m.group()).toList();
      found.addAll(named);
      if (lists.group(1).matches(".*(?: to | through |[-–]).*") && named.size() == 2) {
        for (int i = ORDER.indexOf(named.getFirst()); i <= ORDER.indexOf(named.getLast()); i++) {
          found.add(ORDER.get(Math.max(0, i)));
        }
      }
    }
    return found;
  }

  private static String roman(String group) {
    String upper = group.toUpperCase(Locale.ROOT);
    Matcher one = ONE.matcher(upper);
    return one.lookingAt() ? one.group() : upper;
  }
}
