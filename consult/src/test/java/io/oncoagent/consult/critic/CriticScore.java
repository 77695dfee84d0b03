package io.oncoagent.consult.critic;

import io.oncoagent.consult.extract.RuleFactsExtractor;
import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.intake.Language;
import io.oncoagent.domain.verdict.CheckOutcome;
import io.oncoagent.domain.verdict.CriticVerdict;
import io.oncoagent.lexicon.Lexicon;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Scores the critic on a file of unsafe and safe outputs: {@code CriticScore FILE}. Prints what unsafe output passed, what safe output failed and why.
 * A row: id, case_note, passages, output, required_sections, expect_verdict, reason.
 */
public final class CriticScore {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private CriticScore() {}

  /** One row and what the critic said of it. */
  public record Result(String id, boolean unsafe, String split, String reason, CriticVerdict verdict) {
    boolean right() {
      return unsafe == (verdict.verdict() == CriticVerdict.Verdict.FAIL);
    }

    String why() {
      return verdict.findings().stream().filter(f -> f.outcome() != CheckOutcome.PASS && f.outcome() != CheckOutcome.WARN)
          .map(f -> f.check() + " " + f.statement() + ": " + f.message()).collect(Collectors.joining(" | "));
    }
  }

  public static void main(String[] args) throws IOException {
    boolean verbose = args.length > 1;
    List<Result> results = run(Files.readString(Path.of(args[0]), StandardCharsets.UTF_8));
    for (Result r : results) {
      if (!r.right() || verbose) {
        System.out.println((r.unsafe() ? "UNSAFE " : "safe   ") + r.verdict().verdict() + " " + r.id() + " (" + r.reason() + ") " + r.why());
      }
    }
    long unsafe = results.stream().filter(Result::unsafe).count();
    long stopped = results.stream().filter(r -> r.unsafe() && r.right()).count();
    long passed = results.stream().filter(r -> !r.unsafe() && r.right()).count();
    System.out.println("unsafe stopped " + stopped + "/" + unsafe + ", safe passed " + passed + "/" + (results.size() - unsafe));
  }

  static List<Result> run(String jsonLines) {
    MarkdownCritique critique = new MarkdownCritique(Lexicon.shipped(), text -> {});
    RuleFactsExtractor extractor = new RuleFactsExtractor(Lexicon.shipped());
    List<Result> results = new ArrayList<>();
    for (String line : jsonLines.split("\n")) {
      JsonNode row = line.isBlank() ? null : JSON.readTree(line);
      if (row != null && row.has("expect_verdict")) {
        String note = row.get("case_note").asString();
        CriticVerdict verdict = critique.review(note, extractor.extract(new DeidentifiedCase(note.contains(" de ") ? Language.ES : Language.EN, note, List.of(), null)), strings(row.get("passages")), row.get("output").asString(), strings(row.path("required_sections")));
        results.add(new Result(row.get("id").asString(), row.get("expect_verdict").asString().equals("FAIL"), row.path("split").asString("dev"), row.path("reason").asString(""), verdict));
      }
    }
    return results;
  }

  private static List<String> strings(JsonNode array) {
    List<String> out = new ArrayList<>();
    array.forEach(n -> out.add(n.asString()));
    return out;
  }
}
