package io.oncoagent.lexicon;

/**
 * A surface form found in a text.
 *
 * @param start UTF-16 offset
 * @param end UTF-16 offset, exclusive
 * @param key the entry's code or name within its category
 * @param ambiguous the form is marked weak: it counts only with oncology context or where no better mention stands
 */
public record Mention(int start, int end, Category category, String key, boolean ambiguous) {}
