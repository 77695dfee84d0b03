package io.oncoagent.consult.critic.claim;

import io.oncoagent.consult.critic.reading.Reading;
import io.oncoagent.domain.facts.ClinicalFacts;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything that the checks look at. {@code raw}: the draft's whole text; {@code headings}: of a Markdown draft; {@code requiredSections}: none required when
 * empty; {@code structured}: a draft by statements (its red flags are shown beside it) rather than a Markdown text.
 */
public record Docket(
    String raw,
    List<String> headings,
    List<String> requiredSections,
    List<Claim> claims,
    Sources sources,
    ClinicalFacts facts,
    String noteText,
    List<Reading> note,
    boolean structured,
    Set<String> statementIds,
    Map<Claim, List<Reading>> nearest) {
  public Docket(String raw, List<String> headings, List<String> requiredSections, List<Claim> claims, Sources sources, ClinicalFacts facts, String noteText, List<Reading> note, boolean structured, Set<String> statementIds) {
    this(raw, headings, requiredSections, claims, sources, facts, noteText, note, structured, statementIds, new IdentityHashMap<>());
  }

  /** The sentences of the cited passages nearest to a claim; found once, since most checks ask. Of one review and one thread. */
  public List<Reading> nearest(Claim claim) {
    return nearest.computeIfAbsent(claim, c -> Alignment.nearest(c.reading(), sources.cited(c)));
  }

  public Docket {
    headings = List.copyOf(headings);
    requiredSections = List.copyOf(requiredSections);
    claims = List.copyOf(claims);
    note = List.copyOf(note);
    statementIds = Set.copyOf(statementIds);
  }
}
