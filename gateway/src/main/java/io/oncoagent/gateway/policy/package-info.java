/** Limits: which hosts, how long, how often, how many at once, and what counts as an answer. */
@NullMarked
package io.oncoagent.gateway.policy;

import org.jspecify.annotations.NullMarked;
