package io.oncoagent.consult.extract.second;

import io.oncoagent.domain.facts.Biomarker;
import io.oncoagent.domain.facts.Cancer;
import io.oncoagent.domain.facts.Certainty;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.facts.Contradiction;
import io.oncoagent.domain.facts.Grounds;
import io.oncoagent.domain.facts.MarkerStatus;
import io.oncoagent.domain.facts.Performance;
import io.oncoagent.domain.facts.Span;
import io.oncoagent.domain.facts.Stage;
import io.oncoagent.domain.facts.TissueFinding;
import io.oncoagent.lexicon.Category;
import io.oncoagent.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Lays a model's reading beside the rules'. A value is never changed: where the two differ, the rule's value stays, its certainty becomes LOW and
 * the difference is listed among the contradictions. What only the model read is listed too, as something that the rules did not find.
 */
final class TwoReadings {
  private final ClinicalFacts rules;
  private final ModelFacts model;
  private final Lexicon lexicon;
  private final List<Contradiction> found = new ArrayList<>();

  TwoReadings(ClinicalFacts rules, ModelFacts model, Lexicon lexicon) {
    this.rules = rules;
    this.model = model;
    this.lexicon = lexicon;
  }

  ClinicalFacts compared() {
    List<Biomarker> markers = rules.biomarkers().stream().map(this::marker).toList();
    unread();
    Cancer main = rules.cancer() == null ? null : cancer(rules.cancer());
    List<Cancer> cancers = main == null ? rules.cancers() : rules.cancers().stream().map(one -> one == rules.cancer() ? main : one).toList();
    Performance performance = rules.performance() == null ? null : performance(rules.performance());
    TissueFinding tissue = tissue(rules.tissue());
    List<Contradiction> all = new ArrayList<>(rules.contradictions());
    all.addAll(found);
    return new ClinicalFacts(
        cancers, main, markers, performance, rules.patient(), tissue, rules.course(), rules.priorTreatments(), rules.comorbidities(), rules.organFunction(), rules.allergies(),
        rules.redFlags(), all, rules.missing(), rules.question(), rules.history());
  }

  private Cancer cancer(Cancer read) {
    String other = code(model.cancer());
    boolean differs = other != null && !lexicon.isA(other, read.code()) && !lexicon.isA(read.code(), other);
    if (differs) {
      differ("cancer", read.name(), String.valueOf(model.cancer()), read.grounds().words());
    }
    Grounds grounds = differs ? lowered(read.grounds()) : read.grounds();
    return new Cancer(read.code(), read.name(), read.oncotree(), read.icdo(), read.rarity(), read.publishedRare(), read.histology(), read.site(), read.laterality(), stage(read.stage()), grounds);
  }

  private Stage stage(Stage read) {
    String group = model.stageGroup();
    boolean differs = group != null && read.group() != null && !read.group().startsWith(group) && !group.startsWith(read.group());
    boolean only = group != null && read.group() == null;
    if (differs || only) {
      differ("stage", read.group() == null ? "no stage group" : read.group(), group, read.grounds().words());
    }
    return differs ? new Stage(read.group(), read.tnm(), read.other(), read.derived(), lowered(read.grounds())) : read;
  }

  private Biomarker marker(Biomarker read) {
    MarkerStatus other = status(read.name());
    if (other == null || other == read.status() || other == MarkerStatus.UNKNOWN || read.status() == MarkerStatus.UNKNOWN) {
      return read;
    }
    differ(read.name(), word(read.status()), word(other), read.grounds().words());
    return new Biomarker(read.name(), read.alteration(), read.value(), read.unit(), read.status(), read.specimen(), lowered(read.grounds()));
  }

  /** Results that only the model read: told, never taken over. */
  private void unread() {
    for (ModelFacts.Marker one : model.markers()) {
      boolean settled = one.status() == MarkerStatus.POSITIVE || one.status() == MarkerStatus.NEGATIVE;
      String name = markerName(one.name());
      if (settled && rules.biomarkers().stream().noneMatch(read -> read.name().equals(name))) {
        differ(name, "no result", word(one.status()), List.of());
      }
    }
  }

  private Performance performance(Performance read) {
    Integer other = model.ecog();
    if (other == null || read.ecog() == null || other.equals(read.ecog())) {
      return read;
    }
    differ("ECOG", String.valueOf(read.ecog()), other.toString(), read.grounds().words());
    return new Performance(read.scale(), read.value(), read.ecog(), lowered(read.grounds()));
  }

  private TissueFinding tissue(TissueFinding read) {
    String other = model.tissue();
    boolean differs = other != null && !other.equals(read.status().word()) && !other.equals("not-mentioned");
    if (differs) {
      differ("tissue", read.status().word(), other, read.grounds().words());
    }
    return differs ? new TissueFinding(read.status(), lowered(read.grounds())) : read;
  }

  private void differ(String item, String rule, @Nullable String other, List<Span> words) {
    found.add(new Contradiction(item, "Two readings differ on " + item + ": the rules read " + rule + ", the model " + other + ".", words));
  }

  private @Nullable MarkerStatus status(String name) {
    return model.markers().stream().filter(one -> markerName(one.name()).equals(name)).map(ModelFacts.Marker::status).findFirst().orElse(null);
  }

  /** The lexicon's name for a marker as the model wrote it. */
  private String markerName(String written) {
    return lexicon.mentions(written).stream().filter(mention -> mention.category() == Category.BIOMARKER).findFirst().map(mention -> mention.key()).orElse(written);
  }

  private @Nullable String code(@Nullable String written) {
    return written == null ? null : lexicon.mentions(written).stream().filter(mention -> mention.category() == Category.CANCER).findFirst().map(mention -> mention.key()).orElse(null);
  }

  private static String word(MarkerStatus status) {
    return status.name().toLowerCase(Locale.ROOT);
  }

  private static Grounds lowered(Grounds grounds) {
    return new Grounds(grounds.words(), grounds.assertion(), Certainty.LOW);
  }
}
