package io.oncoagent.consult.critic.safety;

import io.oncoagent.consult.critic.claim.Source;
import io.oncoagent.consult.critic.reading.Named;
import io.oncoagent.consult.critic.reading.Reading;
import io.oncoagent.consult.critic.reading.Word;
import io.oncoagent.lexicon.Category;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a thing named in a statement is named in a text: brand = generic, abbreviation = name, regimen = its components, «surgery» = any operation. */
final class Support {
  private static final Set<String> GENERIC =
      Set.of("surgery", "radiotherapy", "chemotherapy", "immunotherapy", "targeted therapy", "endocrine therapy", "hematopoietic stem cell transplant", "biopsy", "induction therapy",
          "consolidation therapy", "maintenance therapy", "clinical trial", "palliative care", "observation without treatment", "active surveillance", "chemoradiation", "transfusion");
  private static final Set<String> SAME_STEROID = Set.of("prednisone", "prednisolone", "methylprednisolone");
  private static final Set<String> WATCHING = Set.of("observation without treatment", "active surveillance");
  private final Agents agents;
  /** Names of a source or of the note, collected once for one review. */
  private final Map<Object, Names> names = new IdentityHashMap<>();

  Support(Agents agents) {
    this.agents = agents;
  }

  /** Whether any of the sources names it. */
  boolean in(List<Source> sources, Reading claim, Named thing) {
    return sources.stream().anyMatch(s -> in(names.computeIfAbsent(s, k -> Names.of(s.readings().toList(), agents)), claim, thing));
  }

  /** Whether the note names it. */
  boolean inNote(List<Reading> note, Reading claim, Named thing) {
    return in(names.computeIfAbsent(note, k -> Names.of(note, agents)), claim, thing);
  }

  private boolean in(Names names, Reading claim, Named thing) {
    return switch (thing.category()) {
      case DRUG -> drug(names, thing.key());
      case REGIMEN -> regimen(names, thing.key());
      case TREATMENT -> treatment(names, claim, thing);
      case TEST -> names.keys.contains(thing.key()) || related(names, thing.key()) || words(names, claim, thing);
      default -> true;
    };
  }

  private static boolean drug(Names names, String key) {
    return names.drugs.contains(key) || SAME_STEROID.contains(key) && names.drugs.stream().anyMatch(SAME_STEROID::contains);
  }

  private boolean regimen(Names names, String key) {
    List<String> components = agents.components(key).toList();
    boolean all = !components.isEmpty() && components.stream().allMatch(c -> drug(names, c) || names.keys.contains(c) || names.concepts.contains(c));
    return names.keys.contains(key) || all;
  }

  private boolean treatment(Names names, Reading claim, Named thing) {
    if (names.keys.contains(thing.key()) || words(names, claim, thing)) {
      return true;
    }
    if (WATCHING.contains(thing.key())) {
      return names.keys.stream().anyMatch(WATCHING::contains) || names.concepts.contains("watchful") || names.concepts.contains("observation");
    }
    String kind = agents.treatmentKind(thing);
    if (GENERIC.contains(thing.key())) {
      return names.kinds.contains(kind) && !kind.equals("other") || names.drugKinds.contains(thing.key().split(" ")[0]) || related(names, thing.key()) || names.concepts.contains(kind);
    }
    return related(names, thing.key());
  }

  /** «Adjuvant chemotherapy» is chemotherapy: one name inside the other. */
  private static boolean related(Names names, String key) {
    return names.keys.stream().anyMatch(k -> k.length() > 4 && key.length() > 4 && (k.endsWith(" " + key) || key.endsWith(" " + k)));
  }

  /** All content words of the mention stand in the text. */
  private static boolean words(Names names, Reading claim, Named thing) {
    List<Word> own = claim.words().stream().filter(w -> w.start() >= thing.start() && w.end() <= thing.end() && w.folded().length() > 2).toList();
    return !own.isEmpty() && own.stream().allMatch(w -> names.concepts.contains(w.concept()));
  }

  /** The names of a text, collected once. */
  private record Names(Set<String> keys, Set<String> drugs, Set<String> kinds, Set<String> drugKinds, Set<String> concepts) {
    static Names of(Iterable<Reading> readings, Agents agents) {
      Names names = new Names(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
      for (Reading r : readings) {
        for (Named n : r.named()) {
          names.keys.add(n.key());
          if (n.category() == Category.TREATMENT) {
            names.kinds.add(agents.treatmentKind(n));
          }
          agents.drugs(n).forEach(d -> {
            names.drugs.add(d.name());
            names.drugKinds.add(d.kind().equals("hormonal") ? "endocrine" : d.kind());
          });
        }
        names.concepts.addAll(r.words().stream().flatMap(w -> Stream.of(w.concept(), w.folded())).collect(Collectors.toSet()));
      }
      return names;
    }
  }
}
