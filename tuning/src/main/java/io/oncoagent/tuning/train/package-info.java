/** Training on packed shards: starts the Python worker as a child process, follows what it writes, and leaves every run in a state that says how to go on. */
@NullMarked
package io.oncoagent.tuning.train;

import org.jspecify.annotations.NullMarked;
