package io.oncoagent.domain.facts;

import org.jspecify.annotations.Nullable;

/**
 * Performance status as written ({@code scale}: ECOG, Karnofsky, Lansky) and as ECOG 0–4. Karnofsky to ECOG after Oken et al.,
 * Am J Clin Oncol 1982;5:649 and ECOG-ACRIN's table (100–90 = 0, 80–70 = 1, 60–50 = 2, 40–30 = 3, 20–10 = 4).
 */
public record Performance(String scale, int value, @Nullable Integer ecog, Grounds grounds) {}
