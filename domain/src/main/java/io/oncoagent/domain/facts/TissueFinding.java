package io.oncoagent.domain.facts;

/**
 * The tissue status and the words behind it.
 */
public record TissueFinding(Tissue status, Grounds grounds) {}
