/** Replaces spans by placeholders that keep the medicine. */
@NullMarked
package io.oncoagent.deid.surrogate;

import org.jspecify.annotations.NullMarked;
