package io.oncoagent.app.store;

import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.route.TierChoice;
import org.jspecify.annotations.Nullable;

/**
 * A case that somebody handed in at the page.
 *
 * @param run the consultation's id
 * @param of the consultation that it follows, or null
 * @param assumed the words of a what-if, or null
 */
public record HandedIn(
    String run, String account, String team, DeidentifiedCase text, TierChoice tier, @Nullable String patientId, @Nullable String of, @Nullable DeidentifiedCase assumed) {}
