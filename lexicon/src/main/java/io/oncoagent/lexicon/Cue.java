package io.oncoagent.lexicon;

/** An assertion cue after ConText (Harkema et al. 2009); {@code direction}: before, after, both, or pseudo (looks like a cue and is none). */
public record Cue(
    String cue,
    String lang,
    String assertion,
    String direction,
    String source) {}
