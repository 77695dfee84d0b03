package io.oncoagent.consult.critic.entail;

import io.oncoagent.consult.critic.claim.Alignment;
import io.oncoagent.consult.critic.claim.Claim;
import io.oncoagent.consult.critic.claim.Docket;
import io.oncoagent.consult.critic.claim.Source;
import io.oncoagent.consult.critic.reading.Content;
import io.oncoagent.consult.critic.reading.Quantity;
import io.oncoagent.consult.critic.reading.Reading;
import io.oncoagent.consult.critic.reading.Word;
import io.oncoagent.domain.recommendation.Support;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How far the cited passages (or, for what is said of the patient, the note) hold the content of a statement: the share of its content concepts and names that they have,
 * in [0, 1]. Thresholds are fitted on the pairs of entailment-pairs.jsonl (test resources).
 */
public final class Entailment {
  /** At or above: supported. */
  public static final double SUPPORTED = 0.60;
  /** At or above: partly; below: not found. */
  public static final double PARTLY = 0.34;
  /** Across languages fewer words meet, so less is asked. */
  private static final double ACROSS_LANGUAGES = 0.6;
  private static final int STEM = 5;

  private Entailment() {}

  public static Support support(Claim claim, Docket docket) {
    double coverage = coverage(claim, docket);
    double ease = spanish(claim.reading()) != spanishSources(docket.sources().cited(claim)) ? ACROSS_LANGUAGES : 1;
    if (coverage >= SUPPORTED * ease) {
      return Support.SUPPORTED;
    }
    return coverage >= PARTLY * ease || clauseSupported(claim, docket) ? Support.PARTLY : Support.NOT_FOUND;
  }

  /** One clause that names something and stands whole in the passage: the sentence is supported in part. */
  private static boolean clauseSupported(Claim claim, Docket docket) {
    Set<String> theirs = new HashSet<>();
    docket.sources().cited(claim).forEach(s -> s.readings().forEach(r -> theirs.addAll(Alignment.terms(r))));
    Reading r = claim.reading();
    for (int c = 0; !r.words().isEmpty() && c <= r.words().getLast().clause(); c++) {
      int clause = c;
      Set<String> words = Content.of(r.clause(clause));
      boolean names = r.named().stream().anyMatch(n -> n.clause() == clause && theirs.contains("=" + n.key()));
      long found = words.stream().filter(theirs::contains).count() + (names ? 1 : 0);
      if (names && found >= SUPPORTED * words.size()) {
        return true;
      }
    }
    return false;
  }

  /** 1 when the statement has nothing of its own to support. */
  public static double coverage(Claim claim, Docket docket) {
    Set<String> theirs = new HashSet<>();
    Set<String> stems = new HashSet<>();
    for (Source s : docket.sources().cited(claim)) {
      s.readings().forEach(r -> add(r, theirs, stems));
    }
    Set<String> ofNote = new HashSet<>();
    docket.note().forEach(r -> add(r, ofNote, new HashSet<>()));
    double found = 0;
    double asked = 0;
    Set<String> wholes = covered(claim.reading(), theirs);
    for (String term : Alignment.terms(claim.reading())) {
      if (wholes.contains(term)) {
        continue;
      }
      double weight = term.startsWith("=") ? 2 : 1;
      if (theirs.contains(term) || term.length() >= STEM && stems.contains(term.substring(0, STEM))) {
        found += weight;
        asked += weight;
      } else if (!ofNote.contains(term)) {
        asked += weight;
      }
    }
    for (Quantity q : claim.reading().quantities()) {
      if (!q.unit().isEmpty()) {
        asked += 2;
        found += docket.sources().cited(claim).stream().flatMap(Source::quantities).anyMatch(q::sameAs) ? 2 : 0;
      }
    }
    return asked == 0 ? 1 : found / asked;
  }

  /** A regimen whose parts the passage names, or the parts of a regimen that it names: asked for once. */
  private static Set<String> covered(Reading claim, Set<String> theirs) {
    Set<String> skip = new HashSet<>();
    claim.named().stream().filter(n -> !n.parts().isEmpty()).forEach(n -> {
      boolean named = theirs.contains("=" + n.key());
      if (named) {
        n.parts().forEach(p -> skip.add("=" + p));
      } else if (n.parts().stream().allMatch(p -> theirs.contains("=" + p))) {
        skip.add("=" + n.key());
      }
    });
    return skip;
  }

  private static void add(Reading r, Set<String> terms, Set<String> stems) {
    terms.addAll(Alignment.terms(r));
    for (String c : Content.of(r)) {
      if (c.length() >= STEM) {
        stems.add(c.substring(0, STEM));
      }
    }
  }

  private static final Set<String> SPANISH = Set.of("el", "la", "los", "las", "de", "del", "que", "en", "con", "por", "una", "para", "se", "es", "y");

  static boolean spanish(Reading r) {
    long n = r.words().stream().map(Word::folded).filter(SPANISH::contains).count();
    return n * 6 >= r.words().size() && n > 0;
  }

  private static boolean spanishSources(List<Source> sources) {
    return sources.stream().flatMap(s -> s.sentences().stream()).filter(Entailment::spanish).count() * 2 > sources.stream().mapToLong(s -> s.sentences().size()).sum();
  }
}
