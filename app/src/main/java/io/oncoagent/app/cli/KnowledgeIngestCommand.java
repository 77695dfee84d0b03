package io.oncoagent.app.cli;

import io.oncoagent.app.intake.PackWatermark;
import io.oncoagent.app.intake.PackWords;
import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.knowledge.KnowledgeBase;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Installs a pack. */
@Command(description = "Install documents as a pack; what may not be used with AI is refused with the sentence found.", mixinStandardHelpOptions = true)
final class KnowledgeIngestCommand implements Runnable {
  private final RootCommand root;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files or folders.")
  private List<Path> paths = List.of();

  @Option(names = "--pack", required = true, paramLabel = "NAME", description = "Name of the pack.")
  private String pack = "";

  @Option(names = "--publisher", paramLabel = "P")
  private @Nullable String publisher;

  @Option(names = "--edition", paramLabel = "E")
  private @Nullable String edition;

  @Option(names = "--licence", paramLabel = "L", description = "For example public-domain, CC-BY-4.0.")
  private @Nullable String licence;

  @Option(names = "--licence-statement", paramLabel = "TEXT", description = "The operator's statement that a licence allows use with AI.")
  private @Nullable String statement;

  KnowledgeIngestCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public void run() {
    KnowledgeBase.PackRequest request = new KnowledgeBase.PackRequest(pack, publisher, edition, licence, statement);
    try (OncoAgent agent = root.open()) {
      Stream.of(pack, publisher, edition, licence, statement).filter(Objects::nonNull).forEach(words -> PackWords.check(words, agent::verifyNoIdentifier));
      PackWatermark.check(paths, words -> PackWords.check(words, agent::verifyNoIdentifier));
      KnowledgeBase.IngestReport report;
      try (IngestBar bar = IngestBar.on(root.console())) {
        report = agent.knowledge().ingest(paths, request, bar);
      }
      report.problems().forEach(p -> root.console().note("not read: " + p));
      root.console().print(String.format(Locale.ROOT, "%s: %d documents (%d unchanged), %d passages, %.1f s", report.pack(), report.documents(), report.unchanged(), report.passages(), report.seconds()));
    }
  }
}
