package io.oncoagent.consult.extract.course;

import io.oncoagent.consult.extract.assertion.CueKind;
import io.oncoagent.consult.extract.assertion.Reading;
import io.oncoagent.consult.extract.text.NoteText;
import io.oncoagent.consult.extract.text.PhraseHit;
import io.oncoagent.consult.extract.text.SectionKind;
import io.oncoagent.domain.facts.RedFlag;
import io.oncoagent.domain.facts.Span;
import io.oncoagent.lexicon.RedFlagEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Emergencies by the lexicon's table; a word that is denied, past, feared, or asked for as a lecture fires nothing. */
public final class RedFlagReader {
  private static final Pattern LECTURE = Pattern.compile("\\b(?:signs of|prevention of|prevent|risk of|prophylaxis|monitor(?:ing)? for|watch(?:ing)? for|how to (?:manage|recognise|recognize)|outline|evidence on|explain|signos de|prevencion|riesgo de|warn(?:ed|ing)? (?:about|of)|in case of|education|what toxicity|guidance on)\\b");

  private final Reading reading;
  private final RedFlagIndex index;
  private final NoteText note;

  public RedFlagReader(Reading reading, RedFlagIndex index) {
    this.reading = reading;
    this.index = index;
    this.note = reading.note();
  }

  /** Each flag once. {@code spanish}: the alert's language. */
  public List<RedFlag> read(boolean spanish) {
    Map<String, RedFlag> flags = new LinkedHashMap<>();
    List<PhraseHit<List<RedFlagIndex.Form>>> hits = index.find(note.words());
    for (PhraseHit<List<RedFlagIndex.Form>> hit : hits) {
      for (RedFlagIndex.Form form : hit.value()) {
        RedFlagEntry entry = form.entry();
        if (form.trigger() && !flags.containsKey(entry.code()) && stands(hit.span())) {
          List<Span> words = new ArrayList<>(List.of(hit.span()));
          if (entry.with().isEmpty() || companion(entry, hit, hits, words)) {
            flags.put(entry.code(), new RedFlag(entry.code(), spanish ? entry.messageEs() : entry.message(), spanish ? entry.becauseEs() : entry.because(), words));
          }
        }
      }
    }
    return List.copyOf(flags.values());
  }

  private boolean companion(RedFlagEntry entry, PhraseHit<List<RedFlagIndex.Form>> hit, List<PhraseHit<List<RedFlagIndex.Form>>> hits, List<Span> words) {
    int sentence = note.indexAt(hit.start());
    for (PhraseHit<List<RedFlagIndex.Form>> other : hits) {
      boolean near = Math.abs(note.indexAt(other.start()) - sentence) <= 1 && other != hit;
      if (near && other.value().stream().anyMatch(form -> !form.trigger() && form.entry() == entry) && stands(other.span())) {
        words.add(other.span());
        return true;
      }
    }
    return false;
  }

  private boolean stands(Span span) {
    Set<CueKind> kinds = reading.kinds(span);
    boolean denied = kinds.contains(CueKind.ABSENT) || kinds.contains(CueKind.HISTORICAL) || kinds.contains(CueKind.FAMILY) || kinds.contains(CueKind.HYPOTHETICAL) || kinds.contains(CueKind.REFUSED);
    SectionKind section = note.sectionAt(span.start());
    var sentence = note.sentenceAt(span.start());
    String before = note.folded().substring(sentence.start(), span.start());
    String after = note.folded().substring(span.end(), Math.min(note.folded().length(), span.end() + 14));
    boolean safe = after.matches("^ (?:not at risk|is normal|was normal|normal|excluded|ruled out|resolved).*");
    return !denied && section != SectionKind.FAMILY && section != SectionKind.HISTORY && section != SectionKind.SOCIAL && !safe && !LECTURE.matcher(before).find();
  }
}
