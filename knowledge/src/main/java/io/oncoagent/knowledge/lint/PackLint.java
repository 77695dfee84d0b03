package io.oncoagent.knowledge.lint;

import io.oncoagent.knowledge.KnowledgeException;
import io.oncoagent.lexicon.Lexicon;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks a pack's Markdown before it is ingested. */
public final class PackLint {
  private final List<LintRule> rules = new ArrayList<>();

  /** @param sources a folder with the summaries that the pack cites, to compare numbers, drugs and words with; null where there is none */
  public PackLint(Lexicon lexicon, @Nullable Path sources) {
    rules.addAll(
        List.of(new FrontMatterRule(), new RightsRule(), new SectionsRule(), new LeadInRule(), new ReferenceRule(), new LengthRule(), new ReservedWordsRule(), new CodesRule(lexicon)));
    if (sources != null) {
      Sources read = Sources.read(sources);
      rules.add(new SourceRule(read, lexicon));
      rules.add(new OwnWordsRule(read));
    }
  }

  /** What was checked, and what was found in it, in the order of the documents. */
  public record Report(List<String> documents, List<LintFinding> findings) {
    public Report {
      documents = List.copyOf(documents);
      findings = List.copyOf(findings);
    }

    public long errors() {
      return findings.stream().filter(f -> f.severity() == LintFinding.Severity.ERROR).count();
    }
  }

  /**
   * @param pack a Markdown file, or a folder of them (README.md is about the pack and is left out)
   * @throws KnowledgeException with code INPUT where there is no Markdown to check
   */
  public Report check(Path pack) {
    List<String> names = new ArrayList<>();
    List<LintFinding> findings = new ArrayList<>();
    for (Path file : files(pack)) {
      String name = file.equals(pack) ? String.valueOf(file.getFileName()) : pack.relativize(file).toString();
      names.add(name);
      try {
        Article article = Article.of(name, Files.readString(file));
        rules.forEach(rule -> findings.addAll(rule.check(article)));
      } catch (CharacterCodingException e) {
        findings.add(new LintFinding(name, 1, "encoding", LintFinding.Severity.ERROR, "the file is not UTF-8"));
      } catch (IOException e) {
        findings.add(new LintFinding(name, 1, "encoding", LintFinding.Severity.ERROR, "the file cannot be read"));
      }
    }
    return new Report(names, findings);
  }

  private static List<Path> files(Path pack) {
    try (Stream<Path> all = Files.walk(pack)) {
      List<Path> files = all.filter(f -> f.toString().endsWith(".md") && !f.endsWith("README.md") && Files.isRegularFile(f)).sorted().toList();
      if (files.isEmpty()) {
        throw new KnowledgeException(KnowledgeException.Code.INPUT, pack + " holds no Markdown document to check");
      }
      return files;
    } catch (IOException e) {
      throw new KnowledgeException(KnowledgeException.Code.INPUT, pack + " cannot be read");
    }
  }
}
