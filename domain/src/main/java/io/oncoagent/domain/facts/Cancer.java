package io.oncoagent.domain.facts;

import org.jspecify.annotations.Nullable;

/**
 * A cancer of this patient. {@code code} is the lexicon's id ({@code unknown} when the note has cancer but names none, {@code cup} for
 * unknown primary); {@code publishedRare}: on the published system's list of rare cancers, which adds to the score.
 */
public record Cancer(
    String code,
    String name,
    @Nullable String oncotree,
    @Nullable String icdo,
    Rarity rarity,
    boolean publishedRare,
    @Nullable String histology,
    @Nullable String site,
    @Nullable String laterality,
    Stage stage,
    Grounds grounds) {}
