/** Puts the parts together: the only place that names implementations. */
@NullMarked
package io.oncoagent.app.wiring;

import org.jspecify.annotations.NullMarked;
