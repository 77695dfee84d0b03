/** What the consultation adds to retrieval: the rest of the chosen guideline, read for this patient by its structure. */
@NullMarked
package io.oncoagent.consult.evidence;

import org.jspecify.annotations.NullMarked;
