package io.oncoagent.tuning.corpus.keep;

import io.oncoagent.tuning.corpus.dedup.Shingles;
import io.oncoagent.tuning.corpus.read.RawCase;
import io.oncoagent.tuning.tokenize.ChatMessage;
import java.util.Optional;
import java.util.regex.Pattern;

/** Rules on a record's form. They ask nothing of its medicine. */
public final class Quality {
  /** Characters; a shorter note cannot name cancer, stage and question. */
  static final int SHORTEST_NOTE = 80;

  /** Letters and digits of an answer; «yes» is one where the question asks for it. */
  static final int SHORTEST_ANSWER = 2;

  /** Characters of a whole record: about 32,768 tokens, the longest row that is packed. */
  static final int LONGEST = 120_000;

  private static final int SHORTEST_CHECKED = 60;
  private static final double SAME = 0.9;
  private static final double MOST = 0.6;
  private static final double FEW = 0.2;
  private static final int WORDS_FOR_REPETITION = 60;
  private static final Pattern REFUSAL =
      Pattern.compile("^\\W*(?:i'?m sorry|i am sorry|sorry,|i cannot|i can'?t (?:help|assist|provide)|as an ai|i'?m (?:just )?an ai|lo siento, (?:pero )?no puedo|como (?:una? )?(?:modelo|ia))\\b|\\bas an ai (?:language )?model\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern CONTROL = Pattern.compile("<\\|[a-z_]{2,30}\\|>|</?think>|\\[/?INST]|<</?SYS>>|<(?:start|end)_of_turn>|</?s>");
  private static final Pattern ENDS = Pattern.compile("[.!?:;)\\]}»”\"'…%*|]\\s*$|\\[[A-Z]+-?\\d*[^\\]]*]\\s*$");

  private Quality() {}

  /** The first rule that a record breaks. */
  public static Optional<Dropped> fault(RawCase raw) {
    String answer = raw.answer();
    String asked = raw.asked();
    if (answer.isBlank() || asked.isBlank()) {
      return Optional.of(Dropped.NO_ANSWER);
    }
    if (asked.length() < SHORTEST_NOTE) {
      return Optional.of(Dropped.SHORT_NOTE);
    }
    if (answer.codePoints().filter(Character::isLetterOrDigit).limit(SHORTEST_ANSWER).count() < SHORTEST_ANSWER) {
      return Optional.of(Dropped.SHORT_ANSWER);
    }
    if (raw.messages().stream().mapToInt(m -> m.content().length()).sum() > LONGEST) {
      return Optional.of(Dropped.LONG);
    }
    if (answer.length() > SHORTEST_CHECKED && !ENDS.matcher(answer).find()) {
      return Optional.of(Dropped.TRUNCATED);
    }
    if (echo(asked, answer)) {
      return Optional.of(Dropped.ECHO);
    }
    if (REFUSAL.matcher(answer).find()) {
      return Optional.of(Dropped.REFUSAL);
    }
    if (raw.messages().stream().map(ChatMessage::content).anyMatch(c -> c.isBlank() || CONTROL.matcher(c).find())) {
      return Optional.of(Dropped.CONTROL_TOKEN);
    }
    return repeats(asked) || repeats(answer) ? Optional.of(Dropped.REPETITION) : Optional.empty();
  }

  /** An answer that quotes the note is none: what it takes over must be most of the note, too. */
  private static boolean echo(String asked, String answer) {
    return asked.strip().equalsIgnoreCase(answer.strip()) || answer.length() > asked.length() * MOST && Shingles.within(Shingles.of(answer), Shingles.of(asked)) >= SAME;
  }

  private static boolean repeats(String text) {
    long[] shingles = Shingles.all(text);
    return shingles.length >= WORDS_FOR_REPETITION && java.util.Arrays.stream(shingles).distinct().count() < FEW * shingles.length;
  }
}
