package io.oncoagent.consult.specialist.generative;

import io.oncoagent.consult.specialist.Specialist.DraftRequest;
import io.oncoagent.gateway.chat.ChatMessage;
import io.oncoagent.gateway.chat.ChatRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The prompt: instructions, then data in marked blocks. The order keeps what repeats at the front, for the server's prefix cache. */
final class Conversation {
  private static final Pattern MARKS = Pattern.compile("[<>]");
  private static final int QUESTION = 600;
  private static final long SEED = 7;

  private final PromptText instructions;
  private final Budget budget;

  Conversation(PromptText instructions, Budget budget) {
    this.instructions = instructions;
    this.budget = budget;
  }

  /** Room for passages within the budget, once case and question have theirs. */
  int roomForPassages(DraftRequest request) {
    return Math.max(500, budget.contextCharacters() - caseBlock(request).length() - 200);
  }

  ChatRequest first(DraftRequest request, List<Numbered> passages) {
    StringBuilder data = new StringBuilder("<passages>\n");
    passages.forEach(p -> data.append(plain(p.block())));
    data.append("</passages>\n").append(caseBlock(request));
    data.append("Write at most ").append(budget.statements()).append(" statements for this patient, citing passages 1 to ").append(passages.size()).append('.');
    return request(List.of(ChatMessage.system(instructions.text()), ChatMessage.user(data.toString())), passages.size());
  }

  /** Once more, with the names of the checks that took out everything; the common beginning is the same. */
  ChatRequest again(ChatRequest first, String reply, List<String> checks, int passages) {
    List<ChatMessage> messages = new ArrayList<>(first.messages());
    messages.add(ChatMessage.assistant(reply));
    messages.add(ChatMessage.user("None of these statements could be kept (" + String.join(", ", checks) + "). Write others, each in the words of its passage and only for this patient."));
    return request(messages, passages);
  }

  private ChatRequest request(List<ChatMessage> messages, int passages) {
    return new ChatRequest(messages, DraftSchema.of(passages, budget.statements()), budget.newTokens(), SEED);
  }

  /** Everything in the prompt that comes from the note. */
  static String caseBlock(DraftRequest request) {
    String question = request.facts().question() == null ? "Which treatment is advised?" : request.facts().question();
    String asked = question.length() > QUESTION ? question.substring(0, QUESTION) : question;
    return "<case>\n" + plain(CaseSheet.of(request.facts())) + "\n</case>\n<question>\n" + plain(asked) + "\n</question>\n";
  }

  /** Data cannot close its own block. */
  private static String plain(String data) {
    return MARKS.matcher(data).replaceAll(m -> m.group().equals("<") ? "‹" : "›");
  }
}
