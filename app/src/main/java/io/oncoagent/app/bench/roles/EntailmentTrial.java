package io.oncoagent.app.bench.roles;

import io.oncoagent.app.wiring.Measurements;
import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.consult.specialist.generative.SecondLook;
import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.evidence.Evidence;
import io.oncoagent.domain.intake.CaseText;
import io.oncoagent.domain.intake.Language;
import io.oncoagent.domain.verdict.CriticVerdict;
import io.oncoagent.gateway.FirstTokens;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * Does a passage support a statement? Two kinds of pairs: the paraphrases that ship with twins that the passage does not support (the rules were written with two thirds of
 * them in sight), and sentences of the installed guidelines, each once as it stands and once with one planted {@link Fault}, which nobody has read.
 */
final class EntailmentTrial {
  private static final int PASSAGE = 900;
  private static final int SHORTEST = 50;
  private static final int LONGEST = 260;

  private final OncoAgent agent;
  private final SecondLook judge;
  private final Consumer<String> progress;
  private final DeidentifiedCase note;

  EntailmentTrial(OncoAgent agent, FirstTokens model, Consumer<String> progress) {
    this.agent = agent;
    this.judge = new SecondLook(model);
    this.progress = progress;
    this.note = agent.redact(new CaseText("Case under review."), null, Language.EN, List.of());
  }

  private record Pair(String kind, String passage, String claim, boolean truth) {}

  /** The pairs that ship, at most so many of the split that no rule was written for. */
  List<Judged> paraphrases(List<JsonNode> rows, int most) {
    return judge(rows.stream().filter(r -> r.path("split").asString("").equals("frozen")).limit(most)
        .map(r -> new Pair("paraphrase " + (r.path("supported").asBoolean(false) ? "supported" : "not supported"), r.path("passage").asString(""), r.path("claim").asString(""), r.path("supported").asBoolean(false))).toList());
  }

  /** Sentences of what retrieval brings for these cases, as they stand and with a fault. */
  List<Judged> planted(List<JsonNode> cases, int most, long seed) {
    Random random = new Random(seed);
    Map<Fault, List<Pair>> faults = new EnumMap<>(Fault.class);
    Set<String> used = new HashSet<>();
    int each = most / (2 * Fault.values().length);
    List<JsonNode> order = new ArrayList<>(cases);
    Collections.shuffle(order, random);
    for (JsonNode row : order) {
      DeidentifiedCase text = agent.redact(new CaseText(row.path("note").asString("")), null, null, List.of());
      for (Evidence evidence : Measurements.graded(agent, text)) {
        plant(evidence.passage().text(), each, faults, used, random);
      }
      if (faults.size() == Fault.values().length && faults.values().stream().allMatch(pairs -> pairs.size() >= 2 * each)) {
        break;
      }
    }
    return judge(faults.values().stream().flatMap(List::stream).toList());
  }

  /** At most one pair a passage, so that no document outweighs the others. */
  private void plant(String passage, int each, Map<Fault, List<Pair>> faults, Set<String> used, Random random) {
    if (!used.add(passage)) {
      return;
    }
    String text = passage.substring(0, Math.min(passage.length(), PASSAGE));
    List<Fault> wanted = new ArrayList<>(List.of(Fault.values()));
    wanted.removeIf(f -> faults.getOrDefault(f, List.of()).size() >= 2 * each);
    Collections.shuffle(wanted, random);
    for (String sentence : text.split("(?<=[.;])\\s+")) {
      if (sentence.length() < SHORTEST || sentence.length() > LONGEST || !sentence.endsWith(".")) {
        continue;
      }
      for (Fault fault : wanted) {
        String faulty = fault.plant(sentence, passage, agent.lexicon(), random).orElse(null);
        if (faulty != null) {
          List<Pair> pairs = faults.computeIfAbsent(fault, f -> new ArrayList<>());
          pairs.add(new Pair("as it stands", text, sentence, true));
          pairs.add(new Pair(fault.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '), text, faulty, false));
          return;
        }
      }
    }
  }

  private List<Judged> judge(List<Pair> pairs) {
    List<Judged> judged = new ArrayList<>();
    for (Pair pair : pairs) {
      CriticVerdict verdict =
          agent.critique(note, List.of("[1] guideline › Treatment :: " + pair.passage()), "## Options\n" + pair.claim().replaceAll("\\.$", "") + " [1].", List.of());
      boolean passes = verdict.verdict() == CriticVerdict.Verdict.PASS;
      double leaning = judge.leaning(pair.passage(), pair.claim());
      judged.add(new Judged(pair.kind(), pair.truth(), passes, passes ? 1 : 0, leaning));
      progress.accept("entailment " + judged.size() + " of " + pairs.size());
    }
    return judged;
  }
}
