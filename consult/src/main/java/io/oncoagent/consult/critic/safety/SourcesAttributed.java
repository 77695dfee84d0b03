package io.oncoagent.consult.critic.safety;

import io.oncoagent.consult.critic.Check;
import io.oncoagent.consult.critic.Problem;
import io.oncoagent.consult.critic.claim.Claim;
import io.oncoagent.consult.critic.claim.Docket;
import io.oncoagent.consult.critic.reading.Folding;
import io.oncoagent.consult.critic.reading.Polarity;
import io.oncoagent.consult.critic.reading.Word;
import io.oncoagent.domain.verdict.Layer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A guideline body or journal is named only where a passage given names it: no invented «NCCN 2025». Source: citation errors of published agents (product design). */
public final class SourcesAttributed implements Check {
  private static final Set<String> BODIES =
      Set.of("nccn", "esmo", "asco", "nice", "seom", "astro", "eau", "aua", "eano", "eslo", "ash", "ehaweb", "figo", "easl", "aasld", "nejm", "jama", "lancet", "pubmed", "uptodate", "cochrane", "medline", "sign", "csco", "jsco", "enets", "siop", "eortc");
  private static final Set<String> ALSO_STAGES = Set.of("figo", "sign", "nice", "siop", "eortc");

  @Override
  public String name() {
    return "sources-attributed";
  }

  @Override
  public Layer layer() {
    return Layer.SAFETY;
  }

  @Override
  public List<Problem> examine(Docket docket) {
    StringBuilder given = new StringBuilder(Folding.fold(docket.noteText()));
    docket.sources().all().forEach(s -> given.append(' ').append(Folding.fold(s.document())).append(' ').append(Folding.fold(s.text())));
    String all = given.toString();
    List<Problem> problems = new ArrayList<>();
    for (Claim claim : docket.claims()) {
      for (Word w : claim.reading().words()) {
        String written = claim.text().substring(w.start(), w.end());
        boolean capitals = written.equals(written.toUpperCase(java.util.Locale.ROOT)) || w.folded().equals("lancet") || w.folded().equals("cochrane") || w.folded().equals("pubmed");
        boolean body = BODIES.contains(w.folded()) && capitals && !ALSO_STAGES.contains(w.folded());
        if (body && w.polarity() == Polarity.AFFIRMED && !all.contains(w.folded())) {
          problems.add(Problem.fail(claim, "«" + written + "» is named as a source, but no passage given is from it."));
        }
      }
    }
    return problems;
  }
}
