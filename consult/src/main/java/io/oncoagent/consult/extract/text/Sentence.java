package io.oncoagent.consult.extract.text;

/** A sentence or a line's part of the note, end exclusive; {@code question}: it asks something. */
public record Sentence(int start, int end, boolean question) {}
