package io.oncoagent.app.web.workup;

/**
 * A stretch of a statement's text.
 *
 * @param apart true for words that do not stand so in what the statement cites
 */
public record TextPiece(String words, boolean apart) {}
