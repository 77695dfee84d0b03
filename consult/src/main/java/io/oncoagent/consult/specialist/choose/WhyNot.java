package io.oncoagent.consult.specialist.choose;

import io.oncoagent.consult.specialist.fit.FitResult;
import org.jspecify.annotations.Nullable;

/** A tempting alternative that is not offered: the guideline's sentence, and the rule that excludes this patient; null where the sentence itself advises against. */
public record WhyNot(Reading reading, @Nullable FitResult because) {}
