package io.oncoagent.consult.specialist.fit;

import io.oncoagent.consult.specialist.profile.CaseProfile;

/** One question about the population that a guideline's words are meant for. */
public interface PopulationRule {
  FitResult judge(GuidelineText text, CaseProfile profile);
}
