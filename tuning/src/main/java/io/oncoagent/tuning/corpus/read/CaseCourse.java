package io.oncoagent.tuning.corpus.read;

import io.oncoagent.tuning.tokenize.ChatMessage;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A case report as a case: what was known until the first treatment is the note, what the report tells from there on is the answer. The answer is the report's own and never a
 * constant; a report that tells no treatment, or begins with it, gives no case.
 */
final class CaseCourse {
  static final String QUESTION = "What was done next for this patient, and what came of it?";

  private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+(?=[A-Z])");
  private static final Pattern DONE =
      Pattern.compile(
          "\\b(?:treated|started|initiated|underwent|undergone|received|administered|given|commenced|managed|operated|performed|recommended|planned|decided|proceeded|began|elected|offered)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TREATMENT =
      Pattern.compile(
          "surg|resect|excis|debulk|amputat|ectom|chemo|radiat|radiother|irradiat|immunother|transplant|embolis|embolizat|ablation|stent|steroid|predniso|hormon|palliat|\\w{3,}(?:mab|nib|platin|taxel|rubicin|citabine|lidomide|zomib|ciclib|parib|fosfamide|cristine)\\b|\\btherap|\\bregimen|\\bcycles\\b",
          Pattern.CASE_INSENSITIVE);
  private static final double EARLIEST = 0.25;
  private static final int LONGEST_ANSWER = 3_000;

  private CaseCourse() {}

  /** Question and answer; only a note where the report tells no treatment behind its first quarter. */
  static List<ChatMessage> of(String report) {
    String[] sentences = SENTENCE.split(report.strip());
    int before = 0;
    for (int i = 0; i < sentences.length; i++) {
      if (i > 0 && before >= EARLIEST * report.length() && DONE.matcher(sentences[i]).find() && TREATMENT.matcher(sentences[i]).find()) {
        String note = String.join(" ", List.of(sentences).subList(0, i));
        return List.of(new ChatMessage(ChatMessage.Role.USER, note + "\n\n" + QUESTION), new ChatMessage(ChatMessage.Role.ASSISTANT, rest(sentences, i)));
      }
      before += sentences[i].length() + 1;
    }
    return List.of(new ChatMessage(ChatMessage.Role.USER, report));
  }

  /** Whole sentences, so that a long course does not end in the middle of one. */
  private static String rest(String[] sentences, int from) {
    StringBuilder answer = new StringBuilder(sentences[from]);
    for (int i = from + 1; i < sentences.length && answer.length() + sentences[i].length() < LONGEST_ANSWER; i++) {
      answer.append(' ').append(sentences[i]);
    }
    return answer.toString();
  }
}
