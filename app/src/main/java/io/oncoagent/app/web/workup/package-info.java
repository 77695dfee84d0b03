/** One consultation: facts, options, evidence, track. */
@NullMarked
package io.oncoagent.app.web.workup;

import org.jspecify.annotations.NullMarked;
