/** Puts the passage that answers first, by what ships: words and terms covered, headings, sentence roles, selected documents, both searchers' scores. */
@NullMarked
package io.oncoagent.knowledge.rerank;

import org.jspecify.annotations.NullMarked;
