package io.oncoagent.domain.facts;

/**
 * An allergy or a documented severe intolerance.
 */
public record Allergy(String name, String text, Grounds grounds) {}
