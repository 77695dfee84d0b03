package io.oncoagent.knowledge.select;

/** Whom a question is about, as far as it says. */
public record Asker(boolean child, boolean youngAdult, boolean pregnant, boolean male, boolean female) {}
