package io.oncoagent.consult.extract.course;

import io.oncoagent.consult.extract.assertion.CueKind;
import io.oncoagent.consult.extract.assertion.Reading;
import io.oncoagent.consult.extract.cancer.CancerPick;
import io.oncoagent.consult.extract.text.NoteText;
import io.oncoagent.consult.extract.text.SectionKind;
import io.oncoagent.consult.extract.text.Sentence;
import io.oncoagent.consult.extract.text.WordPattern;
import io.oncoagent.domain.facts.Assertion;
import io.oncoagent.domain.facts.Certainty;
import io.oncoagent.domain.facts.Grounds;
import io.oncoagent.domain.facts.Span;
import io.oncoagent.domain.facts.Tissue;
import io.oncoagent.domain.facts.TissueFinding;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether the diagnosis stands on tissue: the words for yes, for not yet, for no, and for accepted criteria instead. */
public final class TissueReader {
  /** Characters behind a sample in which its result stands. */
  private static final int AFTER = 48;

  private final Reading reading;
  private final NoteText note;

  public TissueReader(Reading reading) {
    this.reading = reading;
    this.note = reading.note();
  }

  /**
   * @param laboratory tumour results exist that only tissue or marrow can give (receptors, mutations, pathological TNM, an operation)
   */
  public TissueFinding read(CancerPick pick, @Nullable Span laboratory) {
    Span confirmed = confirmed(pick);
    if (confirmed != null && pick.assertion() != Assertion.POSSIBLE) {
      return finding(Tissue.CONFIRMED, confirmed, Certainty.HIGH);
    }
    Span absent = first(TissueWords.ABSENT);
    Span awaited = first(TissueWords.AWAITED);
    Span inconclusive = first(TissueWords.INCONCLUSIVE);
    boolean suspected = pick.assertion() == Assertion.POSSIBLE;
    if (confirmed != null && !(suspected && (absent != null || awaited != null || inconclusive != null))) {
      return finding(Tissue.CONFIRMED, confirmed, Certainty.HIGH);
    }
    Span criteria = criteria(pick);
    if (criteria != null && awaited == null) {
      return finding(Tissue.CRITERIA, criteria, Certainty.HIGH);
    }
    if (awaited != null && (absent == null || awaited.start() > absent.start())) {
      return finding(Tissue.AWAITED, awaited, Certainty.HIGH);
    }
    if (inconclusive != null && confirmed == null) {
      return finding(Tissue.AWAITED, inconclusive, Certainty.HIGH);
    }
    if (absent != null) {
      return finding(Tissue.ABSENT, absent, Certainty.HIGH);
    }
    Span unmet = laboratory == null && allowed(pick) ? new ImagingCriteria(reading).unmet() : null;
    if (unmet != null) {
      return finding(Tissue.ABSENT, unmet, Certainty.MEDIUM);
    }
    if (laboratory != null && !suspected) {
      return finding(Tissue.CONFIRMED, laboratory, Certainty.MEDIUM);
    }
    return new TissueFinding(Tissue.NOT_MENTIONED, Grounds.NONE);
  }

  /** A sentence that both names how tissue was got and what it showed, or a result word that only pathology uses. */
  private @Nullable Span confirmed(CancerPick pick) {
    WordPattern.Finder matcher = TissueWords.SAMPLE.in(note);
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      Sentence sentence = note.sentenceAt(span.start());
      Set<CueKind> kinds = reading.kinds(span);
      boolean not = kinds.contains(CueKind.ABSENT) || kinds.contains(CueKind.PLANNED) || kinds.contains(CueKind.PENDING) || kinds.contains(CueKind.REFUSED) || kinds.contains(CueKind.HYPOTHETICAL) || kinds.contains(CueKind.FAMILY)
          || sentence.question() || note.sectionAt(span.start()) == SectionKind.PLAN || TissueWords.UNPROVEN_SAMPLE.matcher(after(span)).find();
      boolean plain = sentence.end() - sentence.start() < 60 && pick.assertion() == Assertion.PRESENT && TissueWords.PLAIN.matcher(note.folded(sentence)).find() && !TissueWords.NO_MALIGNANCY.matcher(note.folded(sentence)).find() && !awaitedIn(sentence);
      if (!not && (plain || shows(pick, span, sentence))) {
        return span;
      }
    }
    WordPattern.Finder proven = TissueWords.PROVEN.in(note);
    while (proven.find()) {
      Span span = new Span(proven.start(), proven.end());
      Set<CueKind> kinds = reading.kinds(span);
      if (!kinds.contains(CueKind.ABSENT) && !kinds.contains(CueKind.FAMILY) && !kinds.contains(CueKind.HYPOTHETICAL)) {
        return span;
      }
    }
    return null;
  }

  /** A sample whose report is awaited in the same sentence shows nothing yet. */
  private boolean awaitedIn(Sentence sentence) {
    Span awaited = first(TissueWords.AWAITED);
    return awaited != null && awaited.start() >= sentence.start() && awaited.start() < sentence.end();
  }

  private boolean shows(CancerPick pick, Span sample, Sentence sentence) {
    int index = note.indexAt(sample.start());
    String here = clause(sample, sentence);
    boolean denied = TissueWords.NO_MALIGNANCY.matcher(here).find() || TissueWords.OTHER_CANCER.matcher(here).find() && otherOnly(pick, index);
    if (denied) {
      return false;
    }
    for (var mention : pick.mentions()) {
      int at = note.indexAt(mention.span().start());
      if ((at == index || at == index + 1) && mention.assertion() == Assertion.PRESENT && mention.origin() != io.oncoagent.consult.extract.cancer.CancerMention.Origin.LESION) {
        return true;
      }
    }
    Sentence next = note.sentence(index + 1);
    String both = here + " " + (next == null ? "" : note.folded(next));
    return !otherOnly(pick, index) && TissueWords.RESULT.matcher(TissueWords.NO_MALIGNANCY.matcher(both).find() ? here : both).find();
  }

  /** The part of the sentence between semicolons: «FNA x2 non-diagnostic; third FNA adenocarcinoma». */
  private String clause(Span sample, Sentence sentence) {
    int from = note.folded().lastIndexOf(';', sample.start());
    int to = note.folded().indexOf(';', sample.end());
    return note.folded().substring(Math.max(sentence.start(), from + 1), to < 0 ? sentence.end() : Math.min(sentence.end(), to));
  }

  private boolean otherOnly(CancerPick pick, int index) {
    boolean own = pick.mentions().stream().anyMatch(mention -> note.indexAt(mention.span().start()) == index);
    return !own && pick.others().stream().flatMap(other -> other.mentions().stream()).anyMatch(mention -> note.indexAt(mention.span().start()) == index);
  }

  private @Nullable Span criteria(CancerPick pick) {
    return allowed(pick) ? new ImagingCriteria(reading).met() : null;
  }

  private boolean allowed(CancerPick pick) {
    return reading.lexicon().lineage(pick.code()).stream().anyMatch(code -> reading.lexicon().cancer(code).map(entry -> entry.noBiopsyNeeded() != null && !entry.noBiopsyNeeded().isEmpty()).orElse(false));
  }

  /** A diagnosis that imaging or a sample was to carry and does not («newly diagnosed» on suspicious brushings): suspected, however the note names it. */
  public boolean unproven(CancerPick pick, TissueFinding tissue) {
    boolean open = tissue.status() == Tissue.ABSENT || tissue.status() == Tissue.AWAITED;
    boolean sampled = open && pick.assertion() == Assertion.PRESENT && first(TissueWords.INCONCLUSIVE) != null;
    return sampled || open && allowed(pick) && new ImagingCriteria(reading).unmet() != null;
  }

  private String after(Span span) {
    return note.folded().substring(span.end(), Math.min(note.folded().length(), span.end() + AFTER));
  }

  private @Nullable Span first(WordPattern pattern) {
    WordPattern.Finder matcher = pattern.in(note);
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      Set<CueKind> kinds = reading.kinds(span);
      if (!kinds.contains(CueKind.FAMILY) && note.sectionAt(span.start()) != SectionKind.FAMILY) {
        return span;
      }
    }
    return null;
  }

  private static TissueFinding finding(Tissue status, Span span, Certainty certainty) {
    return new TissueFinding(status, new Grounds(List.of(span), status == Tissue.CONFIRMED || status == Tissue.CRITERIA ? Assertion.PRESENT : status == Tissue.AWAITED ? Assertion.PENDING : Assertion.ABSENT, certainty));
  }
}
