/** Refuses texts that still look identifying; of another make than the detectors. */
@NullMarked
package io.oncoagent.deid.residual;

import org.jspecify.annotations.NullMarked;
