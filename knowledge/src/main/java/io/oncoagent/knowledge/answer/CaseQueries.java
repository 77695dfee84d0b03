package io.oncoagent.knowledge.answer;

import io.oncoagent.domain.facts.Assertion;
import io.oncoagent.domain.facts.Biomarker;
import io.oncoagent.domain.facts.Cancer;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.facts.Comorbidity;
import io.oncoagent.domain.facts.MarkerStatus;
import io.oncoagent.domain.facts.Performance;
import io.oncoagent.domain.facts.PriorTreatment;
import io.oncoagent.domain.facts.Setting;
import io.oncoagent.domain.facts.Stage;
import io.oncoagent.domain.route.Tier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The queries for a case: one in tier 1, one a clinical facet in tier 2. Each keeps cancer and stage. */
final class CaseQueries {
  private static final int MOST_MARKERS = 3;
  private static final int QUESTION_LENGTH = 500;
  private static final int MOST_CLAUSES = 5;
  private static final Pattern CLAUSE = Pattern.compile("[?;:]\\s*|,\\s+(?:and |or )?|\\.\\s+|\\s+(?:and|y) (?=when|what|where|how|whether|which|does|did|is|should)");

  private CaseQueries() {}

  /** A facet of the case and its query. */
  record Facet(String name, String text) {}

  static List<Facet> of(ClinicalFacts facts, @Nullable String asked, Tier tier) {
    String head = head(facts);
    String markers = positive(facts).stream().map(CaseQueries::words).collect(Collectors.joining(", "));
    String question = question(facts, asked);
    String course = course(facts);
    List<Facet> facets = new ArrayList<>();
    if (tier == Tier.ONE) {
      facets.add(new Facet("case", join(head, course, markers, "treatment options", question)));
      return facets;
    }
    facets.add(new Facet("stage", join(head, course, "treatment options")));
    if (!question.isEmpty()) {
      facets.add(new Facet("question", join(head, question)));
      clauses(question).forEach(clause -> facets.add(new Facet(clause, join(head, clause))));
    }
    if (facts.tissue().status().blocksTreatment()) {
      facets.add(new Facet("tissue", join(head, "diagnosis, biopsy and histological confirmation before treatment")));
    }
    positive(facts).stream().limit(MOST_MARKERS).forEach(marker -> facets.add(new Facet(marker.name(), join(head, words(marker), "treatment"))));
    String prior = facts.priorTreatments().stream().map(PriorTreatment::name).distinct().limit(4).collect(Collectors.joining(", "));
    if (!prior.isEmpty()) {
      facets.add(new Facet("prior treatment", join(head, "after", prior, course)));
    }
    String comorbidities =
        facts.comorbidities().stream().filter(CaseQueries::own).map(Comorbidity::name).distinct().limit(3).collect(Collectors.joining(", "));
    String fitness = fitness(facts);
    if (!comorbidities.isEmpty() || !fitness.isEmpty()) {
      facets.add(new Facet("comorbidity", join(head, "treatment", comorbidities, fitness)));
    }
    return facets;
  }

  /** Other words for the same case: the registry names of cancer and stage, and the question left out. */
  static Facet reformulated(ClinicalFacts facts) {
    Cancer cancer = facts.cancer();
    String site = cancer == null || cancer.site() == null ? "" : cancer.site();
    String histology = cancer == null || cancer.histology() == null ? "" : cancer.histology();
    String markers = positive(facts).stream().map(CaseQueries::words).collect(Collectors.joining(" "));
    return new Facet("reformulated", join("management of", head(facts), histology, site, markers, "standard therapy recommended"));
  }

  /** From ECOG 2 on guidelines speak of poor performance status. */
  private static String fitness(ClinicalFacts facts) {
    Performance performance = facts.performance();
    Integer ecog = performance == null ? null : performance.ecog();
    return join(facts.patient().frail() ? "older or frail patients" : "", ecog != null && ecog >= 2 ? "poor performance status ECOG " + ecog : "");
  }

  private static boolean own(Comorbidity condition) {
    return condition.grounds().assertion() == Assertion.PRESENT || condition.grounds().assertion() == Assertion.HISTORICAL;
  }

  private static List<Biomarker> positive(ClinicalFacts facts) {
    return facts.biomarkers().stream().filter(marker -> marker.status() == MarkerStatus.POSITIVE).toList();
  }

  private static String words(Biomarker marker) {
    return join(marker.name(), marker.alteration() == null ? "positive" : marker.alteration());
  }

  private static String head(ClinicalFacts facts) {
    Stage stage = facts.stage();
    Cancer cancer = facts.cancer();
    String group = stage.group() != null ? "stage " + stage.group() : stage.tnm() != null ? stage.tnm() : "";
    return join(group, stage.other() == null ? "" : stage.other(), cancer == null ? "cancer" : cancer.name());
  }

  private static String course(ClinicalFacts facts) {
    Setting setting = facts.course().setting();
    String words = setting == Setting.UNKNOWN ? "" : setting.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    Integer line = facts.course().nextLine();
    String lines = line == null ? "" : line == 1 ? "first-line" : line == 2 ? "second-line" : "later-line";
    return join(words, lines, facts.course().metastatic() ? "metastatic" : "", facts.course().unresectable() ? "unresectable" : "");
  }

  /** A question that asks several things is also put thing by thing. */
  private static List<String> clauses(String question) {
    List<String> clauses = Arrays.stream(CLAUSE.split(question)).map(String::strip).filter(clause -> clause.length() >= 14).toList();
    return clauses.size() < 2 ? List.of() : clauses.subList(Math.max(0, clauses.size() - MOST_CLAUSES), clauses.size());
  }

  private static String question(ClinicalFacts facts, @Nullable String asked) {
    String question = asked != null && !asked.isBlank() ? asked : facts.question();
    return question == null ? "" : question.length() > QUESTION_LENGTH ? question.substring(question.length() - QUESTION_LENGTH) : question;
  }

  private static String join(String... parts) {
    return Arrays.stream(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" ")).strip();
  }
}
