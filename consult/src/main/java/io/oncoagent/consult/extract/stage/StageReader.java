package io.oncoagent.consult.extract.stage;

import io.oncoagent.consult.extract.assertion.Reading;
import io.oncoagent.consult.extract.cancer.CancerPick;
import io.oncoagent.domain.facts.Assertion;
import io.oncoagent.domain.facts.Certainty;
import io.oncoagent.domain.facts.Grounds;
import io.oncoagent.domain.facts.Span;
import io.oncoagent.domain.facts.Stage;
import io.oncoagent.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads the stage of one cancer: the group as written, TNM, other systems; derives a group only by a cited row, and marks it. */
public final class StageReader {
  /** Characters behind a stated group after which a distant metastasis is told as what came later. */
  private static final int FOLLOWS = 2;

  private final OtherSystems others;
  private final GroupDeriver deriver;
  private final Lexicon lexicon;

  public StageReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.others = new OtherSystems(lexicon);
    this.deriver = new GroupDeriver(lexicon);
  }

  /** The stage of {@code pick}, reading only places that do not belong to one of its other primaries. */
  public Stage read(Reading reading, CancerPick pick, List<Span> spread, StageExtras extras) {
    List<GroupMention> groups = new GroupFinder(reading).find().stream().filter(group -> belongs(reading, pick, group.span())).toList();
    List<Tnm> tnms = new TnmFinder(reading.note()).find().stream().filter(tnm -> belongs(reading, pick, tnm.span())).toList();
    List<OtherSystems.Found> found = others.find(reading, pick.code());
    List<Span> distant = spread.stream().filter(span -> belongs(reading, pick, span)).toList();
    Tnm tnm = tnms.isEmpty() ? null : fullest(tnms);
    distant = afterM0(reading, tnm, distant);
    List<Span> words = new ArrayList<>();
    if (tnm != null) {
      words.add(tnm.span());
    }
    found.forEach(one -> words.add(one.span()));
    GroupMention stated = groups.isEmpty() ? null : chosen(groups);
    Group group = group(pick.code(), stated, tnm, distant, found, extras);
    words.addAll(group.words());
    String other = other(found, group, distant, stated);
    Optional<BclcDeriver.Derived> advanced = lexicon.isA(pick.code(), "hcc") && (stated == null || group.derived()) && !staged(found) ? BclcDeriver.advanced(reading, distant) : Optional.empty();
    if (advanced.isPresent()) {
      String label = advanced.get().label();
      words.add(advanced.get().span());
      String known = group.value() == null ? null : other;
      return new Stage(group.value(), tnm == null ? null : tnm.text(), known == null ? label : label + "; " + known, true, new Grounds(words, Assertion.PRESENT, Certainty.MEDIUM));
    }
    if (group.value() == null && tnm == null && other == null) {
      return bclc(reading, pick, distant);
    }
    if (words.isEmpty()) {
      words.addAll(distant.subList(0, Math.min(1, distant.size())));
    }
    Certainty certainty = group.derived() ? Certainty.MEDIUM : Certainty.HIGH;
    return new Stage(group.value(), tnm == null ? null : tnm.text(), other, group.derived(), new Grounds(words, Assertion.PRESENT, certainty));
  }

  /** A present M0 takes back what the note tells before it («positive for metastatic carcinoma … T2 N1 M0»). */
  private static List<Span> afterM0(Reading reading, @Nullable Tnm tnm, List<Span> distant) {
    String m = tnm == null ? null : tnm.m();
    if (tnm == null || m == null || !m.startsWith("M0") || GroupFinder.past(reading.note(), tnm.span()) || reading.chronology().superseded(tnm.span().start())) {
      return distant;
    }
    return distant.stream().filter(span -> span.start() > tnm.span().end()).toList();
  }

  private static boolean staged(List<OtherSystems.Found> found) {
    return found.stream().anyMatch(one -> one.label().startsWith("BCLC"));
  }

  private Stage bclc(Reading reading, CancerPick pick, List<Span> distant) {
    if (!lexicon.isA(pick.code(), "hcc")) {
      return Stage.NOT_STATED;
    }
    return BclcDeriver.derive(reading, !distant.isEmpty()).map(one -> new Stage(null, null, one.label(), true, new Grounds(List.of(one.span()), Assertion.PRESENT, Certainty.MEDIUM))).orElse(Stage.NOT_STATED);
  }

  private record Group(@Nullable String value, boolean derived, List<Span> words) {}

  private Group group(String cancer, @Nullable GroupMention stated, @Nullable Tnm tnm, List<Span> distant, List<OtherSystems.Found> found, StageExtras extras) {
    Optional<String> metastatic = distant.isEmpty() ? Optional.empty() : deriver.metastatic(cancer);
    if (stated != null) {
      boolean overtaken = metastatic.isPresent() && !stated.major().equals("IV") && (stated.past() || distant.getLast().start() > stated.span().end() + FOLLOWS);
      return overtaken ? new Group(metastatic.get(), true, List.of(distant.getLast())) : new Group(stated.group(), false, List.of(stated.span()));
    }
    if (found.stream().anyMatch(one -> one.label().equals("extensive") || one.label().equals("limited"))) {
      return new Group(null, false, List.of());
    }
    Optional<String> derived = tnm == null || tnm.afterTreatment() ? Optional.empty() : deriver.group(cancer, tnm, !distant.isEmpty(), extras);
    Optional<String> best = metastatic.isPresent() && !derived.orElse("").startsWith("IV") ? metastatic : derived;
    List<Span> words = metastatic.isPresent() && !distant.isEmpty() ? List.of(distant.getFirst()) : List.of();
    return best.filter(group -> group.matches("0|I{1,3}[A-D]?[1-3]?|IV[A-C]?[1-3]?")).map(group -> new Group(group, true, words)).orElse(new Group(null, false, List.of()));
  }

  private static @Nullable String other(List<OtherSystems.Found> found, Group group, List<Span> distant, @Nullable GroupMention stated) {
    List<String> labels = new ArrayList<>(found.stream().map(OtherSystems.Found::label).distinct().toList());
    if (group.derived() && stated != null) {
      labels.add("initially " + stated.group());
    }
    if (group.value() == null && !distant.isEmpty() && !labels.contains("extensive")) {
      labels.add("metastatic");
    }
    return labels.isEmpty() ? null : String.join("; ", labels);
  }

  private static GroupMention chosen(List<GroupMention> groups) {
    List<GroupMention> from = best(groups);
    GroupMention best = from.getFirst();
    for (GroupMention group : from) {
      boolean finer = group.major().equals(best.major()) && group.group().length() > best.group().length();
      boolean higher = group.major().equals("IV") && !best.major().equals("IV");
      boolean pathological = group.pathological() && !best.pathological() && !best.major().equals("IV");
      best = finer || higher || pathological ? group : best;
    }
    return best;
  }

  /** Those that a correction names, else those of the present that are stated rather than asked, else what there is. */
  private static List<GroupMention> best(List<GroupMention> groups) {
    List<Predicate<GroupMention>> ranks = List.of(GroupMention::corrected, group -> !group.past() && !group.asked(), group -> !group.past());
    return ranks.stream().map(rank -> groups.stream().filter(rank).toList()).filter(some -> !some.isEmpty()).findFirst().orElse(groups);
  }

  private static Tnm fullest(List<Tnm> tnms) {
    Tnm best = tnms.getFirst();
    for (Tnm tnm : tnms) {
      boolean fuller = count(tnm) > count(best) && tnm.afterTreatment() == best.afterTreatment();
      boolean pathological = tnm.prefix().equals("p") && !best.prefix().equals("p") && count(tnm) >= 2;
      best = fuller || pathological || best.afterTreatment() && !tnm.afterTreatment() ? tnm : best;
    }
    return best;
  }

  private static int count(Tnm tnm) {
    return (tnm.t() == null ? 0 : 1) + (tnm.n() == null ? 0 : 1) + (tnm.m() == null ? 0 : 1);
  }

  private boolean belongs(Reading reading, CancerPick pick, Span span) {
    int sentence = reading.note().indexAt(span.start());
    for (CancerPick other : pick.others()) {
      boolean here = other.assertion() == Assertion.OTHER_PRIMARY && other.mentions().stream().anyMatch(mention -> reading.note().indexAt(mention.span().start()) == sentence);
      if (here && other.distance(span) < pick.distance(span)) {
        return false;
      }
    }
    return true;
  }

}
