package io.oncoagent.consult.extract.patient;

import io.oncoagent.consult.extract.assertion.CueKind;
import io.oncoagent.consult.extract.assertion.Reading;
import io.oncoagent.consult.extract.text.WordPattern;
import io.oncoagent.domain.facts.Span;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lactation and the wish for children or for kept fertility; null where the note says nothing. */
final class ReproductiveReader {
  private static final WordPattern LACTATING = WordPattern.of("\\b(?:breast-? ?feeding|breast-? ?feeds|lactating|nursing (?:her |an? |the )?(?:infant|baby|newborn|child|son|daughter)|lactancia(?: materna)?|amamant(?:a|ando)|da(?:ndo)? el pecho|da pecho)\\b");
  private static final Pattern WEANED = Pattern.compile("(?:stopped|finished|after|ceased|completed|weaned(?: from)?|history of|previous|dejo (?:de|la)|tras|suspendio) (?:\\w+ )?$");
  private static final WordPattern WISH =
      WordPattern.of("\\b(?:(?:fertility|ovarian function|ovarian) (?:preserv\\w+|sparing|wish\\w*|desired|concern\\w*|counsel\\w*)|preserv(?:e|ing|ation of) (?:her |his |their )?fertility|(?:wish\\w*|desir\\w+|hop\\w+|want\\w*) (?:for |to have |to keep |of |future |more |further |another |to )*(?:children|fertility|child-?bearing|pregnanc(?:y|ies)|a baby|a family|kids)|anxious about fertility|asks? about (?:fertility|pregnancy)"
          + "|sperm (?:was |has been )?(?:bank\\w+|cryo\\w+|stor\\w+)|semen cryo\\w+|oocyte (?:freez\\w+|cryo\\w+|retriev\\w+)|egg freezing|embryo (?:freez\\w+|cryo\\w+)|trying to conceive|family not complete|deseos? (?:genesicos?|gestacional(?:es)?|reproductivos?|de embarazo)|preserva(?:r|cion de) (?:la )?fertilidad|desea (?:tener )?(?:mas )?hijos)\\b");
  private static final WordPattern DONE = WordPattern.of("\\b(?:family (?:is )?complete|child-?bearing (?:is )?complete|completed (?:her |his )?(?:family|child-?bearing)|no (?:desire|wish) for (?:further |more |future )?(?:children|fertility|pregnanc\\w+)|does not (?:want|wish for|desire) (?:any )?(?:more |further )?children|deseos? genesicos? cumplidos?|paridad cumplida|sin deseos? (?:genesicos?|gestacional(?:es)?))\\b");

  private final Reading reading;

  ReproductiveReader(Reading reading) {
    this.reading = reading;
  }

  /** True while a child is nursed, false where the note denies it. */
  @Nullable Boolean lactating() {
    WordPattern.Finder matcher = LACTATING.in(reading.note());
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      Set<CueKind> kinds = reading.kinds(span);
      String before = reading.note().folded().substring(Math.max(0, span.start() - 26), span.start());
      boolean other = kinds.contains(CueKind.FAMILY) || kinds.contains(CueKind.HYPOTHETICAL) || WEANED.matcher(before).find();
      if (!other) {
        return !kinds.contains(CueKind.ABSENT);
      }
    }
    return null;
  }

  /** True where children are wished for or fertility is to be kept, false where the family is said to be complete. */
  @Nullable Boolean fertilityWish() {
    if (DONE.in(reading.note()).find()) {
      return false;
    }
    WordPattern.Finder matcher = WISH.in(reading.note());
    while (matcher.find()) {
      Set<CueKind> kinds = reading.kinds(new Span(matcher.start(), matcher.end()));
      if (!kinds.contains(CueKind.FAMILY) && !kinds.contains(CueKind.REFUSED)) {
        return !kinds.contains(CueKind.ABSENT);
      }
    }
    return null;
  }
}
