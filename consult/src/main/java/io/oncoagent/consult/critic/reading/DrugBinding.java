package io.oncoagent.consult.critic.reading;

import io.oncoagent.lexicon.Category;
import io.oncoagent.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Tells which drug a dose belongs to: the one named last before it, or the one that «of» or a blank puts right after it. */
final class DrugBinding {
  private static final int NEXT_TO = 5;
  private final Lexicon lexicon;

  DrugBinding(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Quantity> bind(String text, List<Quantity> quantities, List<Named> named) {
    List<Named> drugs = named.stream().filter(n -> n.category() == Category.DRUG || n.category() == Category.REGIMEN).toList();
    List<Quantity> out = new ArrayList<>(quantities.size());
    int before = -1;
    for (Quantity q : quantities) {
      while (before + 1 < drugs.size() && drugs.get(before + 1).start() < q.start()) {
        before++;
      }
      out.add(q.isDose() ? q.ofDrugs(keys(text, q, drugs, before)) : q);
    }
    return out;
  }

  private List<String> keys(String text, Quantity q, List<Named> drugs, int before) {
    Set<String> keys = new LinkedHashSet<>();
    int next = before + 1;
    if (next < drugs.size()) {
      String between = text.substring(q.end(), Math.max(q.end(), drugs.get(next).start()));
      boolean adjoins = between.strip().isEmpty() || between.length() <= NEXT_TO && (between.contains("of") || between.contains("de"));
      if (adjoins) {
        addAll(keys, drugs.get(next));
        return List.copyOf(keys);
      }
    }
    if (before >= 0) {
      for (int k = before; k >= 0 && drugs.get(k).end() >= drugs.get(before).start(); k--) {
        addAll(keys, drugs.get(k));
      }
    } else if (next < drugs.size()) {
      addAll(keys, drugs.get(next));
    }
    return List.copyOf(keys);
  }

  private void addAll(Set<String> keys, Named named) {
    keys.add(named.key());
    if (named.category() == Category.REGIMEN) {
      lexicon.regimen(named.key()).ifPresent(r -> keys.addAll(r.components()));
    }
  }
}
