package io.oncoagent.consult.critic.claim;

import io.oncoagent.consult.critic.data.LabelRules;
import io.oncoagent.consult.critic.reading.Sentences;
import io.oncoagent.consult.critic.reading.TextReader;
import io.oncoagent.domain.recommendation.Recommendation;
import io.oncoagent.domain.recommendation.Section;
import io.oncoagent.domain.recommendation.Statement;
import io.oncoagent.domain.recommendation.StatementKind;
import java.util.ArrayList;
import java.util.List;

/** Reads a structured draft into claims, a sentence each. */
public final class DraftReader {
  private final TextReader reader;

  public DraftReader(TextReader reader) {
    this.reader = reader;
  }

  public List<Claim> read(Recommendation draft) {
    List<Claim> claims = new ArrayList<>();
    for (Section section : draft.sections()) {
      for (Statement s : section.statements()) {
        if (s.kind() == StatementKind.CAUTION && LabelRules.told(s.text()).isPresent()) {
          continue; // stands on the label that it names, word for word from the table
        }
        String around = s.text() + " " + String.join(" ", s.conditions());
        for (String sentence : Sentences.split(s.text())) {
          claims.add(new Claim(s.id(), role(s.kind()), s.kind(), reader.read(Citations.without(sentence)), s.citations(), false, around));
        }
      }
    }
    return claims;
  }

  private static SectionRole role(StatementKind kind) {
    return switch (kind) {
      case FINDING -> SectionRole.SUMMARY;
      case OPTION -> SectionRole.OPTIONS;
      case TEST -> SectionRole.WORKUP;
      case SUPPORTIVE, CAUTION, WHY_NOT, EVIDENCE -> SectionRole.SAFETY;
      case QUESTION -> SectionRole.LIMITS;
    };
  }
}
