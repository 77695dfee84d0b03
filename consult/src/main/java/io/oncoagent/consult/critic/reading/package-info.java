/** Reads a sentence for the critic: words with their polarity, names, quantities. */
@NullMarked
package io.oncoagent.consult.critic.reading;

import org.jspecify.annotations.NullMarked;
