package io.oncoagent.tuning.corpus.read;

import io.oncoagent.domain.intake.KnownIdentifier;
import io.oncoagent.tuning.tokenize.ChatMessage;
import java.util.List;

/**
 * A case as its source tells it: identifying still, and therefore never written anywhere.
 *
 * @param source where it comes from, as the corpus names it
 * @param licence the licence of the row, «unknown» where none is stated
 * @param patients every name under which its sources know the patient; two cases with one of them in common are of one patient
 * @param task what is asked, as the source calls it; empty where it does not
 * @param known what the source's other fields tell of who the patient is; every mention of it goes
 * @param messages ends with the answer that the source gives; empty where the row holds no answer
 */
public record RawCase(SourceKind source, String licence, List<String> patients, String task, List<KnownIdentifier> known, List<ChatMessage> messages) {
  public RawCase {
    patients = List.copyOf(patients);
    known = List.copyOf(known);
    messages = List.copyOf(messages);
  }

  /** What the assistant says last; empty without an answer. */
  public String answer() {
    return messages.isEmpty() || messages.getLast().role() != ChatMessage.Role.ASSISTANT ? "" : messages.getLast().content();
  }

  /** Everything before the answer but the instructions. */
  public String asked() {
    StringBuilder text = new StringBuilder();
    for (ChatMessage message : messages.subList(0, Math.max(0, messages.size() - 1))) {
      if (message.role() != ChatMessage.Role.SYSTEM) {
        text.append(text.isEmpty() ? "" : "\n\n").append(message.content());
      }
    }
    return text.toString();
  }
}
