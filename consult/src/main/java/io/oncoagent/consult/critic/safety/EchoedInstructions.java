package io.oncoagent.consult.critic.safety;

import io.oncoagent.consult.critic.Check;
import io.oncoagent.consult.critic.Problem;
import io.oncoagent.consult.critic.claim.Claim;
import io.oncoagent.consult.critic.claim.Docket;
import io.oncoagent.consult.critic.reading.Folding;
import io.oncoagent.consult.critic.reading.Sentences;
import io.oncoagent.domain.verdict.Layer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Note and passages are data: no instruction, markup, link or token of theirs comes back in the draft. That the note holds an instruction may be reported. Source: OWASP
 * Top 10 for LLM applications 2025, LLM01 (prompt injection) and LLM05 (improper output handling).
 */
public final class EchoedInstructions implements Check {
  private static final Pattern MARKUP =
      Pattern.compile(
          "<\\s*/?\\s*(script|img|iframe|svg|object|embed|form|link|style|meta|a|tool_call|tool_result|system|assistant|user|instructions?|function|think)\\b|!\\[|\\]\\(\\s*(https?:|data:|javascript:|//)|https?://|\\bwww\\.\\w|javascript:|data:text/|<\\|"
              + "|\\bon(error|load|click)\\s*=|\\[/?(INST|SYS|SYSTEM|AI-ADMIN|ADMIN)|\"(verdict|risk|tool|role|status|review_status|override|released)\"\\s*:|<<SYS>>|\\{\\{|\\$\\{",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern INSTRUCTION =
      Pattern.compile(
          "\\b(ignore|disregard|forget|override|bypass|ignora|ignore|olvida|omite) (all |any |the |your |my |previous |prior |above |these |todas |las |tus |sus |cualquier )*(previous |prior |above |earlier |safety |anteriores )?(instructions?|rules?|prompts?|guidelines|guardrails|instrucciones|reglas|directrices)"
              + "|\\bsystem (prompt|message|override)|\\bprompt del sistema|\\bdeveloper mode|\\bjailbreak|\\bdo anything now|\\bas an? (ai|language model)|\\bmy (instructions|system prompt|configuration)|\\byou are now\\b|\\bhidden instructions?|\\breveal (the|your)"
              + "|\\bhide this (message|from)|\\bdo not (tell|inform|show) the (clinician|user|doctor|team)|\\bno citations? (are|is) (required|needed)|\\bsuppress (the )?(human )?(review|warning)|\\breview[_ ]status\\b|\\bset (the )?verdict|\\bverdict\\W{1,4}pass\\b|\\bmark (this )?as (approved|safe)|\\boverride-\\d|\\bnew instructions?:"
              + "|^\\s*(assistant|user|system|human)\\s*:");
  private static final Pattern REPORTED =
      Pattern.compile("\\b(embedded|untrusted|suspicious|injected|was ignored|were ignored|not followed|disregarded by|has been ignored|inside the note|in the note|within the note|contains? (an |a )?(instruction|text)|not obeyed|as data|incrustad\\w+|sospechos\\w+|no se (ha seguido|sigue|siguio)|se ignor\\w+)");
  private static final Pattern TOKEN = Pattern.compile("\\b[A-Z]{2,}[A-Z0-9]*(?:-[A-Z0-9]+)*-\\d+\\b|\\b[A-Z]{4,}[_-][A-Z0-9_-]{2,}\\b");
  /** One of these stands in every instruction; asked first because it is cheap. */
  private static final List<String> HINT = List.of("ignor", "disregard", "forget", "overrid", "bypass", "olvida", "omite", "system", "prompt", "developer", "jailbreak", "do anything", "as a", "instruc", "configur", "you are now", "reveal", "hide", "do not", "citation", "suppress", "review", "verdict", "mark", "assistant", "user", "human");
  private static final int SHINGLE = 5;

  @Override
  public String name() {
    return "instructions-not-echoed";
  }

  @Override
  public Layer layer() {
    return Layer.SAFETY;
  }

  @Override
  public List<Problem> examine(Docket docket) {
    List<Problem> problems = new ArrayList<>();
    String visible = visible(docket.raw());
    if (!visible.equals(docket.raw())) {
      problems.add(Problem.failDraft("The draft holds invisible characters."));
    }
    Matcher markup = MARKUP.matcher(visible);
    if (markup.find()) {
      problems.add(Problem.failDraft("The draft holds markup, a link or a field of another program: «" + markup.group() + "»."));
    }
    for (Claim claim : docket.claims()) {
      String text = Folding.fold(visible(claim.text()));
      if (HINT.stream().anyMatch(text::contains) && INSTRUCTION.matcher(text).find() && !REPORTED.matcher(text).find()) {
        problems.add(Problem.fail(claim, "It repeats an instruction to the system."));
      }
    }
    suspicious(docket).forEach(s -> echoes(s, docket, problems));
    return problems;
  }

  /** Sentences of note and passages that address the system. */
  private static List<String> suspicious(Docket docket) {
    List<String> all = new ArrayList<>(Sentences.split(visible(docket.noteText())));
    docket.sources().all().forEach(s -> s.sentences().forEach(r -> all.add(visible(r.text()))));
    return all.stream().filter(s -> INSTRUCTION.matcher(Folding.fold(s)).find() || MARKUP.matcher(s).find()).toList();
  }

  private static void echoes(String suspicious, Docket docket, List<Problem> problems) {
    Matcher tokens = TOKEN.matcher(suspicious);
    while (tokens.find()) {
      if (docket.raw().contains(tokens.group())) {
        problems.add(Problem.failDraft("A token of an embedded instruction comes back: «" + tokens.group() + "»."));
      }
    }
    Set<String> theirs = shingles(suspicious);
    for (Claim claim : docket.claims()) {
      if (!REPORTED.matcher(Folding.fold(claim.text())).find() && shingles(claim.text()).stream().anyMatch(theirs::contains)) {
        problems.add(Problem.fail(claim, "It repeats the words of an embedded instruction."));
      }
    }
  }

  private static Set<String> shingles(String text) {
    String[] words = Folding.fold(text).split("[^\\p{L}\\p{N}]+");
    Set<String> out = new TreeSet<>();
    for (int i = 0; i + SHINGLE <= words.length; i++) {
      out.add(String.join(" ", List.of(words).subList(i, i + SHINGLE)));
    }
    return out;
  }

  /** Without characters that do not show: zero-width, direction marks, tags. */
  private static String visible(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().filter(c -> !(c >= 0x200B && c <= 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2060 && c <= 0x2064 || c == 0xFEFF || c >= 0xE0000 && c <= 0xE007F)).forEach(out::appendCodePoint);
    return out.toString();
  }
}
