/** The case as the population of a guideline is described: stage, extent, phase, markers, age, what was given. */
@NullMarked
package io.oncoagent.consult.specialist.profile;

import org.jspecify.annotations.NullMarked;
