package io.oncoagent.knowledge.corpus;

import io.oncoagent.domain.evidence.SentenceRole;
import org.jspecify.annotations.Nullable;

/** One sentence, list item or table row on its way into a passage. {@code before}: what separates it from the text before (blank, line break, list mark). */
record Unit(String before, String text, SentenceRole role, @Nullable String leadIn, @Nullable String strength) {}
