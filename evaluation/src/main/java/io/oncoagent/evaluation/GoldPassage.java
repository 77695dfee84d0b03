package io.oncoagent.evaluation;

import io.oncoagent.domain.evidence.Passage;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/**
 * The passage that answers a labelled question: it stands in the document ({@code doc} or {@code gold_doc}) and holds every one of {@code keys}, or at least
 * the first half of {@code gold_span}, case and signs aside.
 */
record GoldPassage(String document, List<String> keys) {

  static GoldPassage of(JsonNode row) {
    String document = row.path("doc").asString(row.path("gold_doc").asString(""));
    if (row.has("gold_span")) {
      String span = plain(row.path("gold_span").asString(""));
      return new GoldPassage(document, List.of(span.substring(0, span.length() / 2)));
    }
    return new GoldPassage(document, row.path("keys").valueStream().map(key -> plain(key.asString(""))).toList());
  }

  boolean inDocumentOf(Passage passage) {
    return passage.document().endsWith(document);
  }

  boolean in(Passage passage) {
    String text = plain(passage.text());
    return inDocumentOf(passage) && keys.stream().allMatch(text::contains);
  }

  /** Place of the first passage that answers, from 1; {@link Integer#MAX_VALUE} when none does. */
  int rank(List<Passage> found) {
    for (int i = 0; i < found.size(); i++) {
      if (in(found.get(i))) {
        return i + 1;
      }
    }
    return Integer.MAX_VALUE;
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
  }
}
