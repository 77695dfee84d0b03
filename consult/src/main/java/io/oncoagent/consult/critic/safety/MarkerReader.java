package io.oncoagent.consult.critic.safety;

import io.oncoagent.consult.critic.claim.Docket;
import io.oncoagent.consult.critic.reading.Named;
import io.oncoagent.consult.critic.reading.Polarity;
import io.oncoagent.consult.critic.reading.Reading;
import io.oncoagent.consult.critic.reading.Word;
import io.oncoagent.domain.facts.Biomarker;
import io.oncoagent.domain.facts.MarkerStatus;
import io.oncoagent.lexicon.Category;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The status of markers: from the facts, and for markers that the facts lack from the words beside the marker in the note. */
final class MarkerReader {
  private static final Set<String> POSITIVE = Set.of("positive", "mutation", "amplified", "amplification", "rearranged", "rearrangement", "fusion", "overexpressed", "overexpression", "high", "deficient", "deletion");
  private static final Set<String> NEGATIVE = Set.of("negative", "wild", "wt", "wildtype", "nativo", "unmutated", "intact", "proficient", "germline", "nonamplified");
  private static final int NEAR = 4;

  private MarkerReader() {}

  /** Statuses by marker; both when two results disagree. */
  static Map<String, Set<MarkerStatus>> of(Docket docket) {
    Map<String, Set<MarkerStatus>> found = new HashMap<>();
    for (Biomarker b : docket.facts().biomarkers()) {
      found.computeIfAbsent(b.name(), k -> new HashSet<>()).add(b.status());
    }
    Map<String, Set<MarkerStatus>> read = new HashMap<>();
    for (Reading r : docket.note()) {
      r.named(Category.BIOMARKER).forEach(n -> {
        MarkerStatus status = status(r, n);
        if (status != MarkerStatus.UNKNOWN) {
          read.computeIfAbsent(n.key(), k -> new HashSet<>()).add(status);
        }
      });
    }
    read.forEach(found::putIfAbsent);
    return found;
  }

  /** By the nearest status word after the marker, else before it, else by a variant beside it. */
  static MarkerStatus status(Reading r, Named n) {
    List<Word> words = r.words();
    int at = 0;
    while (at < words.size() && words.get(at).end() <= n.end()) {
      at++;
    }
    for (int i = at; i < Math.min(words.size(), at + NEAR) && !otherMarker(r, n, words.get(i)); i++) {
      MarkerStatus s = status(words.get(i), words, i);
      if (s != MarkerStatus.UNKNOWN) {
        return s;
      }
    }
    String sign = r.text().substring(n.end(), Math.min(r.text().length(), n.end() + 2));
    if (sign.startsWith("+")) {
      return MarkerStatus.POSITIVE;
    }
    if (sign.startsWith("-") && (sign.length() < 2 || !Character.isLetterOrDigit(sign.charAt(1))) || sign.startsWith("−")) {
      return MarkerStatus.NEGATIVE;
    }
    int before = 0;
    while (before < words.size() && words.get(before).end() <= n.start()) {
      before++;
    }
    for (int i = before - 1; i >= Math.max(0, before - 2); i--) {
      MarkerStatus s = status(words.get(i), words, i);
      if (s != MarkerStatus.UNKNOWN) {
        return s;
      }
    }
    return n.polarity() == Polarity.NEGATED ? MarkerStatus.NEGATIVE : MarkerStatus.UNKNOWN;
  }

  private static boolean otherMarker(Reading r, Named n, Word w) {
    return r.named(Category.BIOMARKER).anyMatch(o -> o.start() > n.end() && o.start() <= w.start() && !o.key().equals(n.key()));
  }

  private static MarkerStatus status(Word w, List<Word> words, int i) {
    if (w.folded().equals("pending") || w.folded().equals("pendiente") || w.folded().equals("awaited")) {
      return MarkerStatus.PENDING;
    }
    if (NEGATIVE.contains(w.concept()) || NEGATIVE.contains(w.folded())) {
      return MarkerStatus.NEGATIVE;
    }
    boolean percentZero = w.folded().equals("0") && i + 1 <= words.size();
    if (percentZero) {
      return MarkerStatus.NEGATIVE;
    }
    boolean variant = w.folded().matches("[a-z]\\d{2,4}[a-z*]?|exon|g1[23][a-z]|v600e?|itd|tkd");
    if (POSITIVE.contains(w.concept()) || POSITIVE.contains(w.folded()) || variant) {
      return w.polarity() == Polarity.NEGATED ? MarkerStatus.NEGATIVE : MarkerStatus.POSITIVE;
    }
    return MarkerStatus.UNKNOWN;
  }
}
