/** Layer two: safety, one class a rule. */
@NullMarked
package io.oncoagent.consult.critic.safety;

import org.jspecify.annotations.NullMarked;
