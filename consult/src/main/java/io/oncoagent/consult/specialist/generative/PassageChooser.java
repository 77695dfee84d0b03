package io.oncoagent.consult.specialist.generative;

import io.oncoagent.consult.specialist.choose.Reading;
import io.oncoagent.domain.evidence.Evidence;
import io.oncoagent.domain.evidence.SentenceRole;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which passages a model is shown within its budget: those that advise something for this patient first, then as retrieved. Sentences that the rules read as meant for
 * other patients are left out, because a small model does not keep populations apart; what is left out can still be shown by the extractive draft as a why-not.
 */
final class PassageChooser {
  private static final int SENTENCE = 600;
  private static final int PASSAGE = 1_500;
  /** Beyond so many, a passage that is worth less than the best by more than {@link #FAR} costs tokens and distracts. */
  private static final int ENOUGH = 3;

  private static final double FAR = 1.2;
  private static final Pattern REFERENCE = Pattern.compile("\\s*\\[(?!Level)[^\\]]*\\]");
  private static final Set<SentenceRole> ELSEWHERE = Set.of(SentenceRole.OTHER_POPULATION, SentenceRole.HISTORY);

  private final int budget;

  PassageChooser(int budget) {
    this.budget = budget;
  }

  List<Numbered> choose(List<Reading> readings) {
    Map<String, List<Reading>> passages = new LinkedHashMap<>();
    readings.forEach(r -> passages.computeIfAbsent(r.evidence().id(), id -> new ArrayList<>()).add(r));
    List<List<Reading>> order = new ArrayList<>(passages.values());
    order.sort(Comparator.<List<Reading>>comparingDouble(p -> -worth(p)).thenComparingInt(p -> p.getFirst().rank()));
    List<Numbered> chosen = new ArrayList<>();
    int left = budget;
    double best = order.isEmpty() ? 0 : worth(order.getFirst());
    for (List<Reading> passage : order) {
      String text = text(passage);
      boolean distracts = chosen.size() >= ENOUGH && worth(passage) < best - FAR;
      if (text.isBlank() || distracts) {
        continue;
      }
      Evidence evidence = passage.getFirst().evidence();
      Numbered next = new Numbered(chosen.size() + 1, evidence, text);
      if (next.block().length() <= left) {
        chosen.add(next);
        left -= next.block().length();
      }
    }
    return chosen;
  }

  /** 2 for advice that fits, and as much more as its words are meant for this very patient; 1 for anything that fits; less with the rank. */
  private static double worth(List<Reading> passage) {
    double best = 0;
    for (Reading r : passage) {
      if (shown(r)) {
        best = Math.max(best, r.advises() ? 2 + Math.clamp(r.fit().specificity() / 4, -0.9, 3) : 1);
      }
    }
    return best - 0.02 * passage.getFirst().rank();
  }

  private static String text(List<Reading> passage) {
    StringBuilder text = new StringBuilder();
    String lead = null;
    for (Reading r : passage) {
      String words = REFERENCE.matcher(r.words()).replaceAll("").strip();
      if (!shown(r) || words.isEmpty() || words.length() > SENTENCE) {
        continue;
      }
      String own = r.sentence().leadIn();
      if (own != null && !own.equals(lead) && text.indexOf(own) < 0) {
        words = own.strip() + " " + words;
      }
      lead = own;
      if (text.length() + words.length() > PASSAGE) {
        break;
      }
      text.append(text.isEmpty() ? "" : "\n").append(words);
    }
    return text.toString();
  }

  private static boolean shown(Reading r) {
    return r.fit().allows() && !ELSEWHERE.contains(r.role());
  }
}
