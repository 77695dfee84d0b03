/** Passages of guidelines, what each of their sentences does, and how well they fit the case. */
@NullMarked
package io.oncoagent.domain.evidence;

import org.jspecify.annotations.NullMarked;
