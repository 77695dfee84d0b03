package io.oncoagent.domain.facts;

import org.jspecify.annotations.Nullable;

/**
 * One result. {@code name}: HGNC symbol or the lexicon's name; {@code alteration} e.g. «L858R», «exon 14 skipping»; {@code value} e.g. «80 %», «CPS 12».
 */
public record Biomarker(
    String name,
    @Nullable String alteration,
    @Nullable String value,
    @Nullable String unit,
    MarkerStatus status,
    @Nullable String specimen,
    Grounds grounds) {}
