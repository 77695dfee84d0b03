package io.oncoagent.knowledge.dev;

import io.oncoagent.domain.evidence.Evidence;
import io.oncoagent.inference.BgeSmallEncoder;
import io.oncoagent.knowledge.KnowledgeBase;
import io.oncoagent.knowledge.LuceneKnowledgeBase;
import io.oncoagent.lexicon.Lexicon;
import java.nio.file.Path;

/** DevSearch HOME ENCODER-CACHE K QUESTION…: prints what a search finds. */
public final class DevSearch {
  private DevSearch() {}

  public static void main(String[] args) {
    try (BgeSmallEncoder encoder = BgeSmallEncoder.open(Path.of(args[1]));
        KnowledgeBase base = LuceneKnowledgeBase.open(Path.of(args[0]), Lexicon.shipped(), () -> encoder)) {
      for (int i = 3; i < args.length; i++) {
        long start = System.nanoTime();
        KnowledgeBase.SearchAnswer answer = base.search(args[i], Integer.parseInt(args[2]));
        System.out.printf("%n## %s%n%s %.1f ms%n", args[i], answer.gate(), (System.nanoTime() - start) / 1e6);
        for (Evidence evidence : answer.results()) {
          String text = evidence.passage().text().replace('\n', ' ');
          System.out.printf(
              "%s %.3f cos %.3f %s | %s | %s%n", evidence.id(), evidence.scores().rerank(), evidence.scores().dense(), evidence.passage().title(),
              String.join(" › ", evidence.passage().section()), text.substring(0, Math.min(160, text.length())));
        }
      }
    }
  }
}
