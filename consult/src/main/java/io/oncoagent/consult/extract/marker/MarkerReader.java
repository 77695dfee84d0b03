package io.oncoagent.consult.extract.marker;

import io.oncoagent.consult.extract.assertion.CueKind;
import io.oncoagent.consult.extract.assertion.Reading;
import io.oncoagent.consult.extract.text.NoteText;
import io.oncoagent.consult.extract.text.SectionKind;
import io.oncoagent.consult.extract.text.Sentence;
import io.oncoagent.domain.facts.Assertion;
import io.oncoagent.domain.facts.Biomarker;
import io.oncoagent.domain.facts.Certainty;
import io.oncoagent.domain.facts.Grounds;
import io.oncoagent.domain.facts.MarkerStatus;
import io.oncoagent.domain.facts.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads every biomarker result of a note, in order; only results, never drug classes, wishes or relatives. */
public final class MarkerReader {
  /** Characters after a list in which its status may stand. */
  private static final int AFTER = 90;
  private static final int BEFORE = 70;

  /** «BCR::ABL1 10 %, sin mutación T315I»: the noun before a variant is said of the variant. */
  private static final Pattern VARIANT_NOUN = Pattern.compile("[ ,(]*(?:\\b(?:con|with|se detecta|se identifica|sin|without|no|and|y|shows?|muestra) )?(?:(?:la|una|the|a|an|new|nueva) ){0,2}(?:mutations?|mutacion|variants?|variante)(?: analysis)?:? ?$");

  private final Reading reading;
  private final NoteText note;
  private final BareMarker bare;

  public MarkerReader(Reading reading) {
    this.reading = reading;
    this.note = reading.note();
    this.bare = new BareMarker(note);
  }

  /** Results in order of the text, one for each mention that carries one. */
  public List<Biomarker> read() {
    List<Biomarker> found = new ArrayList<>();
    List<MarkerGroup> groups = new MarkerGroups(reading).find();
    int used = 0;
    for (int i = 0; i < groups.size(); i++) {
      MarkerGroup group = groups.get(i);
      Sentence sentence = note.sentenceAt(group.start());
      int next = i + 1 < groups.size() ? groups.get(i + 1).start() : Integer.MAX_VALUE;
      int limit = Math.min(Math.min(next, sentence.end()), group.end() + AFTER);
      String window = note.folded().substring(group.end(), Math.max(group.end(), limit));
      boolean variantNext = next == limit && groups.get(i + 1).slots().getFirst().words().matches("[a-z]\\d{2,4}[a-z]");
      String after = NormalTissue.without(clause(variantNext ? VARIANT_NOUN.matcher(window).replaceFirst("") : window, next == limit));
      int from = Math.max(Math.max(sentence.start(), used), group.start() - BEFORE);
      String before = lastClause(note.folded().substring(Math.min(from, group.start()), group.start()));
      if (skipped(group, sentence)) {
        continue;
      }
      String wide = note.folded().substring(sentence.start(), group.start());
      for (MarkerSlot slot : group.slots()) {
        // «no MYC rearrangement, BCL2 rearranged»: a participle states anew what the list before it denies
        boolean anew = slot != group.slots().getFirst() && slot.words().matches(".* (?:rearranged|mutated|amplified|reordenad[oa]|mutad[oa]|amplificad[oa])");
        Biomarker marker = result(slot, group, anew ? "" : before, after, wide, sentence.question());
        if (marker != null) {
          found.add(marker);
          StatusWords.Found status = StatusWords.first(after);
          used = status == null ? group.end() : group.end() + status.end();
        }
      }
      found.addAll(FurtherVariants.of(group, window));
    }
    found.addAll(new PanelReader(reading).read());
    return HormoneReceptors.split(MismatchRepair.interpreted(found));
  }

  private boolean skipped(MarkerGroup group, Sentence sentence) {
    Set<CueKind> kinds = reading.kinds(new Span(group.start(), group.end()));
    boolean asked = kinds.contains(CueKind.HYPOTHETICAL) || sentence.question() && note.folded(sentence).matches("(?s).*\\b(should|does|do|would|if|whether|is there|role|which|what|can|is it|approved|aprobado)\\b.*") && !note.folded(sentence).matches("(?s).*\\b(positive|negative|mutated|wild|\\d+ ?%).*");
    SectionKind section = note.sectionAt(group.start());
    return asked || kinds.contains(CueKind.FAMILY) || section == SectionKind.FAMILY;
  }

  private @Nullable Biomarker result(MarkerSlot slot, MarkerGroup group, String before, String after, String wide, boolean asked) {
    boolean last = group.slots().getLast() == slot;
    boolean alone = group.slots().size() == 1 || last && after.matches("^[ :=(]{0,3}(?:tps|cps|ihc|ihq)?[ :=]{0,2}[<>≥]?\\d.*");
    boolean numeric = slot.entry().kind().equals("serum") || slot.entry().kind().equals("expression") || slot.entry().kind().equals("signature") || slot.entry().kind().equals("receptor") || slot.entry().kind().equals("immunophenotype") || slot.entry().name().equals("MYC");
    MarkerValue value = alone && numeric ? MarkerValue.in(after) : null;
    MarkerStatus status = slot.entry().kind().equals("serum") ? serum(before, after, value) : GroupStatus.of(slot, before, after, alone, last);
    if (status == null && value != null) {
      status = MarkerStatus.UNKNOWN;
    }
    if (status == null) {
      status = bare.status(slot, wide, asked);
      boolean denied = status == MarkerStatus.POSITIVE && reading.kinds(new Span(slot.start(), slot.end())).contains(CueKind.ABSENT);
      status = denied ? MarkerStatus.NEGATIVE : status;
    }
    status = status == MarkerStatus.POSITIVE && LeadingWords.foundNone(wide) && !GroupStatus.speaks(slot) ? MarkerStatus.NEGATIVE : status;
    if (status == null || slot.ambiguous() && value == null && StatusWords.first(after) == null && LeadingWords.status(before) == null) {
      return null;
    }
    boolean own = last || StatusWords.first(slot.words().replace(slot.entry().name().toLowerCase(java.util.Locale.ROOT), " ")) == null;
    return biomarker(slot, after, value, status, LeadingWords.status(before) != null, own);
  }

  private Biomarker biomarker(MarkerSlot slot, String after, @Nullable MarkerValue value, MarkerStatus status, boolean led, boolean own) {
    String name = slot.entry().name();
    boolean non = status == MarkerStatus.NEGATIVE && slot.start() > 3 && note.folded().startsWith("non", slot.start() - 4);
    boolean tellsKind = status == MarkerStatus.POSITIVE || !slot.words().equals(name.toLowerCase(java.util.Locale.ROOT));
    String alteration = tellsKind ? Alteration.of(slot, status == MarkerStatus.POSITIVE && own ? after : "", note.between(slot.start(), slot.end())) : non ? "non-" + note.between(slot.start(), slot.end()) : null;
    StatusWords.Found found = StatusWords.first(after);
    List<Span> words = List.of(new Span(slot.start(), slot.end()));
    Certainty certainty = found == null && value == null && !led && !GroupStatus.speaks(slot) ? Certainty.MEDIUM : Certainty.HIGH;
    return new Biomarker(name, alteration, value == null ? null : value.value(), value == null ? null : value.unit(), status, Specimen.in(after), new Grounds(words, Assertion.PRESENT, certainty));
  }

  /** A serum marker has a value and no status of its own; only «normal», «negative», «pending» say one. */
  private static @Nullable MarkerStatus serum(String before, String after, @Nullable MarkerValue value) {
    StatusWords.Found found = StatusWords.first(after);
    if (value != null) {
      return MarkerStatus.UNKNOWN;
    }
    if (found != null && found.start() < 14 && (found.status() == MarkerStatus.NEGATIVE || found.status() == MarkerStatus.PENDING || found.status() == MarkerStatus.UNKNOWN)) {
      return found.status();
    }
    boolean raised = after.matches("^ ?(?:is |was |levels? |very |markedly |mildly )*(?:elevated|raised|high|up|rising|elevad\\w+|alt[oa]|\\d).*") || before.matches(".*(?:elevated|raised|high|rising|normal) $");
    return raised ? MarkerStatus.UNKNOWN : null;
  }

  private static String clause(String window, boolean cutByMarker) {
    int stop = window.indexOf(';');
    String part = stop >= 0 ? window.substring(0, stop) : window;
    return cutByMarker ? part.replaceAll("(?:,| and| but| y| pero|\\bno|\\bnot|\\bwithout|\\bsin|\\bnegative for|\\bloss of|[(/]|\\bwith)\\s*$", "") : part;
  }

  private static String lastClause(String before) {
    int cut = before.lastIndexOf(';');
    return cut >= 0 ? before.substring(cut + 1) : before;
  }
}
