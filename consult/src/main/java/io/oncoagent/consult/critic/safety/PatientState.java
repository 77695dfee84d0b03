package io.oncoagent.consult.critic.safety;

import io.oncoagent.consult.critic.claim.Claim;
import io.oncoagent.consult.critic.claim.Docket;
import io.oncoagent.consult.critic.claim.SectionRole;
import io.oncoagent.consult.critic.data.Rows;
import io.oncoagent.consult.critic.reading.Folding;
import io.oncoagent.consult.critic.reading.Reading;
import io.oncoagent.domain.facts.Assertion;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.facts.Comorbidity;
import io.oncoagent.domain.facts.OrganFunction;
import io.oncoagent.lexicon.Category;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * States of the patient that forbid or restrict drugs, from the facts and, as a second look, from the words of the note: what one reader misses the other may
 * find. Data: states.tsv, each row with its source.
 */
public final class PatientState {
  private record State(String key, Set<String> conditions, PhraseFinder phrases, List<Threshold> thresholds, PhraseFinder addressed) {}

  /** A measured value beyond a limit: «lvef<50». */
  private record Threshold(Pattern value, boolean below, double limit) {
    static Threshold parse(String written) {
      Matcher m = Pattern.compile("(.+?)([<>])([0-9.]+)").matcher(written);
      if (!m.matches()) {
        throw new IllegalStateException("critic: threshold " + written);
      }
      String names = m.group(1).replace("/", "|");
      Pattern value = Pattern.compile("\\b(?:" + names + ")(?: |\\t|[:=~<>()]|\\b(?:of|is|was|at|now|only|about|ms|%|ml/min|mg/dl|around|approximately|ca|de|del|es|era|en|rate|level|total)\\b){0,6}(\\d{1,4}(?:[.,]\\d+)?)(?![\\d,.]*\\s*(?:x|k|000|\\*|del|ins|exon|dup))");
      return new Threshold(value, m.group(2).equals("<"), Double.parseDouble(m.group(3)));
    }

    boolean met(String foldedText) {
      Matcher m = value.matcher(foldedText);
      while (m.find()) {
        double v = Double.parseDouble(m.group(1).replace(',', '.'));
        if (below ? v < limit : v > limit) {
          return true;
        }
      }
      return false;
    }
  }

  /** What the severe state says already. */
  private static final Map<String, String> MILDER = Map.of("renal-severe", "renal-moderate", "hepatic-severe", "hepatic-moderate");

  private final List<State> states = new ArrayList<>();

  public PatientState() {
    for (Rows.Row row : Rows.read("states.tsv")) {
      states.add(new State(row.get("state"), Set.copyOf(row.list("conditions")), new PhraseFinder(row.list("phrases")),
          row.list("thresholds").stream().map(Threshold::parse).toList(), new PhraseFinder(row.list("addressed_by"))));
    }
  }

  /** The states that hold. */
  public Set<String> of(ClinicalFacts facts, List<Reading> sentences, String noteText) {
    String note = Folding.fold(noteText);
    Set<String> found = new HashSet<>();
    for (State s : states) {
      if (byFacts(s, facts) || sentences.stream().anyMatch(s.phrases::said) || s.thresholds.stream().anyMatch(t -> t.met(note))) {
        found.add(s.key);
      }
    }
    MILDER.forEach((severe, milder) -> {
      if (found.contains(severe)) {
        found.remove(milder);
      }
    });
    if (Boolean.TRUE.equals(facts.patient().pregnant())) {
      found.add("pregnancy");
    } else if (Boolean.FALSE.equals(facts.patient().pregnant())) {
      found.remove("pregnancy");
    }
    return found;
  }

  private static boolean byFacts(State state, ClinicalFacts facts) {
    for (Comorbidity c : facts.comorbidities()) {
      boolean present = c.grounds().assertion() == Assertion.PRESENT || c.grounds().assertion() == Assertion.HISTORICAL;
      if (present && state.conditions.contains(c.code())) {
        return true;
      }
    }
    for (OrganFunction o : facts.organFunction()) {
      String text = Folding.fold(o.name() + " " + o.value() + " " + (o.unit() == null ? "" : o.unit()));
      if (state.thresholds.stream().anyMatch(t -> t.met(text))) {
        return true;
      }
    }
    return false;
  }

  /** «Monitor blood counts and renal function» is said of every patient and speaks of none. */
  private static boolean routine(Claim claim) {
    boolean care = claim.reading().anyWord(w -> w.concept().equals("monitor") || w.folded().equals("check") || w.folded().equals("verify"));
    boolean own = !claim.reading().quantities().isEmpty() || claim.reading().named().stream().anyMatch(n -> n.category() == Category.DRUG || n.category() == Category.REGIMEN || n.category() == Category.CONDITION);
    return care && !own;
  }

  /** Whether the draft speaks of the state at all, so that a reader is warned. */
  boolean addressed(String key, Docket docket) {
    return states.stream().filter(s -> s.key.equals(key))
        .anyMatch(s -> docket.claims().stream().anyMatch(c -> s.addressed.mentioned(c.reading()) && !routine(c) && c.role() != SectionRole.SOURCES));
  }
}
