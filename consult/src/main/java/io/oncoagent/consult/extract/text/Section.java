package io.oncoagent.consult.extract.text;

/** A stretch of the note under one heading, heading included. */
public record Section(int start, int end, SectionKind kind) {}
