/** What waits for whom. */
@NullMarked
package io.oncoagent.app.web.worklist;

import org.jspecify.annotations.NullMarked;
