/** What went wrong, for every door: of what kind it is, and the one sentence that a person is told. */
@NullMarked
package io.oncoagent.app.failure;

import org.jspecify.annotations.NullMarked;
