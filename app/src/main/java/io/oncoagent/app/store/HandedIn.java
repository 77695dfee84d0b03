package io.oncoagent.app.store;

import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.facts.FactCorrection;
import io.oncoagent.domain.route.TierChoice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case that somebody handed in at the page.
 *
 * @param run the consultation's id
 * @param of the consultation that it follows, or null
 * @param assumed the words of a what-if, or null
 * @param corrections facts that were put right before
 */
public record HandedIn(
    String run, String account, String team, DeidentifiedCase text, TierChoice tier, @Nullable String patientId, @Nullable String of, @Nullable DeidentifiedCase assumed,
    List<FactCorrection> corrections) {
  public HandedIn {
    // What was handed in before corrections existed has none.
    corrections = corrections == null ? List.of() : List.copyOf(corrections);
  }

  /** A case as it is read. */
  public HandedIn(
      String run, String account, String team, DeidentifiedCase text, TierChoice tier, @Nullable String patientId, @Nullable String of, @Nullable DeidentifiedCase assumed) {
    this(run, account, team, text, tier, patientId, of, assumed, List.of());
  }
}
