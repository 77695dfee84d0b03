package io.oncoagent.knowledge.dev;

import io.oncoagent.domain.evidence.Evidence;
import io.oncoagent.inference.BgeSmallEncoder;
import io.oncoagent.knowledge.KnowledgeBase;
import io.oncoagent.knowledge.LuceneKnowledgeBase;
import io.oncoagent.lexicon.Lexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * DevEval HOME ENCODER-CACHE QUESTIONS.jsonl [verbose]: passage recall at 1, 5 and 15, and right document first, over questions with {@code doc} and {@code keys}
 * (all of which the passage must hold), or with {@code gold_doc} and {@code gold_span}. Questions whose document is not installed are left out.
 */
public final class DevEval {
  private DevEval() {}

  public static void main(String[] args) throws IOException {
    boolean verbose = args.length > 3;
    int asked = 0;
    int documentFirst = 0;
    int[] hits = new int[16];
    List<Double> millis = new ArrayList<>();
    try (BgeSmallEncoder encoder = BgeSmallEncoder.open(Path.of(args[1]));
        KnowledgeBase base = LuceneKnowledgeBase.open(Path.of(args[0]), Lexicon.shipped(), () -> encoder)) {
      for (String line : Files.readAllLines(Path.of(args[2]))) {
        JsonNode question = JsonMapper.shared().readTree(line);
        String document = question.has("doc") ? question.get("doc").asString() : question.get("gold_doc").asString();
        if (base.document("pdq", document).isEmpty()) {
          continue;
        }
        long start = System.nanoTime();
        KnowledgeBase.SearchAnswer answer = base.search(question.get("q").asString(), 15);
        millis.add((System.nanoTime() - start) / 1e6);
        asked++;
        int rank = rank(answer.results(), document, question);
        for (int k = rank; k < 16; k++) {
          hits[k]++;
        }
        boolean first = !answer.results().isEmpty() && answer.results().getFirst().passage().document().equals(document);
        documentFirst += first ? 1 : 0;
        if (verbose && (rank > 5 || !first || !answer.gate().kind().name().equals("PASS"))) {
          Evidence top = answer.results().getFirst();
          System.out.printf(
              "%s rank %s %s | %s | want %s | first %s › %s%n", question.get("id").asString(), rank > 15 ? "-" : rank, answer.gate().kind(),
              question.get("q").asString(), document, top.passage().document(), String.join(" › ", top.passage().section()));
        }
      }
    }
    millis.sort(null);
    System.out.printf(
        "recall@1 %.3f @5 %.3f @15 %.3f, document first %.3f of %d; median %.1f ms%n", hits[1] / (double) asked, hits[5] / (double) asked,
        hits[15] / (double) asked, documentFirst / (double) asked, asked, millis.get(millis.size() / 2));
  }

  private static int rank(List<Evidence> results, String document, JsonNode question) {
    for (int i = 0; i < results.size(); i++) {
      if (results.get(i).passage().document().equals(document) && holds(norm(results.get(i).passage().text()), question)) {
        return i + 1;
      }
    }
    return 99;
  }

  private static boolean holds(String text, JsonNode question) {
    if (question.has("keys")) {
      List<String> keys = new ArrayList<>();
      question.get("keys").forEach(key -> keys.add(key.asString()));
      return keys.stream().allMatch(text::contains);
    }
    String span = norm(question.get("gold_span").asString());
    return text.contains(span) || text.contains(span.substring(0, span.length() / 2));
  }

  private static String norm(String text) {
    String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    return String.join(" ", Arrays.stream(plain.split("[^a-z0-9]+")).filter(word -> !word.isEmpty()).toList());
  }
}
