package io.oncoagent.tuning.tokenize;

/** A stretch of rendered text that is trained as a whole or not at all. */
public record Segment(String text, boolean trained) {}
