package io.oncoagent.domain.facts;

import org.jspecify.annotations.Nullable;

/**
 * One entry of the time line: {@code item} is what it is about («ECOG», «stage», a marker's name, «treatment», «event»), {@code value} what the
 * note says; {@code when}: its date or interval in the words of the note; {@code superseded}: a later statement of the note replaces it.
 */
public record PastState(String item, String value, @Nullable String when, boolean superseded, Grounds grounds) {}
