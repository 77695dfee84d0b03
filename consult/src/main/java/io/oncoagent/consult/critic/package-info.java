/** The critic and its three layers. */
@NullMarked
package io.oncoagent.consult.critic;

import org.jspecify.annotations.NullMarked;
