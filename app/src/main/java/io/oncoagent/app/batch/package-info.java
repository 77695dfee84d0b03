/** Many inputs in one run: JSON lines in, JSON lines out, in order, all or nothing. */
@NullMarked
package io.oncoagent.app.batch;

import org.jspecify.annotations.NullMarked;
