package io.oncoagent.consult.extract;

import io.oncoagent.consult.extract.assertion.Reading;
import io.oncoagent.consult.extract.cancer.CancerMention;
import io.oncoagent.consult.extract.cancer.CancerPick;
import io.oncoagent.consult.extract.cancer.CancerQualifiers;
import io.oncoagent.domain.facts.Assertion;
import io.oncoagent.domain.facts.Cancer;
import io.oncoagent.domain.facts.Certainty;
import io.oncoagent.domain.facts.Grounds;
import io.oncoagent.domain.facts.Rarity;
import io.oncoagent.domain.facts.Span;
import io.oncoagent.domain.facts.Stage;
import io.oncoagent.lexicon.CancerEntry;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** From a picked code to the cancer of the facts: names, codes and rarity of the lexicon, words and side of the note. */
final class CancerAssembler {
  private static final Pattern SIDE = Pattern.compile("\\b(bilateral|left|right|izquierd[oa]|derech[oa])\\b");
  private static final int SIDE_WINDOW = 40;

  private final Reading reading;

  CancerAssembler(Reading reading) {
    this.reading = reading;
  }

  Cancer cancer(CancerPick pick, Stage stage) {
    CancerEntry entry = reading.lexicon().cancer(pick.code()).orElse(null);
    List<Span> words = pick.mentions().stream().filter(mention -> mention.assertion() != Assertion.FAMILY).map(CancerMention::span).distinct().limit(6).toList();
    Certainty certainty = pick.origin() == CancerMention.Origin.NAMED ? Certainty.HIGH : pick.origin() == CancerMention.Origin.COMBINED ? Certainty.MEDIUM : Certainty.LOW;
    Grounds grounds = new Grounds(words, pick.assertion(), pick.assertion() == Assertion.POSSIBLE ? Certainty.LOW : certainty);
    if (entry == null) {
      return new Cancer(pick.code(), "cancer, type not stated", null, null, Rarity.UNKNOWN, false, null, null, side(pick), stage, grounds);
    }
    String qualifiers = CancerQualifiers.of(reading, pick);
    String name = qualifiers.isEmpty() ? entry.name() : entry.name() + " (" + qualifiers + ")";
    return new Cancer(entry.code(), name, entry.oncotree(), entry.icdo(), rarity(entry.rarity()), entry.publishedRare(), histology(pick), entry.site(), side(pick), stage, grounds);
  }

  private static Rarity rarity(String word) {
    return switch (word) {
      case "common" -> Rarity.COMMON;
      case "rare" -> Rarity.RARE;
      default -> Rarity.UNKNOWN;
    };
  }

  /** The note's own words of the histology: those of the mention that carries the code. */
  private @Nullable String histology(CancerPick pick) {
    return pick.mentions().stream().filter(mention -> mention.code().equals(pick.code()) && mention.origin() != CancerMention.Origin.LESION).findFirst().map(mention -> reading.note().between(mention.span().start(), mention.span().end())).orElse(null);
  }

  private @Nullable String side(CancerPick pick) {
    for (CancerMention mention : pick.mentions()) {
      int from = Math.max(reading.note().sentenceAt(mention.span().start()).start(), mention.span().start() - SIDE_WINDOW);
      int to = Math.min(reading.note().folded().length(), mention.span().end() + SIDE_WINDOW);
      Matcher matcher = SIDE.matcher(reading.note().folded().substring(from, to));
      if (matcher.find()) {
        String word = matcher.group(1);
        return word.startsWith("iz") ? "left" : word.startsWith("de") ? "right" : word;
      }
    }
    return null;
  }
}
