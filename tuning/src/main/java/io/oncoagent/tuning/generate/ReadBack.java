package io.oncoagent.tuning.generate;

import io.oncoagent.domain.facts.Biomarker;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.facts.MarkerStatus;
import io.oncoagent.domain.facts.PriorTreatment;
import io.oncoagent.domain.facts.Stage;
import io.oncoagent.lexicon.Lexicon;
import io.oncoagent.tuning.profile.Profile;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares the facts read from a note with the profile that it was asked for. What the profile says must stand in the note, and nothing that contradicts it. */
final class ReadBack {
  private final Lexicon lexicon;

  ReadBack(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** All that differs; empty when the note is this patient's. */
  Set<Rejection> differences(Profile wanted, ClinicalFacts read) {
    Set<Rejection> found = EnumSet.noneOf(Rejection.class);
    check(found, Rejection.CANCER, cancer(wanted, read));
    check(found, Rejection.STAGE, stage(wanted.stage(), read.stage()));
    check(found, Rejection.MARKERS, wanted.markers().stream().allMatch(m -> marker(m, read.biomarkers())) && noOtherDriver(wanted, read));
    check(found, Rejection.AGE, Integer.valueOf(wanted.age()).equals(read.patient().ageYears()));
    check(found, Rejection.SEX, wanted.sex().equals(read.patient().sex()));
    check(found, Rejection.PRIOR_TREATMENT, prior(wanted.prior(), read.priorTreatments()));
    check(found, Rejection.PERFORMANCE, read.performance() == null ? wanted.ecog() == null : wanted.ecog() == null || wanted.ecog().equals(read.performance().ecog()));
    return found;
  }

  private static void check(Set<Rejection> found, Rejection kind, boolean fits) {
    if (!fits) {
      found.add(kind);
    }
  }

  /** The same cancer or one of its subtypes; a parent would be less than the profile says, save where a stated subtype is read as its neighbour under the same parent. */
  private boolean cancer(Profile wanted, ClinicalFacts read) {
    return read.cancer() != null && read.cancers().size() == 1 && lexicon.isA(read.cancer().code(), wanted.cancer());
  }

  private static boolean stage(@Nullable String wanted, Stage read) {
    List<String> stated = Stream.of(read.group(), read.other()).filter(s -> s != null).map(ReadBack::plain).toList();
    if (wanted == null) {
      return read.group() == null;
    }
    String plain = plain(wanted);
    boolean group = plain.matches("(0|i|ii|iii|iv)[abcd]?\\d?");
    return group ? read.group() != null && plain(read.group()).equals(plain) : stated.stream().anyMatch(s -> s.equals(plain) || s.contains(plain + " ") || s.endsWith(plain));
  }

  private static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("\\b(?:stage|estadio|disease|enfermedad|group)\\b|[-–]", " ").replaceAll("\\s+", " ").strip();
  }

  private static boolean marker(Profile.Marker wanted, List<Biomarker> read) {
    List<Biomarker> same = read.stream().filter(b -> b.name().equals(wanted.name())).toList();
    return !same.isEmpty() && same.stream().allMatch(b -> b.status() == wanted.status()) && same.stream().anyMatch(b -> says(wanted, b));
  }

  private static boolean says(Profile.Marker wanted, Biomarker read) {
    return wanted.value() == null || digits(wanted.value()).equals(digits(read.value() == null ? String.valueOf(read.alteration()) : read.value()));
  }

  private static String digits(String words) {
    return words.replaceAll("\\D", "");
  }

  /** A positive result of a marker that the profile does not name would be another patient; laboratory markers may be told freely. */
  private boolean noOtherDriver(Profile wanted, ClinicalFacts read) {
    List<String> named = wanted.markers().stream().map(Profile.Marker::name).toList();
    return read.biomarkers().stream().filter(b -> b.status() == MarkerStatus.POSITIVE && !named.contains(b.name()))
        .noneMatch(b -> lexicon.biomarker(b.name()).map(e -> e.complex()).orElse(false));
  }

  private static boolean prior(List<Profile.Prior> wanted, List<PriorTreatment> read) {
    return wanted.stream().allMatch(w -> read.stream().anyMatch(r -> r.kind() == w.kind() && names(r, w.name())))
        && read.stream().allMatch(r -> wanted.stream().anyMatch(w -> w.kind() == r.kind() || names(r, w.name())));
  }

  private static boolean names(PriorTreatment read, String name) {
    String word = name.toLowerCase(Locale.ROOT);
    return read.name().toLowerCase(Locale.ROOT).contains(word) || read.text().toLowerCase(Locale.ROOT).contains(word);
  }
}
