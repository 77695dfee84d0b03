package io.oncoagent.knowledge.casefit;

/** A marker that a text names: whether the text asks for its absence, and the variant named beside it, lower case, or empty. */
record MarkerWord(String marker, boolean negated, String alteration) {}
