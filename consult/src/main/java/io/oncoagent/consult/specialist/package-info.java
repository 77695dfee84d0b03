/** Drafts. */
@NullMarked
package io.oncoagent.consult.specialist;

import org.jspecify.annotations.NullMarked;
