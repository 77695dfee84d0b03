package io.oncoagent.knowledge.dev;

import io.oncoagent.inference.BgeSmallEncoder;
import io.oncoagent.knowledge.KnowledgeBase;
import io.oncoagent.knowledge.LuceneKnowledgeBase;
import io.oncoagent.lexicon.Lexicon;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** DevIngest HOME ENCODER-CACHE PATH…: ingests public-domain documents as pack pdq. */
public final class DevIngest {
  private DevIngest() {}

  public static void main(String[] args) {
    List<Path> paths = Arrays.stream(args).skip(2).map(Path::of).toList();
    try (BgeSmallEncoder encoder = BgeSmallEncoder.open(Path.of(args[1]));
        KnowledgeBase base = LuceneKnowledgeBase.open(Path.of(args[0]), Lexicon.shipped(), () -> encoder)) {
      System.out.println(
          base.ingest(
              paths,
              new KnowledgeBase.PackRequest("pdq", "NCI", "2025-12-30", "public-domain", null),
              progress -> {
                if (progress.passagesDone() % 1000 == 0) {
                  System.out.println(progress);
                }
              }));
      System.out.println(base.packs());
      System.out.println(base.verify());
    }
  }
}
