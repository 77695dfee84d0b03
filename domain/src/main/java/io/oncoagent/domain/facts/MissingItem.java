package io.oncoagent.domain.facts;

/**
 * Something the note does not say, and what it would change in the advice for this case.
 */
public record MissingItem(String item, String changes) {}
