/** Layer one: schema, required sections, citations. */
@NullMarked
package io.oncoagent.consult.critic.format;

import org.jspecify.annotations.NullMarked;
