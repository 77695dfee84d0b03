package io.oncoagent.consult.critic;

import io.oncoagent.consult.critic.claim.Docket;
import io.oncoagent.consult.critic.claim.MarkdownReader;
import io.oncoagent.consult.critic.claim.Sources;
import io.oncoagent.consult.critic.reading.TextReader;
import io.oncoagent.consult.extract.IdentifierGuard;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.verdict.CriticVerdict;
import io.oncoagent.lexicon.Lexicon;
import java.util.List;
import java.util.Set;

/** The critic of Markdown texts that cite passages as [1]: the same three layers as for structured drafts. Safe for use by several threads. */
public final class MarkdownCritique {
  private final TextReader reader;
  private final Panel panel;

  /** @param guard what de-identification says of a text; asked of the whole output */
  public MarkdownCritique(Lexicon lexicon, IdentifierGuard guard) {
    reader = new TextReader(lexicon);
    panel = new Panel(Checks.all(lexicon, reader, guard));
  }

  MarkdownCritique(Lexicon lexicon, List<Check> checks) {
    reader = new TextReader(lexicon);
    panel = new Panel(checks);
  }

  /**
   * @param note the de-identified note
   * @param passages lines «[1] document › section :: text»
   * @param output the Markdown to judge
   * @param requiredSections headings that must stand in it; none when empty
   * @return never an exception: what cannot be read fails
   */
  public CriticVerdict review(String note, ClinicalFacts facts, List<String> passages, String output, List<String> requiredSections) {
    int length = passages.stream().mapToInt(String::length).sum();
    if (Refused.tooLong(output.length(), note.length(), length)) {
      return Refused.unread(1);
    }
    try {
      MarkdownReader.Outline outline = new MarkdownReader(reader).read(output);
      Docket docket = new Docket(output, outline.headings(), requiredSections, outline.claims(), Sources.ofLines(passages, reader), facts, note, reader.readAll(note), false, Set.of());
      return panel.judge(docket, 1);
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      return Refused.broken(1, e);
    }
  }
}
