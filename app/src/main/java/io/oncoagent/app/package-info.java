/** The executable: settings, wiring, command line, store, rendering. */
@NullMarked
package io.oncoagent.app;

import org.jspecify.annotations.NullMarked;
