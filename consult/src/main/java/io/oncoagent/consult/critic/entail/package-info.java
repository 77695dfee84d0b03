/** Layer three: does the cited passage say it. */
@NullMarked
package io.oncoagent.consult.critic.entail;

import org.jspecify.annotations.NullMarked;
