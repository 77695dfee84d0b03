package io.oncoagent.consult.critic.reading;

/** A word of a sentence: UTF-16 offsets, lower case without accents, its concept (language-neutral stem), its clause and polarity. */
public record Word(int start, int end, String folded, String concept, int clause, Polarity polarity) {}
