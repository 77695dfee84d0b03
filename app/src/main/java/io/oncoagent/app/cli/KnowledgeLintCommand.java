package io.oncoagent.app.cli;

import io.oncoagent.app.intake.InputException;
import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.knowledge.lint.LintFinding;
import io.oncoagent.knowledge.lint.PackLint;
import io.oncoagent.lexicon.Lexicon;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Checks a pack's Markdown before it is ingested. Findings are the result, so the exit code is 0 with any number of them. */
@Command(description = "Check the Markdown of a pack (a folder, a file, or «starter») before it is ingested.", mixinStandardHelpOptions = true)
final class KnowledgeLintCommand implements Runnable {
  private final RootCommand root;

  @Parameters(arity = "1", paramLabel = "PACK", description = "Folder or file, or the word starter.")
  private String pack = "";

  @Option(names = "--sources", paramLabel = "DIR", description = "Folder with the PDQ summaries that the pack cites: numbers, drugs, levels of evidence and wording are compared with them.")
  private @Nullable Path sources;

  @Option(names = "--format", paramLabel = "text|json")
  private Format format = Format.text;

  KnowledgeLintCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public void run() {
    if (sources != null && !Files.isDirectory(sources)) {
      throw new InputException("the folder of sources " + sources + " is not there");
    }
    PackLint.Report report = new PackLint(Lexicon.shipped(), sources).check(path());
    root.console().print(format == Format.json ? json(report).toPrettyString() : sheet(report));
  }

  private Path path() {
    if (pack.equals(OncoAgent.STARTER)) {
      return OncoAgent.starterFolder(root.home());
    }
    Path path = Path.of(pack);
    if (!Files.exists(path)) {
      throw new InputException("the pack " + pack + " is not there; name a folder or a file of Markdown, or starter");
    }
    return path;
  }

  private static String sheet(PackLint.Report report) {
    StringBuilder text = new StringBuilder();
    for (LintFinding f : report.findings()) {
      text.append(f.document()).append(':').append(f.line()).append(f.severity() == LintFinding.Severity.ERROR ? " error " : " warning ")
          .append(f.rule()).append(": ").append(f.message()).append('\n');
    }
    return text.append(report.documents().size()).append(" documents, ").append(report.errors()).append(" errors, ")
        .append(report.findings().size() - report.errors()).append(" warnings").toString();
  }

  private static ObjectNode json(PackLint.Report report) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    object.put("documents", report.documents().size()).put("errors", report.errors()).put("warnings", report.findings().size() - report.errors());
    ArrayNode findings = object.putArray("findings");
    for (LintFinding f : report.findings()) {
      findings.addObject().put("document", f.document()).put("line", f.line()).put("rule", f.rule())
          .put("severity", f.severity() == LintFinding.Severity.ERROR ? "error" : "warning").put("message", f.message());
    }
    return object;
  }
}
