/** The guidelines: reads, splits, indexes, selects, searches, gates and re-ranks them. */
@NullMarked
package io.oncoagent.knowledge;

import org.jspecify.annotations.NullMarked;
