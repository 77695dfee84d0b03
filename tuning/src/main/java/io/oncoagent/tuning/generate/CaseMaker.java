package io.oncoagent.tuning.generate;

import io.oncoagent.consult.critic.MarkdownCritique;
import io.oncoagent.domain.evidence.Passage;
import io.oncoagent.domain.intake.Language;
import io.oncoagent.domain.verdict.CriticVerdict;
import io.oncoagent.gateway.GatewayException;
import io.oncoagent.gateway.ModelGateway;
import io.oncoagent.gateway.chat.Cancellation;
import io.oncoagent.gateway.chat.ChatReply;
import io.oncoagent.gateway.chat.TokenListener;
import io.oncoagent.lexicon.Lexicon;
import io.oncoagent.tuning.profile.Profile;
import io.oncoagent.tuning.tokenize.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** From a profile to a case that stands, or to the reasons why not. Safe for use by several threads. */
public final class CaseMaker {
  /** Shorter is no note. */
  private static final int NOTE_CHARACTERS = 120;

  static final int QUOTE_CHARACTERS = 15;
  /** A note shares so many words in a row with what it was asked by only when it was copied. */
  private static final int ECHOED_WORDS = 12;

  /** Of the words of a sentence at least so many stand in the statement on it; one in another language, or on the patient alone, has next to none. Chosen by hand, low, so that a paraphrase passes. */
  private static final double TOLD = 1.0 / 3;

  private static final Pattern STATUS = Pattern.compile("(?i)\\bECOG\\D{0,30}(\\d)");

  private final ModelGateway model;
  private final String modelName;
  private final Grounding grounding;
  private final NoteReading reading;
  private final MarkdownCritique critic;
  private final ReadBack readBack;
  private final PopulationFit population;

  public CaseMaker(ModelGateway model, String modelName, Grounding grounding, NoteReading reading, MarkdownCritique critic, Lexicon lexicon) {
    this.model = model;
    this.modelName = modelName;
    this.grounding = grounding;
    this.reading = reading;
    this.critic = critic;
    this.readBack = new ReadBack(lexicon);
    this.population = new PopulationFit(lexicon);
  }

  String modelName() {
    return modelName;
  }

  Grounding grounding() {
    return grounding;
  }

  /** @throws GatewayException where the server could not be asked; what it said being no case is an {@link Attempt.Rejected} */
  Attempt make(Profile profile, String series) {
    List<Passage> passages = grounding.of(profile);
    if (passages.isEmpty()) {
      return Attempt.Rejected.of(Rejection.NO_PASSAGE);
    }
    Offered offered = population.offered(reading.read(PlainNote.of(profile), Language.EN), passages);
    if (offered.sentences().isEmpty()) {
      return Attempt.Rejected.of(Rejection.NO_PASSAGE);
    }
    ChatReply said;
    try {
      said = model.chat(CasePrompt.of(profile, passages, offered), TokenListener.SILENT, Cancellation.never());
    } catch (GatewayException e) {
      if (isAnswer(e.code())) {
        return Attempt.Rejected.of(Rejection.MALFORMED);
      }
      throw e;
    }
    return judged(profile, series, passages, offered, said);
  }

  /** The server did its part, and the model did not. */
  private static boolean isAnswer(GatewayException.Code code) {
    return switch (code) {
      case SCHEMA, CUT_OFF, EMPTY_REPLY, UNCLOSED_THINKING -> true;
      default -> false;
    };
  }

  private Attempt judged(Profile profile, String series, List<Passage> passages, Offered offered, ChatReply said) {
    CaseReply reply = CaseReply.of(Objects.requireNonNull(said.json()), offered);
    if (reply.note().length() < NOTE_CHARACTERS) {
      return Attempt.Rejected.of(Rejection.NOTE_UNUSABLE);
    }
    if (echoes(reply, profile, passages)) {
      return Attempt.Rejected.of(Rejection.ECHO);
    }
    NoteReading.Read note;
    NoteReading.Read question;
    try {
      note = reading.read(reply.note(), profile.language());
      question = reading.read(reply.question(), profile.language());
    } catch (RuntimeException e) {
      return Attempt.Rejected.of(Rejection.IDENTIFIER);
    }
    Set<Rejection> found = readBack.differences(profile, note.facts());
    if (!performsAlike(profile, reply.note())) {
      found.add(Rejection.PERFORMANCE);
    }
    if (!reply.answer().stream().allMatch(c -> SharedWords.share(c.quote(), c.text()) >= TOLD)) {
      found.add(Rejection.UNGROUNDED);
    }
    if (!quoted(reply, passages)) {
      found.add(Rejection.UNGROUNDED);
    } else if (!population.allows(reply, note, passages)) {
      found.add(Rejection.POPULATION);
    } else if (!passes(reply, note, passages)) {
      found.add(Rejection.CRITIC);
    }
    if (!found.isEmpty()) {
      return new Attempt.Rejected(found);
    }
    String hash = Sha256.hex(note.text().text().strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    return new Attempt.Made(CaseLine.of(series, profile, reply, note.text().text(), question.text().text(), passages, modelName, said.model()), hash, said.usage().newTokens());
  }

  /** Every performance status that the note names is the profile's: the field with the right one must not hide another in the prose. */
  private static boolean performsAlike(Profile profile, String note) {
    return STATUS.matcher(note).results().allMatch(m -> profile.ecog() != null && m.group(1).equals(String.valueOf(profile.ecog())));
  }

  private static boolean echoes(CaseReply reply, Profile profile, List<Passage> passages) {
    String prompt = CasePrompt.INSTRUCTIONS + "\n" + CasePrompt.sheet(profile);
    return SharedWords.run(reply.note() + "\n" + reply.question(), prompt, ECHOED_WORDS) || passages.stream().anyMatch(p -> SharedWords.run(reply.note(), p.text(), ECHOED_WORDS))
        || SharedWords.run(CaseLine.answer(reply), prompt, ECHOED_WORDS);
  }

  private static boolean quoted(CaseReply reply, List<Passage> passages) {
    return reply.answer().stream().allMatch(c -> c.cite() >= 1 && c.cite() <= passages.size() && c.quote().length() >= QUOTE_CHARACTERS && plain(passages.get(c.cite() - 1).text()).contains(plain(c.quote())));
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private boolean passes(CaseReply reply, NoteReading.Read note, List<Passage> passages) {
    List<String> lines = IntStream.range(0, passages.size()).mapToObj(i -> CasePrompt.line(i + 1, passages.get(i))).toList();
    return critic.review(note.text().text(), note.facts(), lines, CaseLine.answer(reply), List.of()).verdict() == CriticVerdict.Verdict.PASS;
  }
}
