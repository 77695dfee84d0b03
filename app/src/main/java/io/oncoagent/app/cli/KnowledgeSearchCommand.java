package io.oncoagent.app.cli;

import io.oncoagent.app.batch.LineInput;
import io.oncoagent.app.intake.InputException;
import io.oncoagent.app.intake.NoteReader;
import io.oncoagent.app.render.EvidenceJson;
import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.domain.evidence.Evidence;
import io.oncoagent.domain.intake.CaseText;
import io.oncoagent.knowledge.KnowledgeBase;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Searches the installed guidelines; the query passes de-identification like every inlet. */
@Command(description = "Search the installed guidelines.", mixinStandardHelpOptions = true)
final class KnowledgeSearchCommand implements Runnable {
  private final RootCommand root;

  @Parameters(arity = "0..1", paramLabel = "QUERY")
  private @Nullable String query;

  @Option(names = "-k", paramLabel = "N", description = "How many passages, 1 to 100 (default 10).")
  private int k = 10;

  @Option(names = "--format", paramLabel = "text|json")
  private Format format = Format.text;

  @Mixin private BatchOptions batch = new BatchOptions();

  KnowledgeSearchCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public void run() {
    Path lines = batch.batch();
    if ((query == null) == (lines == null) || k < 1 || k > 100) {
      throw new InputException("knowledge search needs one of QUERY, --batch IN, and -k between 1 and 100");
    }
    try (OncoAgent agent = root.open()) {
      agent.readyWithStarter(IngestBar.on(root.console()));
      if (lines != null) {
        Batches.run(lines, batch, root, "queries", line -> json(search(agent, text(line))));
      } else if (query != null) {
        KnowledgeBase.SearchAnswer answer = search(agent, query);
        OutFile.write(batch.out(), format == Format.json ? json(answer).toPrettyString() : sheet(answer), root.console());
      }
    }
  }

  private static String text(JsonNode line) {
    String text = new LineInput(line).text("query");
    if (text == null) {
      throw new InputException("the line has no text in «query»");
    }
    return text;
  }

  private KnowledgeBase.SearchAnswer search(OncoAgent agent, String text) {
    return agent.knowledge().search(agent.redactQuery(new CaseText(NoteReader.checked(text, "the query"))), k);
  }

  private static ObjectNode json(KnowledgeBase.SearchAnswer answer) {
    ObjectNode o = JsonNodeFactory.instance.objectNode().put("query", answer.query());
    o.set("gate", EvidenceJson.gate(answer.gate()));
    ArrayNode results = o.putArray("results");
    answer.results().forEach(e -> results.add(EvidenceJson.of(e)));
    return o;
  }

  private static String sheet(KnowledgeBase.SearchAnswer answer) {
    StringBuilder out = new StringBuilder("gate: " + answer.gate().kind() + " " + String.join(", ", answer.gate().missing()) + "\n");
    for (Evidence e : answer.results()) {
      out.append(String.format(Locale.ROOT, "%n[%s] %.3f %s › %s (%s)%n%s%n", e.id(), e.scores().rerank(), e.passage().title(), String.join(" › ", e.passage().section()), e.passage().document(), e.passage().text()));
    }
    return out.toString();
  }
}
