package io.oncoagent.consult.specialist.choose;

/** A group with its fit to question and patient; higher is better, not bounded. */
public record ScoredGroup(OptionGroup group, double score) {}
