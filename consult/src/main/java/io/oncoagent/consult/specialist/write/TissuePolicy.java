package io.oncoagent.consult.specialist.write;

import io.oncoagent.consult.specialist.profile.CaseProfile;
import io.oncoagent.domain.facts.Tissue;

/**
 * Only awaited or absent tissue blocks anticancer treatment; a diagnosis by accepted criteria does not. A suspicion without any word on tissue is
 * treated as untested.
 */
public final class TissuePolicy {
  private TissuePolicy() {}

  /** True when no anticancer treatment may be proposed yet. */
  public static boolean blocks(CaseProfile profile) {
    return profile.tissue().blocksTreatment() || (!profile.diagnosisFirm() && profile.tissue() != Tissue.CONFIRMED && profile.tissue() != Tissue.CRITERIA);
  }
}
