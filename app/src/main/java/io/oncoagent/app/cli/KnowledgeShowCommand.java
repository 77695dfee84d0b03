package io.oncoagent.app.cli;

import io.oncoagent.app.intake.InputException;
import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.domain.evidence.Passage;
import io.oncoagent.knowledge.KnowledgeBase;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Shows one installed document as the system reads it: passage by passage, with headings, page and what each sentence is. */
@Command(description = "Show a document as it was read: headings, pages, and what each sentence does.", mixinStandardHelpOptions = true)
final class KnowledgeShowCommand implements Runnable {
  private final RootCommand root;

  @Parameters(paramLabel = "DOC", description = "Path within its pack, or its end.")
  private String document = "";

  @Option(names = "--pack", paramLabel = "NAME", description = "Only in this pack.")
  private @Nullable String pack;

  @Option(names = "--format", paramLabel = "text|json")
  private Format format = Format.text;

  KnowledgeShowCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public void run() {
    try (OncoAgent agent = root.open()) {
      KnowledgeBase base = agent.knowledge();
      List<KnowledgeBase.DocumentInfo> found =
          base.packs().stream().map(KnowledgeBase.PackInfo::name).filter(name -> pack == null || name.equals(pack)).flatMap(name -> base.documents(name).stream())
              .filter(one -> one.path().equals(document) || one.path().endsWith("/" + document) || one.path().startsWith(document + ".")).toList();
      if (found.size() != 1) {
        throw new InputException(found.isEmpty() ? "no installed document is called " + document : document + " stands in several packs; name one with --pack");
      }
      KnowledgeBase.DocumentInfo info = found.getFirst();
      List<Passage> passages = base.document(info.pack(), info.path());
      root.console().print(format == Format.json ? json(info, passages).toPrettyString() : sheet(info, passages));
    }
  }

  private static String sheet(KnowledgeBase.DocumentInfo info, List<Passage> passages) {
    StringBuilder out = new StringBuilder();
    out.append(info.title()).append("\n").append(info.pack()).append(" › ").append(info.path()).append(info.edition() == null ? "" : ", edition " + info.edition()).append('\n');
    for (Passage passage : passages) {
      out.append("\n").append(passage.ordinal() + 1).append(passage.page() == null ? "" : ", page " + passage.page()).append("  ").append(String.join(" › ", passage.section())).append('\n');
      passage.sentences().forEach(sentence -> out.append("  ").append(sentence.role()).append(sentence.strength() == null ? "" : " " + sentence.strength()).append(": ")
          .append(passage.words(sentence)).append('\n'));
    }
    return out.toString();
  }

  private static ObjectNode json(KnowledgeBase.DocumentInfo info, List<Passage> passages) {
    ObjectNode o = JsonNodeFactory.instance.objectNode().put("pack", info.pack()).put("document", info.path()).put("title", info.title()).put("edition", info.edition());
    ArrayNode array = o.putArray("passages");
    for (Passage passage : passages) {
      ObjectNode one = array.addObject().put("ordinal", passage.ordinal()).put("page", passage.page()).put("text", passage.text());
      ArrayNode section = one.putArray("section");
      passage.section().forEach(section::add);
      ArrayNode sentences = one.putArray("sentences");
      passage.sentences().forEach(s -> sentences.addObject().put("start", s.start()).put("end", s.end()).put("role", s.role().name()).put("leadIn", s.leadIn()).put("strength", s.strength()));
    }
    return o;
  }
}
