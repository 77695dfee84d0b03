/** Trained adapters: where each comes from, what its gates saw, what it gains, and which one is promoted. */
@NullMarked
package io.oncoagent.tuning.adapters;

import org.jspecify.annotations.NullMarked;
