package io.oncoagent.evaluation;

/**
 * An identifier that was left, with its line. This is note text: it goes into a file for its reader only, never into a log or a result.
 *
 * @param note id of the note
 */
public record DeidMiss(String note, String type, String words, String line) {}
