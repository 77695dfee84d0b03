package io.oncoagent.consult.route;

import io.oncoagent.domain.facts.AgeGroup;
import io.oncoagent.domain.facts.Assertion;
import io.oncoagent.domain.facts.Cancer;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.facts.Comorbidity;
import io.oncoagent.domain.facts.Rarity;
import org.jspecify.annotations.Nullable;

/** The conditions of the hard rules; which of them raise the tier, and on whose word, is said by the table. */
enum HardRule {
  CHILD_OR_AYA {
    @Override
    @Nullable String because(ClinicalFacts facts) {
      AgeGroup group = facts.patient().ageGroup();
      return group == AgeGroup.CHILD ? "the patient is a child" : group == AgeGroup.AYA ? "the patient is between 15 and 39" : null;
    }
  },
  PREGNANCY {
    @Override
    @Nullable String because(ClinicalFacts facts) {
      return Boolean.TRUE.equals(facts.patient().pregnant()) ? "the patient is pregnant" : null;
    }
  },
  TWO_PRIMARIES {
    @Override
    @Nullable String because(ClinicalFacts facts) {
      return facts.cancers().stream().skip(1).filter(cancer -> cancer.grounds().assertion() == Assertion.OTHER_PRIMARY).findFirst().map(cancer -> "another primary: " + cancer.name()).orElse(null);
    }
  },
  UNKNOWN_PRIMARY {
    @Override
    @Nullable String because(ClinicalFacts facts) {
      Cancer cancer = facts.cancer();
      return cancer != null && CancerFactor.unidentified(cancer) ? "the primary is not known" : null;
    }
  },
  RED_FLAG {
    @Override
    @Nullable String because(ClinicalFacts facts) {
      return facts.redFlags().isEmpty() ? null : facts.redFlags().getFirst().message();
    }
  },
  ECOG_3_PLUS {
    @Override
    @Nullable String because(ClinicalFacts facts) {
      Integer ecog = facts.performance() == null ? null : facts.performance().ecog();
      return ecog != null && ecog >= 3 ? "ECOG " + ecog : null;
    }
  },
  FRAILTY {
    @Override
    @Nullable String because(ClinicalFacts facts) {
      return facts.patient().frail() ? "the note calls the patient frail" : null;
    }
  },
  ORGAN_FAILURE {
    @Override
    @Nullable String because(ClinicalFacts facts) {
      return facts.comorbidities().stream().filter(Comorbidity::organFailure).findFirst().map(Comorbidity::name).orElse(null);
    }
  },
  RARE_CANCER {
    @Override
    @Nullable String because(ClinicalFacts facts) {
      Cancer cancer = facts.cancer();
      return cancer != null && cancer.rarity() == Rarity.RARE && !cancer.publishedRare() ? cancer.name() + " is rare" : null;
    }
  },
  CONTRADICTION {
    @Override
    @Nullable String because(ClinicalFacts facts) {
      return facts.contradictions().isEmpty() ? null : facts.contradictions().getFirst().message();
    }
  };

  /** Why the rule applies, or null when it does not. */
  abstract @Nullable String because(ClinicalFacts facts);
}
