/** The index on disk: packs and documents in a manifest, passages in Lucene, vectors in a flat file; generations that appear by one atomic switch. */
@NullMarked
package io.oncoagent.knowledge.index;

import org.jspecify.annotations.NullMarked;
