package io.oncoagent.tuning.corpus;

import io.oncoagent.deid.LanguageRecognizer;
import io.oncoagent.deid.PhiRedactor;
import io.oncoagent.deid.ResidualIdentifierException;
import io.oncoagent.domain.intake.CaseText;
import io.oncoagent.domain.intake.Language;
import io.oncoagent.lexicon.Lexicon;
import io.oncoagent.tuning.corpus.dedup.Decontamination;
import io.oncoagent.tuning.corpus.dedup.Shingles;
import io.oncoagent.tuning.corpus.keep.Dropped;
import io.oncoagent.tuning.corpus.keep.OncologyFilter;
import io.oncoagent.tuning.corpus.keep.Quality;
import io.oncoagent.tuning.corpus.read.RawCase;
import io.oncoagent.tuning.corpus.read.SourceKind;
import io.oncoagent.tuning.tokenize.ChatMessage;
import io.oncoagent.tuning.tokenize.Licences;
import io.oncoagent.tuning.tokenize.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From a raw record to a clean one, or to the reason why there is none. The cheap questions come first. Safe for several threads. */
final class Cleaning {
  /** Parts the messages of a record while they are de-identified together, so that one person has one placeholder in all of them. */
  private static final String BORDER = "\n\u241E\n";

  private static final int NAME = 16;

  private final PhiRedactor redactor;
  private final OncologyFilter oncology;
  private final Decontamination evaluations;
  private final LanguageRecognizer languages = new LanguageRecognizer();
  private final boolean commercial;
  private final String key;

  /** @param key makes the names of hospital patients unguessable from the corpus alone */
  Cleaning(PhiRedactor redactor, Lexicon lexicon, Decontamination evaluations, boolean commercial, String key) {
    this.redactor = redactor;
    this.oncology = new OncologyFilter(lexicon);
    this.evaluations = evaluations;
    this.commercial = commercial;
    this.key = key;
  }

  /** One of both. */
  sealed interface Outcome {
    /** It may stay; with the signatures of its note and its answer. */
    record Clean(CleanCase kept, int[] note, int[] answer) implements Outcome {
      static Clean of(CleanCase kept) {
        return new Clean(kept, Known.signature(kept.note()), Known.signature(kept.answer()));
      }
    }

    /** It may not. */
    record Turned(SourceKind source, Dropped why) implements Outcome {}
  }

  Outcome clean(String id, RawCase raw) {
    Optional<Dropped> why = fault(raw);
    if (why.isPresent()) {
      return new Outcome.Turned(raw.source(), why.get());
    }
    Optional<Language> language = languages.recognize(raw.asked()).filter(l -> l == Language.EN || l == Language.ES);
    if (language.isEmpty()) {
      return new Outcome.Turned(raw.source(), Dropped.LANGUAGE);
    }
    if (!oncology.accepts(raw)) {
      return new Outcome.Turned(raw.source(), Dropped.NOT_ONCOLOGY);
    }
    if (evaluations.asks(raw.asked() + "\n" + raw.answer())) {
      return new Outcome.Turned(raw.source(), Dropped.EVALUATION);
    }
    List<ChatMessage> messages = deidentified(raw, language.get());
    if (messages.isEmpty()) {
      return new Outcome.Turned(raw.source(), Dropped.IDENTIFIER);
    }
    long hash = Shingles.whole(raw.asked() + "\n" + raw.answer());
    return Outcome.Clean.of(new CleanCase(id, raw.source().word(), raw.licence(), raw.task().length() > 60 ? "" : raw.task(), hash, patients(raw, id), messages));
  }

  private Optional<Dropped> fault(RawCase raw) {
    return commercial && !Licences.commercial(raw.licence()) ? Optional.of(Dropped.LICENCE) : Quality.fault(raw);
  }

  /** The messages without identifiers; empty where that cannot be vouched for. */
  private List<ChatMessage> deidentified(RawCase raw, Language language) {
    String together = String.join(BORDER, raw.messages().stream().map(m -> m.content().replace('\u241E', ' ')).toList());
    try {
      String clean = redactor.redact(new CaseText(together), null, language, raw.known()).text();
      String[] parts = clean.split(BORDER, -1);
      if (parts.length != raw.messages().size()) {
        return List.of();
      }
      List<ChatMessage> messages = new ArrayList<>();
      for (int i = 0; i < parts.length; i++) {
        if (parts[i].isBlank()) {
          return List.of();
        }
        messages.add(new ChatMessage(raw.messages().get(i).role(), parts[i].strip()));
      }
      return messages;
    } catch (ResidualIdentifierException e) {
      return List.of();
    }
  }

  /** Public sources name their patients by numbers of their own; other names are hashed under a key. Who has no name is somebody else each time. */
  private List<String> patients(RawCase raw, String id) {
    if (raw.patients().isEmpty()) {
      return List.of("row:" + id);
    }
    boolean published = raw.source() == SourceKind.PMC_PATIENTS || raw.source() == SourceKind.ASCLEPIUS || raw.source() == SourceKind.SYNTHETIC;
    return raw.patients().stream().map(p -> published && p.matches("[a-z-]+:[0-9a-f-]{1,40}") ? p : p.substring(0, p.indexOf(':') + 1) + Sha256.hex((key + p).getBytes(StandardCharsets.UTF_8)).substring(0, NAME)).toList();
  }
}
