package io.oncoagent.consult.graph;

import io.oncoagent.domain.report.Branch;
import org.jspecify.annotations.Nullable;

/**
 * Which runs there are, whose they are, and who works on each now. A run is held by one worker at a time: each hold has a fencing token that is
 * greater than every earlier one, and a step of an older token is refused where steps are stored.
 */
public interface RunRegister {

  /** The right to write steps of a run. */
  record Hold(String run, long token) {}

  /**
   * Enters a new run and holds it. A run that was entered and cut off before its first step was stored begins anew under its id.
   *
   * @throws io.oncoagent.consult.ConsultationException FAILED when there is a run of this id with a step or a report: a run begins once; BUSY while another worker is about to begin it
   */
  Hold begin(String run, @Nullable String patientId, @Nullable Branch branch);

  /** @throws io.oncoagent.consult.ConsultationException BUSY while another worker holds the run */
  Hold take(String run);

  /** Whether the hold is still the newest of its run. */
  boolean holds(Hold hold);

  /** Lets go; does nothing when the hold was lost already. */
  void release(Hold hold);

  /** Puts {@code later} in the place of a consultation that waits for a decision: it can no longer be signed. False when it was decided. */
  boolean supersede(String run, String later);
}
