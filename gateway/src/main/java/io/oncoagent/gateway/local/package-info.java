/** Fetches, starts and stops the demonstration model on this machine. */
@NullMarked
package io.oncoagent.gateway.local;

import org.jspecify.annotations.NullMarked;
