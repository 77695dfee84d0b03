/** Reads the critic's data files. */
@NullMarked
package io.oncoagent.consult.critic.data;

import org.jspecify.annotations.NullMarked;
