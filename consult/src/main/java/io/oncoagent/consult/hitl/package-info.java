/** The human in the loop: when a review is due, and the decision that the gate asks for. */
@NullMarked
package io.oncoagent.consult.hitl;

import org.jspecify.annotations.NullMarked;
