package io.oncoagent.deid;

import io.oncoagent.deid.detect.Finding;
import io.oncoagent.deid.detect.PhiDetectors;
import io.oncoagent.domain.casefile.RedactionType;
import io.oncoagent.domain.intake.Language;
import java.util.List;
import java.util.Set;

/**
 * The door for texts that must name nobody and are not rewritten: an amended recommendation, a statement about a pack. Refuses what the
 * residual check refuses, and what the detectors are sure of. Facilities, dates and countries pass: a guideline has them.
 */
final class IdentifierDoor implements ResidualCheck {
  private static final double SURE = 0.9;
  private static final Set<RedactionType> PERSONAL = Set.of(RedactionType.NAME, RedactionType.PHONE, RedactionType.EMAIL, RedactionType.MRN, RedactionType.AGE90, RedactionType.IP);
  private final PhiDetectors detectors;
  private final ResidualCheck patterns;

  IdentifierDoor(PhiDetectors detectors, ResidualCheck patterns) {
    this.detectors = detectors;
    this.patterns = patterns;
  }

  @Override
  public void verify(String text) {
    patterns.verify(text);
    for (Finding f : detectors.find(text, Language.EN, List.of())) {
      if (f.raw() >= SURE && PERSONAL.contains(f.type())) {
        throw new ResidualIdentifierException(f.type(), f.start(), f.end());
      }
    }
  }
}
