package io.oncoagent.tuning.corpus.read;

import io.oncoagent.tuning.tokenize.ChatMessage;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A hospital's note as a case: what stands under its last heading of a decision, recommendation or plan is the answer. A note without one gives no case. */
final class DecisionSection {
  static final String QUESTION = "What does the team decide for this patient?";

  private static final Pattern HEADING =
      Pattern.compile(
          "(?im)^[ \\t#*]*(?:(?:mdt|mdm|tumou?r board|board|team|treatment|tratamiento|comit[eé](?: de tumores)?)[ \\t]+)?(?:decisions?|recommendations?|plan|conclusions?|outcome|decisi[oó]n|recomendaci[oó]n|conclusi[oó]n)[ \\t*]*(?::|$)");

  private DecisionSection() {}

  static List<ChatMessage> of(String note) {
    Matcher heading = HEADING.matcher(note);
    int start = -1;
    int end = -1;
    while (heading.find()) {
      start = heading.start();
      end = heading.end();
    }
    if (start <= 0 || note.substring(end).isBlank()) {
      return List.of(new ChatMessage(ChatMessage.Role.USER, note));
    }
    return List.of(new ChatMessage(ChatMessage.Role.USER, note.substring(0, start).strip() + "\n\n" + QUESTION), new ChatMessage(ChatMessage.Role.ASSISTANT, note.substring(end).strip()));
  }
}
